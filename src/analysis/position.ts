import { mean as average, sum } from 'd3';
import type { CodedStatement, Statement } from '../domain/corpus.ts';
import { weightOf } from './weight.ts';

/** Where one actor stands on one debate, as numbers. There is none without a statement. */
export interface PositionEstimate {
  readonly actor: string;
  readonly debate: string;
  /** Weighted mean of the stances, −2 … +2. */
  readonly mean: number;
  /** Approximate 95 % interval of the mean, cut at −2 and +2. */
  readonly interval: readonly [number, number];
  /** Number of statements counted. */
  readonly n: number;
  /** Number of distinct sources. */
  readonly sources: number;
  /** Lowest and highest stance counted. */
  readonly range: readonly [number, number];
  /** Both signs occur: the mean is not a stated middle. */
  readonly ambivalent: boolean;
  /** First and last date of the statements counted. */
  readonly span: readonly [string, string];
}

/** A position with the words behind it. */
export interface Position extends PositionEstimate {
  /** The receipts: statements counted, newest first, each with its weight. */
  readonly receipts: readonly Receipt[];
}

/** What one statement adds to a position. */
export interface Counted {
  /** −2 … +2. */
  readonly stance: number;
  /** Such as {@link weightOf}, ≥ 0; at 0 it is not counted. */
  readonly weight: number;
  readonly date: string;
  readonly source: string;
}

export interface Receipt extends CodedStatement {
  readonly weight: number;
}

/** Pseudo-observations behind the pooled variance: how strongly a cell of few statements leans on all the others. */
const PRIOR_DEGREES = 2;
const Z95 = 1.959964;

/**
 * Statements to count, each remark once: of the wordings of one remark (`variantOf`) the original, or the first wording
 * where the original is not among them.
 */
export function countOnce<T extends { readonly statement: Pick<Statement, 'id' | 'variantOf'> }>(coded: readonly T[]): T[] {
  const present = new Set(coded.map(({ statement }) => statement.id));
  const taken = new Set<string>();
  return coded.filter(({ statement: { id, variantOf } }) => {
    const root = variantOf ?? id;
    if ((variantOf !== null && present.has(variantOf)) || taken.has(root)) return false;
    taken.add(root);
    return true;
  });
}

/**
 * The weighted mean x = Σ w·stance / Σ w with its span, spread and uncertainty.
 *
 * The standard error is √(s̃² / n_eff): n_eff = (Σw)² / Σw² (Kish 1965), and s̃² is the cell's own variance moderated
 * towards the variance pooled over all cells, (d₀·s₀² + Σ w(x−m)²·n/Σw) / (d₀ + n − 1) with d₀ = 2 (Smyth 2004), so that
 * a single statement has the uncertainty of a typical one and not none.
 *
 * @param pooledVariance variance of stances within a cell, from {@link pooledVariance}; squared stance points
 * @returns `null` without a statement that weighs something
 */
export function estimateOf(actor: string, debate: string, statements: readonly Counted[], pooledVariance: number): PositionEstimate | null {
  const counted = statements.filter(({ weight }) => weight > 0);
  if (counted.length === 0) return null;
  const n = counted.length;
  const stances = counted.map(({ stance }) => stance);
  const weight = sum(counted, (one) => one.weight);
  const mean = sum(counted, (one) => one.weight * one.stance) / weight;
  const effective = weight ** 2 / sum(counted, (one) => one.weight ** 2);
  const squares = (sum(counted, (one) => one.weight * (one.stance - mean) ** 2) * n) / weight;
  const variance = (PRIOR_DEGREES * pooledVariance + squares) / (PRIOR_DEGREES + n - 1);
  const half = Z95 * Math.sqrt(variance / effective);
  const dates = counted.map(({ date }) => date).sort();
  return {
    actor,
    debate,
    mean,
    interval: [Math.max(-2, mean - half), Math.min(2, mean + half)],
    n,
    sources: new Set(counted.map(({ source }) => source)).size,
    range: [Math.min(...stances), Math.max(...stances)],
    ambivalent: stances.some((value) => value < 0) && stances.some((value) => value > 0),
    span: [dates[0]!, dates.at(-1)!],
  };
}

/** The estimate from coded statements, each remark counted once, with its receipts. `null` without a statement. */
export function positionOf(actor: string, debate: string, coded: readonly CodedStatement[], pooledVariance: number): Position | null {
  const receipts = countOnce(coded).map((item) => ({ ...item, weight: weightOf(item.statement, item.code) }));
  const counted = receipts.map(({ statement: { date, source }, code: { stance }, weight }) => ({ stance, weight, date, source }));
  const estimate = estimateOf(actor, debate, counted, pooledVariance);
  return estimate && { ...estimate, receipts };
}

/**
 * Variance of stances around the mean of their cell, pooled over all cells with two statements or more:
 * Σ (x − m)² / Σ (n − 1). Zero where no cell has two.
 */
export function pooledVariance(cells: Iterable<readonly CodedStatement[]>): number {
  return pooledVarianceOf([...cells].map((cell) => countOnce(cell).map(({ code }) => code.stance)));
}

/** The same from the stances of each cell. */
export function pooledVarianceOf(cells: Iterable<readonly number[]>): number {
  let squares = 0;
  let degrees = 0;
  for (const stances of cells) {
    if (stances.length < 2) continue;
    const mean = average(stances)!;
    squares += sum(stances, (value) => (value - mean) ** 2);
    degrees += stances.length - 1;
  }
  return degrees === 0 ? 0 : squares / degrees;
}
