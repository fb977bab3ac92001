import type { CslItem } from './csl-item.ts';

/** A source as it is cited for words that stand in it, under their id; free of schemas, so that a browser can use it. @param place in the source, in words */
export function citedWords(source: CslItem, { id, kind, text, place }: { id: string; kind: 'quote' | 'paraphrase'; text: string; place: string | null }): CslItem {
  const words = kind === 'quote' ? `“${text}”` : `Paraphrase: ${text}`;
  return { ...source, id, annote: place ? `${words} (${place})` : words };
}
