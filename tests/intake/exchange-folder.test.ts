import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../src/content/read-folder.ts';
import { buildCorpus } from '../../src/domain/build-corpus.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { normalisedWords } from '../../src/domain/fingerprint.ts';
import { precisionOf } from '../../src/domain/partial-date.ts';
import { slug } from '../../src/intake/slug.ts';

/** The folder from which the content was imported. It is not part of the project: most of its texts are others' property. */
const FOLDER = process.env.EXCHANGE_DIR ?? '../shared/corpus';
const there = existsSync(join(FOLDER, 'statements.jsonl'));
const REASON = there ? '' : ` (skipped: ${FOLDER} is not there; EXCHANGE_DIR can name it)`;

type Exchanged = Record<string, unknown>;
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const json = (name: string) => JSON.parse(read(name)) as Exchanged[];
const jsonLines = (name: string) => read(name).split('\n').filter(Boolean).map((line) => JSON.parse(line) as Exchanged);

const camelCase = (key: string) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The paths at which the content says something else than the exchanged record. A field that is left out there is unknown. */
function differences(exchanged: unknown, content: unknown, path: string): string[] {
  if (Array.isArray(exchanged)) {
    if (!Array.isArray(content) || content.length !== exchanged.length) return [`${path}: ${JSON.stringify(exchanged)} ≠ ${JSON.stringify(content)}`];
    return exchanged.flatMap((item, index) => differences(item, content[index], `${path}[${index}]`));
  }
  if (typeof exchanged === 'object' && exchanged !== null) {
    if (typeof content !== 'object' || content === null) return [`${path}: missing`];
    return Object.entries(exchanged).flatMap(([key, value]) => {
      if (key === 'date_precision') {
        const { date } = exchanged as { date: string | null };
        return value === (date === null ? null : precisionOf(date)) ? [] : [`${path}.date_precision: ${String(value)}, but ${date}`];
      }
      return differences(value, (content as Exchanged)[camelCase(key)], `${path}.${key}`);
    });
  }
  return exchanged === content ? [] : [`${path}: ${JSON.stringify(exchanged)} ≠ ${JSON.stringify(content)}`];
}

describe.skipIf(!there)(`content/ says what the exchange folder says${REASON}`, () => {
  let corpus: Corpus;
  beforeAll(() => {
    corpus = buildCorpus(readFolder('content'), new Date().toISOString().slice(0, 10));
  });

  test.each([
    ['stakeholders', 'actors.json'],
    ['people', 'people.json'],
    ['viewpoints', 'viewpoints.json'],
    ['claims', 'claims.json'],
    ['instruments', 'instruments.json'],
    ['resolutions', 'votes/resolutions.json'],
  ] as const)('every field of the %s', (name, file) => {
    const records = json(file);
    expect(records.length).toBeGreaterThan(0);
    expect(records.flatMap((record) => differences(record, corpus[name].get(String(record.id)), `${name}/${String(record.id)}`))).toEqual([]);
  });

  test('every field of the sources, and the event of each', () => {
    const found = json('sources.json').flatMap(({ event, ...record }) => {
      const source = corpus.sources.get(String(record.id));
      const id = typeof event === 'string' ? slug(event) : null;
      return [...differences(record, source, `sources/${String(record.id)}`), ...(source?.event === id && (id === null || corpus.events.has(id)) ? [] : [`event of ${String(record.id)}`])];
    });
    expect(found).toEqual([]);
  });

  test('every field of the statements and of their codes, and no more statements or codes from the same sources', () => {
    const statements = jsonLines('statements.jsonl');
    const codes = Map.groupBy(jsonLines('codes.jsonl'), (code) => code.statement);
    const quotable = JSON.parse(read('quotable.json')) as Record<string, number>;
    const found = statements.flatMap((record) => {
      const id = String(record.id);
      const expected = { ...record, quotable: quotable[id] ?? null, codes: (codes.get(id) ?? []).map(({ statement: _statement, reviewed_by: _reviewer, ...code }) => code) };
      return differences(expected, corpus.statements.get(id), `statements/${id}`);
    });
    expect(found).toEqual([]);
    for (const [source, records] of Map.groupBy(statements, (record) => String(record.source))) {
      expect(corpus.sources.get(source)?.statements.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort());
    }
    expect([...codes.keys()].every((id) => corpus.statements.has(String(id)))).toBe(true);
  });

  test('every single vote', () => {
    const votes = csvParse(read('votes/votes.csv'));
    const bySymbol = new Map([...corpus.resolutions.values()].map((resolution) => [resolution.symbol, resolution]));
    const lost = votes.filter(({ symbol, iso3, vote }) => !bySymbol.get(symbol!)?.votes[vote as 'yes'].includes(iso3!));
    expect(lost).toEqual([]);
    const recorded = [...bySymbol.values()].flatMap((resolution) => Object.values(resolution.votes).flat());
    expect(recorded).toHaveLength(votes.length);
  });

  test('every fingerprint belongs to its text, and every quotation is found in it', () => {
    for (const source of corpus.sources.values()) {
      const path = join(FOLDER, 'texts', `${source.id}.txt`);
      if (!existsSync(path)) continue;
      expect(source.fingerprint?.sha256, source.id).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'));
    }
    const lost = [...corpus.statements.values()].filter(({ kind, text, matchedOn, source }) => {
      const path = join(FOLDER, 'texts', `${source}.txt`);
      if (kind !== 'quote' || matchedOn !== null || !existsSync(path)) return false;
      const words = normalisedWords(text).join(' ');
      return !` ${normalisedWords(readFileSync(path, 'utf8')).join(' ')} `.includes(` ${words} `);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
