/** How {@link stateScale} compares with a scale of states that others published. */
export interface PublishedScale {
  readonly votes: string;
  readonly states: number;
  readonly rollCalls: number;
  readonly scale: string;
  readonly source: string;
  /** |correlation| of our first axis with it, three decimals. */
  readonly pearson: number;
  readonly spearman: number;
}

/**
 * Measured once, since the votes and scales are others' and not part of this collection; a test measures again and compares
 * wherever it finds them.
 */
export const PUBLISHED_SCALES: readonly PublishedScale[] = [
  {
    votes: 'General Assembly, 1946–49',
    states: 59,
    rollCalls: 219,
    scale: 'W-NOMINATE, first dimension',
    source: 'votes and method of the R package wnominate 1.4 (Poole, Lewis, Lo and Carroll 2011)',
    pearson: 0.974,
    spearman: 0.963,
  },
  {
    votes: 'General Assembly, 2005',
    states: 182,
    rollCalls: 101,
    scale: 'Ideal points',
    source: 'Bailey, Strezhnev and Voeten (2017), file of July 2025; votes CC0, Voeten',
    pearson: 0.961,
    spearman: 0.973,
  },
];
