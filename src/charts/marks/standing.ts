import type { Position } from '../../analysis/position.ts';
import type { Debate } from '../../domain/corpus.ts';
import { describePosition, phrasesOf, type PolePhrases } from '../../domain/describe-stance.ts';
import { formatStance } from '../../domain/format-stance.ts';
import { yearOf } from '../../domain/year-of.ts';

/** What a chart shows of one position, with the name that stands beside its dot. */
export interface Standing extends Pick<Position, 'actor' | 'debate' | 'mean' | 'interval' | 'n' | 'range' | 'ambivalent' | 'span'> {
  readonly name: string;
}

/** Filled: two statements or more. Hollow: a single one. Both: statements on both sides of zero. */
export type DotShape = 'filled' | 'hollow' | 'both';

/** The short names of both ends of a debate. */
export interface PoleLabels {
  readonly minus: string;
  readonly plus: string;
  /** The same as nouns inside a sentence. */
  readonly phrases: PolePhrases;
}

export function shapeOf({ n, ambivalent }: Pick<Standing, 'n' | 'ambivalent'>): DotShape {
  return ambivalent ? 'both' : n >= 2 ? 'filled' : 'hollow';
}

/** A pole's label inside a sentence: `multistakeholder bodies`, but `Budapest Convention` and `UN convention`. */
export function inSentence(label: string): string {
  const rest = label.slice(1);
  return rest === rest.toLowerCase() ? label.charAt(0).toLowerCase() + rest : label;
}

export function countStatements(n: number): string {
  return n === 1 ? '1 statement' : `${n} statements`;
}

/** `2005–2024`, or `2012` within one year. */
export function yearsOf([first, last]: readonly [string, string]): string {
  const [from, to] = [yearOf(first), yearOf(last)];
  return from === to ? `${from}` : `${from}–${to}`;
}

/** A dot in words: `Estonia, −1.4, leans to multistakeholder bodies, 9 statements 2005–2024`. */
export function describeStanding(standing: Standing, poles: PoleLabels): string {
  const { name, mean, n, span } = standing;
  return `${name}, ${formatStance(mean)}, ${describePosition(standing, poles.phrases)}, ${countStatements(n)} ${yearsOf(span)}`;
}

/** From the minus pole to the plus pole; actors of equal position by name. */
export function byStance<T extends Pick<Standing, 'mean' | 'name' | 'actor'>>(standings: readonly T[]): T[] {
  return [...standings].sort((a, b) => a.mean - b.mean || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.actor < b.actor ? -1 : 1));
}

/** The standing of a position under the name that stands beside its dot. */
export function standingOf({ actor, debate, mean, interval, n, range, ambivalent, span }: Position, name: string): Standing {
  return { actor, debate, mean, interval, n, range, ambivalent, span, name };
}

/** A debate as charts need it. */
export function chartDebate({ id, title, poles }: Pick<Debate, 'id' | 'title' | 'poles'>) {
  return { id, title, poles: { minus: poles.minus.label, plus: poles.plus.label, phrases: phrasesOf({ poles }) } };
}
