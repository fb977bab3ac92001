import type { Coding } from '../domain/coding.ts';
import type { Confidence } from '../domain/confidence.ts';
import type { Corpus, Statement } from '../domain/corpus.ts';

/** A code that no person has reviewed. */
export interface Unreviewed {
  readonly statement: Statement;
  readonly code: Coding;
  /** Where `reviewedBy` is to be written: `content/sources/<id>.json`, `statements[0].codes[1]`. */
  readonly file: string;
  readonly field: string;
}

const DOUBT: Record<Confidence, number> = { low: 0, medium: 1, high: 2 };

/** What is to be reviewed, the most doubtful first: lower confidence, then settled by a third reading, then readings that differ; of equals by debate, file and place. */
export function reviewQueue(corpus: Pick<Corpus, 'sources' | 'debates'>): Unreviewed[] {
  const order = [...corpus.debates.keys()];
  return [...corpus.sources.values()]
    .flatMap((source) =>
      source.statements.flatMap((statement, at) =>
        statement.codes.flatMap((code, place): Unreviewed[] => (code.reviewedBy === null ? [{ statement, code, file: `content/sources/${source.id}.json`, field: `statements[${at}].codes[${place}]` }] : [])),
      ),
    )
    .sort(
      (a, b) =>
        DOUBT[a.code.confidence] - DOUBT[b.code.confidence] ||
        Number(b.code.settledBy === 'third-reading') - Number(a.code.settledBy === 'third-reading') ||
        apart(b.code) - apart(a.code) ||
        order.indexOf(a.code.debate) - order.indexOf(b.code.debate) ||
        (a.file < b.file ? -1 : a.file > b.file ? 1 : a.field < b.field ? -1 : 1),
    );
}

/** Points between the first two readings; a side that only one saw counts as the whole scale. */
function apart({ codeA, codeB }: Coding): number {
  return codeA && codeB ? Math.abs(codeA.stance - codeB.stance) : 4;
}
