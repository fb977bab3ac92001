import { describe, expect, test } from 'vitest';
import { confusionOf } from '../../src/analysis/confusion.ts';
import { reviewQueue } from '../../src/analysis/review-queue.ts';
import { confusionFinding, settlementWords } from '../../src/charts/confusion/finding.ts';
import { contentFolder } from '../../src/content/content-folder.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { buildCorpus } from '../../src/domain/build-corpus.ts';
import type { Coding } from '../../src/domain/coding.ts';
import { imbalance } from '../../src/views/reliability-view.ts';
import { corpusOf, tinyContent, withField } from '../fixtures/tiny-content.ts';

const read = (stance: number | null) => (stance === null ? null : { stance, confidence: 'high' as const, why: 'says so' });
const code = (a: number | null, b: number | null, third: number | null = null): Pick<Coding, 'codeA' | 'codeB' | 'third' | 'settledBy'> => ({ codeA: read(a), codeB: read(b), third: read(third), settledBy: third === null ? 'agreement' : 'third-reading' });

describe('the confusion of two readings', () => {
  const found = confusionOf([code(-2, -2), code(-1, -2), code(1, 1), code(1, 1), code(-1, 1, 1), code(null, 2, 2), code(0, null, 1), code(0, 2, 0)]);

  test('counts the first reading by rows and the second by columns', () => {
    expect(found.cells).toEqual([
      [1, 0, 0, 0, 0],
      [1, 0, 0, 1, 0],
      [0, 0, 0, 0, 1],
      [0, 0, 0, 2, 0],
      [0, 0, 0, 0, 0],
    ]);
  });

  test('tells equal, a point apart, farther and opposite, which add up', () => {
    const { both, equal, onePoint, farther, opposite } = found;
    expect([both, equal, onePoint, farther, opposite]).toEqual([6, 3, 1, 1, 1]);
    expect(equal + onePoint + farther + opposite).toBe(both);
  });

  test('says whom the third reading followed', () => {
    expect(found.third).toEqual({ n: 4, first: 1, second: 2, neither: 1 });
    expect([found.onlyFirst, found.onlySecond]).toEqual([1, 1]);
  });

  test('is told in a sentence, also where there is nothing', () => {
    expect(confusionFinding(found)).toBe('Equal on 50\u00a0% of 6 codes, one point apart on 17\u00a0%, farther apart on 1 code, of opposite signs on 1 code');
    expect(confusionFinding(confusionOf([]))).toBe('No code has both readings');
    expect(settlementWords(confusionOf([code(1, 1)]))).toBe('No published code was seen by one reading only. No third reading was needed.');
  });

  test('holds every code of the collection', () => {
    const corpus = buildCorpus(readFolder(contentFolder()), new Date().toISOString().slice(0, 10));
    const codes = [...corpus.statements.values()].flatMap((statement) => statement.codes);
    const { both, onlyFirst, onlySecond, cells, third } = confusionOf(codes);
    expect(both + onlyFirst + onlySecond).toBe(codes.length);
    expect(cells.flat().reduce((sum, count) => sum + count, 0)).toBe(both);
    expect(third.first + third.second + third.neither).toBe(third.n);
  });
});

describe('the imbalance of a collection', () => {
  const group = (name: string, statements: number, of: number) => ({ name, statements, statementShare: statements / of, actors: null });

  test('names the fewest groups that hold half, and the one that holds least', () => {
    expect(imbalance([group('Asia', 2, 10), group('Europe', 5, 10), group('Africa', 3, 10)])).toBe('At least half of the statements are of one of 3 groups, Europe (50\u00a0%); the other 2 share the rest, Asia with 20\u00a0%. A mean over all is above all theirs.');
    expect(imbalance([group('Asia', 4, 10), group('Europe', 4, 10), group('Africa', 2, 10)])).toMatch(/^At least half of the statements are of 2 of 3 groups, Asia and Europe \(80\u00a0%\); the other, Africa, has 20\u00a0%\./);
    expect([imbalance([group('Asia', 4, 4)]), imbalance([])]).toEqual(['All statements are of one group, Asia.', 'There are no statements.']);
  });
});

describe('what is to be reviewed', () => {
  const press = 'content/sources/press-2015.json';

  test('names file and field, the more doubtful first', () => {
    const doubtful = withField(tinyContent(), press, 'statements[0].codes[0].confidence', 'low');
    expect(reviewQueue(corpusOf(doubtful)).map(({ file, field }) => [file, field])).toEqual([
      [press, 'statements[0].codes[0]'],
      ['content/sources/harbour-2014.json', 'statements[0].codes[0]'],
    ]);
  });

  test('is without what a person has reviewed', () => {
    const reviewed = withField(tinyContent(), press, 'statements[0].codes[0].reviewedBy', 'Ina Reader');
    expect(reviewQueue(corpusOf(reviewed)).map(({ statement }) => statement.id)).toEqual(['harbour-2014-q1']);
  });
});
