import { describe, expect, test } from 'vitest';
import { corpus, positions } from '../../src/corpus.ts';
import { criticismQuestions } from '../../src/views/criticism-view.ts';
import { lessonView } from '../../src/views/lesson-view.ts';
import { coded } from '../fixtures/coded.ts';
import { corpusOf, tinyContent } from '../fixtures/tiny-content.ts';

const all = corpus();
const lesson = (id: string) => lessonView(all, positions(), all.debates.get(id)!);

describe('a lesson', () => {
  test('says aloud where one side has fewer quotations, and that both packs are cut', () => {
    expect(lesson('privacy').weight).toMatch(/^2 quotations a pack, .* from only 2 actors for privacy as a limit on government \(\d+ for .*\): both packs are cut to the same size\.$/);
    expect(lesson('encryption').weight).not.toContain('only');
  });

  test('has in its background nothing that is not cited, and lists the sources of no other part', () => {
    for (const debate of all.debates.keys()) {
      const { opening } = lesson(debate);
      expect(opening!.citations.length, debate).toBeGreaterThan(0);
      for (const paragraph of opening!.body.split(/\n\s*\n/)) expect(paragraph, debate).toContain('<Cite ');
      expect(all.debates.get(debate)!.account!.citations.slice(0, opening!.citations.length), debate).toEqual(opening!.citations);
    }
  });

  test('names as answer a letter that stands before an option', () => {
    for (const debate of all.debates.keys()) for (const { options, answer, record } of lesson(debate).quiz) {
      expect('abcdef'.slice(0, options.length)).toContain(answer);
      expect(record).toMatch(/\/(?:q|votes|stakeholders)\/[^/]+\/$/);
    }
  });

  test('casts as many of each side', () => {
    for (const debate of all.debates.keys()) {
      const sides = lesson(debate).cast.map((actor) => Math.sign(positions().get(actor, debate)!.mean));
      expect(sides.reduce((sum, side) => sum + side, 0), debate).toBe(0);
    }
  });
});

describe('questions about sources', () => {
  const tiny = corpusOf(tinyContent());

  test('are built on what is on record', () => {
    const a = { label: 'A1', coded: coded(-2, { id: 'a', date: '2010', person: 'mira-vale', roleThen: 'Minister', transcriptStatus: 'official' }) };
    const b = { label: 'B1', coded: coded(2, { id: 'b', date: '2014-05', grade: 'B', transcriptStatus: 'press', translationOf: 'fr' }) };
    expect(criticismQuestions(tiny, [a, b])).toMatchInlineSnapshot(`
      [
        "A1 was said by Mira Vale as “Minister”. What does somebody in that office have to say, and to whom? B1 has no speaker on record: who answers for its words?",
        "A1 is on record as an official text, B1 as words as reported by the press. In which would you trust each single word, and why? B1 is a translation: which of its words would you look up in the original?",
        "Between A1 (2010) and B1 (May 2014) lie 4 years. Which words could only have been said at their time?",
        "B1 is graded B: it was read in the press or a copy that quotes directly. Where could you find the whole, and what might stand before and after these words?",
        "B1 counts as “for New treaty” (+2 on a scale from −2 to +2): both read it as no side; the readings were machine-assisted and no person has reviewed them yet. Where would you put it, and which words decide?",
      ]
    `);
  });

  test('are not asked where their facts are missing', () => {
    expect(criticismQuestions(tiny, [{ label: 'A1', coded: coded(-2) }])).toMatchInlineSnapshot(`
      [
        "Every quotation here is on record as an official text. What would a recording tell you that this text does not?",
        "A1 counts as “for Norms suffice” (−2 on a scale from −2 to +2): both read it as no side; the readings were machine-assisted and no person has reviewed them yet. Where would you put it, and which words decide?",
      ]
    `);
    expect(criticismQuestions(tiny, [])).toEqual([]);
  });
});
