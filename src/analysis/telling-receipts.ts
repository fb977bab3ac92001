import type { Weighed } from './pair.ts';

interface Told extends Weighed {
  readonly kind: 'quote' | 'paraphrase';
  readonly lang: string;
  readonly date: string;
}

/**
 * The statements that stand for a position: quotations before paraphrases, then those whose stance is nearest to the mean,
 * of equals the heavier, those in English, and the newer.
 */
export function tellingReceipts<T extends Told>({ mean, receipts }: { readonly mean: number; readonly receipts: readonly T[] }, most: number): T[] {
  return [...receipts]
    .sort(
      (a, b) =>
        Number(b.kind === 'quote') - Number(a.kind === 'quote') ||
        Math.abs(a.stance - mean) - Math.abs(b.stance - mean) ||
        b.weight - a.weight ||
        Number(b.lang === 'en') - Number(a.lang === 'en') ||
        (a.date < b.date ? 1 : a.date > b.date ? -1 : a.statement < b.statement ? -1 : 1),
    )
    .slice(0, most);
}
