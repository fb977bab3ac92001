import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { collectionOf, ordered } from '../../src/analysis/collection.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { buildCorpus } from '../../src/domain/build-corpus.ts';
import { readStatements } from '../../src/intake/statements-csv.ts';
import type { TableFault } from '../../src/intake/table-fault.ts';
import { readVotes } from '../../src/intake/votes-csv.ts';
import { statementsCsv, votesCsv } from '../../src/publish/collection-csv.ts';
import { corpusOf, TODAY, tinyContent } from '../fixtures/tiny-content.ts';

describe.each([
  ['the smallest content', corpusOf(tinyContent())],
  ['the whole collection', buildCorpus(readFolder('content'), TODAY)],
])('the published tables of %s', (_, corpus) => {
  const [statements, votes] = [statementsCsv(corpus), votesCsv(corpus)];

  test('are read back as the same collection, without a fault', () => {
    const faults: TableFault[] = [];
    const { ignored, ...read } = readStatements('statements.csv', statements, faults);
    const { rollCalls } = readVotes('votes.csv', votes, faults);
    expect(faults).toEqual([]);
    expect(ignored).toEqual(['settled_by', 'reviewed_by', 'language', 'text']);
    expect(ordered({ ...read, rollCalls })).toEqual(collectionOf(corpus));
  });

  test('hold texts only where the site shows them', () => {
    for (const { id, text } of csvParse(statements)) expect(text, id).toBe(corpus.statements.get(id!)!.shown ? corpus.statements.get(id!)!.text : '');
  });
});
