import type { CodedStatement } from '../domain/corpus.ts';
import { sideOf } from '../domain/stance.ts';
import { weightOf } from './weight.ts';
import { countOnce } from './position.ts';

export interface KeyStatements {
  readonly minus: readonly CodedStatement[];
  readonly middle: readonly CodedStatement[];
  readonly plus: readonly CodedStatement[];
}

/**
 * The statements that lead a debate: the same number from each side at most, quotations that stand alone first, then the
 * firmer and surer ones, of equals those in English and the newer, and never two of one actor on a side. Fragments are left out.
 */
export function keyStatements(coded: readonly CodedStatement[], most: number): KeyStatements {
  const leading = tellingFirst(coded);
  const pick = (side: ReturnType<typeof sideOf>) => {
    const actors = new Set<string>();
    return leading
      .filter(({ statement, code }) => {
        if (sideOf(code.stance) !== side || actors.has(statement.actor)) return false;
        actors.add(statement.actor);
        return true;
      })
      .slice(0, most);
  };
  return { minus: pick('minus'), middle: pick('middle'), plus: pick('plus') };
}

/** Quotations that are no fragments, each remark once, in the order in which they lead: see {@link keyStatements}. */
export function tellingFirst(coded: readonly CodedStatement[]): CodedStatement[] {
  return countOnce(coded)
    .filter(({ statement }) => statement.quotable !== 0 && statement.kind === 'quote')
    .sort((a, b) => rank(b) - rank(a) || inEnglish(b) - inEnglish(a) || newer(a, b) || (a.statement.id < b.statement.id ? -1 : 1));
}

function rank({ statement, code }: CodedStatement): number {
  const sure = statement.grade === 'C' ? 0 : 1;
  return (statement.quotable ?? 0) * 100 + sure * 10 + Math.abs(code.stance) * weightOf(statement, code);
}

function newer({ statement: a }: CodedStatement, { statement: b }: CodedStatement): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
}

/** The site is written in English: of equals, the words that its readers can read come first. */
function inEnglish({ statement }: CodedStatement): number {
  return statement.lang === 'en' ? 1 : 0;
}
