import type { CodedStatement } from '../domain/corpus.ts';
import { countWords } from '../domain/plain-text.ts';
import { sideOf, type Pole } from '../domain/stance.ts';
import { countOnce } from './position.ts';
import { weightOf } from './weight.ts';

/** As many quotations for each pole, of about the same length, each from an actor of its own and a time of its own. */
export interface SourcePacks {
  /** Oldest first. */
  readonly minus: readonly CodedStatement[];
  readonly plus: readonly CodedStatement[];
  /** Number of words of each pack. */
  readonly words: Readonly<Record<Pole, number>>;
  /** Actors with quotations to choose from; the lower number limits both packs. */
  readonly actors: Readonly<Record<Pole, number>>;
}

export interface PackLimits {
  /** Most quotations of a pack. */
  readonly most: number;
  /** Most words of a full pack; in proportion where it holds fewer. Where one pole has nothing so short, both may be as long as its shortest. */
  readonly mostWords: number;
}

/** So many packs a pole are tried: of 4 periods the 4 leading quotations each, of 2 periods the 16 leading ones. */
const PACKS_TRIED = 256;

/**
 * Two packs of equal weight. A quotation may enter if it is in English and no fragment; where `most` actors of a pole have one
 * that stands alone, the pole is drawn from those only. Each actor enters with its firmest and surest. The actors of a pole,
 * in order of time, are cut into as many periods of equal number as the packs hold quotations, and one is taken from each. Of all
 * choices among the leading ones of each period that pair is taken whose lengths differ least; of equals the firmer one.
 */
export function sourcePacks(coded: readonly CodedStatement[], { most, mostWords }: PackLimits): SourcePacks {
  const [minus, plus] = [leadingOf(coded, 'minus', most), leadingOf(coded, 'plus', most)];
  const size = Math.min(most, minus.length, plus.length);
  const actors = { minus: minus.length, plus: plus.length };
  if (size === 0) return { minus: [], plus: [], words: { minus: 0, plus: 0 }, actors };
  const [anyLeft, anyRight] = [choices(minus, size), choices(plus, size)];
  const limit = Math.max((mostWords * size) / most, leastWords(anyLeft), leastWords(anyRight));
  const [left, right] = [anyLeft, anyRight].map((made) => made.filter(({ words }) => words <= limit)) as [Choice[], Choice[]];
  let best: { left: Choice; right: Choice } | null = null;
  for (const one of left) {
    for (const other of right) {
      if (best === null || compare(one, other, best.left, best.right) < 0) best = { left: one, right: other };
    }
  }
  const { left: first, right: second } = best!;
  return { minus: first.taken, plus: second.taken, words: { minus: first.words, plus: second.words }, actors };
}

interface Choice {
  readonly taken: readonly CodedStatement[];
  readonly words: number;
  /** Sum of the places in their periods: 0 where each is the leading one. */
  readonly cost: number;
}

/** The best quotation of each actor on one side, oldest first. */
function leadingOf(coded: readonly CodedStatement[], pole: Pole, most: number): CodedStatement[] {
  const usable = countOnce(coded).filter(({ statement, code }) => sideOf(code.stance) === pole && statement.kind === 'quote' && statement.lang === 'en' && (statement.quotable ?? 0) > 0);
  const alone = byActor(usable.filter(({ statement }) => statement.quotable === 2));
  const leading = alone.length >= most ? alone : byActor(usable);
  return leading.sort((a, b) => (a.statement.date < b.statement.date ? -1 : a.statement.date > b.statement.date ? 1 : a.statement.id < b.statement.id ? -1 : 1));
}

function byActor(usable: readonly CodedStatement[]): CodedStatement[] {
  return [...Map.groupBy(usable, ({ statement }) => statement.actor).values()].map((own) => [...own].sort(firmestFirst)[0]!);
}

function choices(leading: readonly CodedStatement[], size: number): Choice[] {
  const each = Math.floor(PACKS_TRIED ** (1 / size) + 1e-9);
  let made: Choice[] = [{ taken: [], words: 0, cost: 0 }];
  for (let period = 0; period < size; period++) {
    const from = Math.floor((period * leading.length) / size);
    const to = Math.floor(((period + 1) * leading.length) / size);
    const tried = leading.slice(from, to).sort(firmestFirst).slice(0, each);
    made = made.flatMap(({ taken, words, cost }) => tried.map((coded, place) => ({ taken: [...taken, coded], words: words + countWords(coded.statement.text), cost: cost + place })));
  }
  return made;
}

function leastWords(made: readonly Choice[]): number {
  return Math.min(...made.map(({ words }) => words));
}

function compare(a: Choice, b: Choice, c: Choice, d: Choice): number {
  return Math.abs(a.words - b.words) - Math.abs(c.words - d.words) || a.cost + b.cost - (c.cost + d.cost);
}

function firmestFirst(a: CodedStatement, b: CodedStatement): number {
  return strength(b) - strength(a) || (a.statement.date < b.statement.date ? 1 : a.statement.date > b.statement.date ? -1 : 0) || (a.statement.id < b.statement.id ? -1 : 1);
}

function strength({ statement, code }: CodedStatement): number {
  return (statement.grade === 'C' ? 0 : 10) + Math.abs(code.stance) * weightOf(statement, code);
}
