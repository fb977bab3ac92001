import { expect, test } from 'vitest';
import { positionTable } from '../../src/analysis/position-table.ts';
import { contentFolder } from '../../src/content/content-folder.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { buildCorpus } from '../../src/domain/build-corpus.ts';
import { shownStatements } from '../../src/domain/corpus.ts';
import { readPages } from './built-site.ts';

const corpus = buildCorpus(readFolder(contentFolder()), new Date().toISOString().slice(0, 10));
const statements = [...corpus.statements.values()];
const positions = positionTable(corpus).positions;

/** What `<span data-count="…">` may print. */
const COUNTS: Record<string, number> = {
  debates: corpus.debates.size,
  stakeholders: corpus.stakeholders.size,
  people: corpus.people.size,
  sources: corpus.sources.size,
  resolutions: corpus.resolutions.size,
  instruments: corpus.instruments.size,
  events: corpus.events.size,
  viewpoints: corpus.viewpoints.size,
  claims: corpus.claims.size,
  stories: corpus.stories.size,
  terms: corpus.glossary.size,
  statements: statements.length,
  'statements-shown': shownStatements(corpus).length,
  'statements-coded': statements.filter(({ codes }) => codes.length > 0).length,
  'statements-context': statements.filter(({ codes }) => codes.length === 0).length,
  quotes: statements.filter(({ kind }) => kind === 'quote').length,
  paraphrases: statements.filter(({ kind }) => kind === 'paraphrase').length,
  'quotes-shown': shownStatements(corpus).filter(({ kind }) => kind === 'quote').length,
  'paraphrases-shown': shownStatements(corpus).filter(({ kind }) => kind === 'paraphrase').length,
  codes: statements.reduce((sum, { codes }) => sum + codes.length, 0),
  'codes-reviewed': statements.reduce((sum, { codes }) => sum + codes.filter(({ reviewedBy }) => reviewedBy !== null).length, 0),
  positions: positions.length,
  'stakeholders-with-position': new Set(positions.map(({ actor }) => actor)).size,
  fingerprints: [...corpus.sources.values()].filter(({ fingerprint }) => fingerprint !== null).length,
  votes: [...corpus.resolutions.values()].reduce((sum, { votes }) => sum + Object.values(votes).flat().length, 0),
  'roll-calls': [...corpus.resolutions.values()].filter(({ rollCall }) => rollCall).length,
  statuses: [...corpus.instruments.values()].reduce((sum, { statuses }) => sum + statuses.length, 0),
};

test('every count on the site is the count in the data', () => {
  const wrong = readPages().flatMap(({ path, counts }) =>
    counts.flatMap(({ name, text }) => {
      const expected = COUNTS[name];
      if (expected === undefined) return [`${path}: data-count="${name}" is none of ${Object.keys(COUNTS).join(', ')}`];
      return Number(text.replace(/[\s,\u202f\u00a0]/g, '')) === expected ? [] : [`${path}: ${text} ${name}, but there are ${expected}`];
    }),
  );
  expect(wrong).toEqual([]);
});
