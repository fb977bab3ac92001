import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { cleanName, formatReaders, fragmentsIn, LONGEST_NAME, MOST_READERS, parseReaders, type Agreement, type ReaderAnswers } from '../../src/search/reader-fragment.ts';

const askable = { propositions: ['civilian', 'forces', 'own-data', 'contracts'], debates: ['cyber-lead', 'privacy'] };
const parse = (text: string) => parseReaders(text, askable);
const reader = (answers: Record<string, Agreement>, { name = '', doubled = [] as string[] } = {}): ReaderAnswers => ({ name, answers: new Map(Object.entries(answers)), doubled: new Set(doubled) });

describe('answers behind the #', () => {
  test('are short, and can be read by people', () => {
    const ada = reader({ 'own-data': 5, civilian: 2, forces: 0 }, { name: 'Ada / Émilie', doubled: ['privacy'] });
    const text = formatReaders([ada, reader({ contracts: 1 })], askable);
    expect(text).toBe('1/Ada%20%2F%20%C3%89milie/civilian2.forces0.own-data5.privacy*//contracts1');
    expect(parse(`#${text}`)).toEqual({ readers: [ada, reader({ contracts: 1 })], notCounted: [], fault: null });
  });

  test('of nobody are nothing', () => {
    expect(formatReaders([], askable)).toBe('');
    expect(formatReaders([reader({}, { name: 'Ada', doubled: ['privacy'] })], askable)).toBe('');
    expect(parse('#')).toEqual({ readers: [], notCounted: [], fault: null });
  });

  test('come back as they were, whoever answered what under whatever name', () => {
    const one = fc.record({
      name: fc.string({ unit: 'grapheme', maxLength: 60 }).map(cleanName),
      answers: fc.uniqueArray(fc.tuple(fc.constantFrom(...askable.propositions), fc.integer({ min: 0, max: 5 })), { selector: ([id]) => id, minLength: 1 }).map((pairs) => new Map(pairs as [string, Agreement][])),
      doubled: fc.subarray(askable.debates).map((ids) => new Set(ids)),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: MOST_READERS }), (readers) => {
        const text = formatReaders(readers, askable);
        expect(parse(text).readers).toEqual(readers);
        expect(formatReaders(parse(text).readers, askable)).toBe(text);
        expect(new URL(`https://example.org/#${text}`).hash.slice(1), 'no browser writes it otherwise').toBe(text);
      }),
      { seed: 1 },
    );
  });
});

describe('a fragment that is none', () => {
  test('never throws, and never gives an answer that could not be given', () => {
    const wild = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }).map((text) => `1/${text}`), fc.array(fc.constantFrom('1', '/', '.', '*', '%', '%E0%A4%A', 'civilian', 'privacy', '5', '9', '#', '\u202e', '\ud800'), { maxLength: 40 }).map((parts) => parts.join('')));
    fc.assert(
      fc.property(wild, (text) => {
        const { readers, notCounted } = parse(text);
        for (const { name, answers, doubled } of readers) {
          expect(cleanName(name)).toBe(name);
          expect([...answers.keys()].filter((id) => !askable.propositions.includes(id))).toEqual([]);
          expect([...answers.values()].filter((value) => ![0, 1, 2, 3, 4, 5].includes(value))).toEqual([]);
          expect([...doubled].filter((id) => !askable.debates.includes(id))).toEqual([]);
        }
        expect(notCounted.every((part) => part.length <= 24 && part !== '')).toBe(true);
        expect(() => formatReaders(readers, askable)).not.toThrow();
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('is told from one of another version, and from one that is too long', () => {
    expect(parse('#content').fault).toBe('other');
    expect(parse('#<script>alert(1)</script>').fault).toBe('other');
    expect(parse('#1/Ada/').fault).toBe('other');
    expect(parse('#2/Ada/civilian5').fault).toBe('version');
    expect(parse(`#1/Ada/${'civilian5.'.repeat(5000)}`)).toEqual({ readers: [], notCounted: [], fault: 'too long' });
  });

  test('keeps what it can of answers that were cut off, or that belong to an older set of propositions', () => {
    expect(parse('#1/Ada/civilian5.old-question4.forces9.own-da')).toEqual({ readers: [reader({ civilian: 5 }, { name: 'Ada' })], notCounted: ['old-question4', 'forces9', 'own-da'], fault: null });
    expect(parse('#1/Ada/old-question4')).toEqual({ readers: [], notCounted: ['old-question4'], fault: null });
    expect(parse('#1/%E0%A4%A/civilian5').readers[0]!.name).toBe('%E0%A4%A');
  });

  test('counts the first of two answers to one proposition', () => {
    expect(parse('#1//civilian5.civilian1')).toMatchObject({ readers: [{ answers: new Map([['civilian', 5]]) }], notCounted: ['civilian1'] });
  });

  test('holds at most a class', () => {
    const many = parse(`#1/${Array.from({ length: MOST_READERS + 3 }, (_, at) => `R${at}/civilian3`).join('/')}`);
    expect(many.readers).toHaveLength(MOST_READERS);
    expect(many.fault).toBe('too many');
  });
});

describe('a name', () => {
  test('loses what could disturb the page', () => {
    expect(cleanName('  Ada\u202e \u0000\n<b>Lovelace</b>\u200b ')).toBe('Ada <b>Lovelace</b>');
    expect(cleanName('\ud800')).toBe('');
    expect([...cleanName('🙂'.repeat(90))]).toHaveLength(LONGEST_NAME);
  });
});

test('links are found in whatever was pasted', () => {
  expect(fragmentsIn('Ada: https://example.org/stand/#1/Ada/civilian5, then\nhttps://example.org/stand/#1//forces2.privacy*\n1/Bo/own-data4 and #content')).toEqual(['1/Ada/civilian5,', '1//forces2.privacy*', '1/Bo/own-data4']);
  expect(fragmentsIn('no link at all')).toEqual([]);
});
