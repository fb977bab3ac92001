/** Words that mean nothing to Markdown. */
const PLAIN = /^(?!import$|export$|www\.)[\p{L}\p{N}’'(),.;?!%–—-]+$/u;

/** A source of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list, each as likely as the others. */
export function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!;
}

/**
 * Learns which word follows which in some texts and gives a maker of sentences with the same words in about the same
 * shares. The sentences mean nothing.
 */
export function wordChain(texts: Iterable<string>, random: () => number): (words: number) => string {
  const starts: string[] = [];
  const followers = new Map<string, string[]>();
  for (const text of texts) {
    const words = text.replace(/["“”„«»‘]/g, '').split(/\s+/).filter((word) => word && PLAIN.test(word));
    if (words[0]) starts.push(words[0]);
    words.forEach((word, index) => {
      const next = words[index + 1];
      if (!next) return;
      const known = followers.get(word);
      if (known) known.push(next);
      else followers.set(word, [next]);
    });
  }
  return (length) => {
    const words: string[] = [];
    let word = pick(random, starts);
    while (words.length < length) {
      words.push(word);
      const next = followers.get(word);
      word = next ? pick(random, next) : pick(random, starts);
    }
    const sentence = words.join(' ').replace(/[,;:–—-]$/, '');
    return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
  };
}
