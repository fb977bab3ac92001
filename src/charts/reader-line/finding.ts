import { sideOf } from '../../domain/side-of.ts';
import type { ReaderLineInput, ReaderOnDebate } from './layout.ts';

/** A side holds most actors from this share on. */
const MOST = 0.5;

/** What a single reader's marks show, as a title. */
export function readerFinding({ rows, readers: [reader] }: ReaderLineInput): string {
  if (!reader || reader.stances.length === 0) return 'No answer with an opinion yet';
  const placed = rows.flatMap(({ debate, standings }) => {
    const own = reader.stances.find((one) => one.debate === debate.id);
    return own && standings.length > 0 ? [{ own, standings }] : [];
  });
  const sided = placed.filter(({ own }) => sideOfStance(own) !== 'middle');
  const withMost = sided.filter(({ own, standings }) => standings.filter(({ mean }) => sideOfMean(mean) === sideOfStance(own)).length > MOST * standings.length).length;
  if (sided.length === 0) return `You stand in the middle of ${all(placed.length)}`;
  const middle = placed.length - sided.length;
  const rest = middle > 0 ? `; in the middle of ${middle}` : '';
  if (withMost === sided.length) return `You stand with most actors on ${all(sided.length)}${rest}`;
  if (withMost === 0) return `You stand apart from most actors on ${all(sided.length)}${rest}`;
  return `You stand with most actors on ${withMost} of ${sided.length} debates, and apart from them on ${sided.length - withMost}${rest}`;
}

/** What the marks of several show: where they are farthest apart. */
export function groupFinding(spreads: readonly { readonly title: string; readonly n: number; readonly spread: number | null }[]): string {
  const known = spreads.filter((one): one is typeof one & { spread: number } => one.spread !== null && one.n > 1);
  const widest = known.toSorted((a, b) => b.spread - a.spread)[0];
  const closest = known.toSorted((a, b) => a.spread - b.spread)[0];
  if (!widest || !closest) return 'No debate has two answers to compare';
  if (widest.spread === 0) return 'On every debate the group stands together';
  return widest === closest ? `${widest.title} is the one debate on which the group can be compared` : `The group is farthest apart on “${widest.title}”, and closest on “${closest.title}”`;
}

/** The side on which a stance is printed. */
export function sideOfStance({ stance }: Pick<ReaderOnDebate, 'stance'>): ReturnType<typeof sideOf> {
  return sideOfMean(stance);
}

export function sideOfMean(mean: number): ReturnType<typeof sideOf> {
  return sideOf(Number(mean.toFixed(1)));
}

function all(n: number): string {
  return n === 1 ? 'the one debate that can be compared' : `all ${n} debates that can be compared`;
}
