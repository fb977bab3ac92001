import { bisectLeft, cumsum } from 'd3';
import type { Documents, EventDocument, PersonDocument, SourceDocument, StakeholderDocument, WholeQuote } from '../src/search/document.ts';
import { readWords } from '../src/search/words.ts';
import { inventedName } from './invented-name.ts';
import { pick, seededRandom, wordChain } from './word-chain.ts';

/** Share of running words that a collection of a thousand quotations has not: names, rare words, other languages. */
const RARE_SHARE = 0.08;

/** Words that exist beside those of the real collection. */
const RARE_WORDS = 60_000;

/** Actors and people grow more slowly than what is said. */
const GROWTH = 0.7;

/**
 * Quotations of any number for measurements, with what they refer to, without the records behind them. Words follow each other as in
 * the real collection, and one in twelve is a rare one, the r-th of which comes 1/r as often as the first (Zipf), so that the
 * vocabulary grows with the text as it does in life. Lengths and codes are those of real quotations. The same number and
 * seed give the same documents. Nothing in them was ever said.
 */
export function generatedQuotes(real: Documents & { readonly quotes: readonly WholeQuote[] }, count: number, seed = 1): Documents & { readonly quotes: readonly WholeQuote[] } {
  const random = seededRandom(seed);
  const whole: readonly WholeQuote[] = real.quotes;
  const english = whole.filter(({ lang }) => lang === 'en');
  const chain = wordChain(english.map(({ text }) => text), random);
  const rare = rareWords(new Set(english.flatMap(({ text }) => readWords(text).map(({ word }) => word))), random);
  const sentence = (words: number) =>
    chain(words)
      .split(' ')
      .map((word) => (random() < RARE_SHARE ? rare() : word))
      .join(' ');
  const lengths = english.map(({ text }) => text.split(/\s+/).length);
  const scaled = (list: readonly unknown[]) => Math.max(2, Math.round(list.length * (count / real.quotes.length) ** GROWTH));
  const many = <Value>(length: number, make: (number: number) => Value) => Array.from({ length }, (_, place) => make(place + 1));
  const date = () => `${1997 + Math.floor(random() * 28)}-${pad(1 + Math.floor(random() * 12))}-${pad(1 + Math.floor(random() * 28))}`;

  const stakeholders = many(scaled(real.stakeholders), (number): StakeholderDocument => {
    const like = pick(random, real.stakeholders);
    const name = `${inventedName(random)} ${number}`;
    return { ...like, id: `actor-${number}`, name, shortName: name, aliases: [], description: sentence(12) };
  });
  const people = many(scaled(real.people), (number): PersonDocument => ({ id: `person-${number}`, name: `${inventedName(random)} ${number}`, aliases: [], roles: ['Speaker'] }));
  const events = many(scaled(real.events), (number): EventDocument => ({ id: `event-${number}`, name: `${inventedName(random)} Conference ${number}`, date: date() }));
  const sources = many(Math.ceil(count / 2), (number): SourceDocument => ({ id: `source-${number}`, title: `${sentence(6)} ${number}`, publisher: null, date: date() }));
  const quotes = many(count, (number): WholeQuote => {
    const like = pick(random, english);
    const source = pick(random, sources);
    return {
      ...like,
      id: `quote-${number}`,
      text: sentence(pick(random, lengths)),
      date: source.date!,
      speaker: like.speaker === null ? null : pick(random, people),
      actors: like.actors.map(() => pick(random, stakeholders)),
      source,
      event: like.event === null ? null : pick(random, events),
      contextBefore: like.contextBefore === null ? null : sentence(20),
      contextAfter: like.contextAfter === null ? null : sentence(20),
    };
  });
  const neighbourhood = ({ id, actors: [actor], speaker }: WholeQuote) => [actor?.kind, actor?.id, speaker?.id, id].join(' ');
  const keyed = quotes.map((quote) => ({ quote, key: neighbourhood(quote) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return { quotes: keyed.map(({ quote }) => quote), stakeholders, people, debates: real.debates, sources, events };
}

/** Draws invented words that are none of `known`, each in its share. */
function rareWords(known: ReadonlySet<string>, random: () => number): () => string {
  const words = new Set<string>();
  while (words.size < RARE_WORDS) {
    const word = inventedName(random, 1).toLowerCase();
    if (!known.has(word)) words.add(word);
  }
  const list = [...words];
  const sums = cumsum(list.map((_, place) => 1 / (place + 1)));
  return () => list[bisectLeft(sums, random() * sums.at(-1)!)]!;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
