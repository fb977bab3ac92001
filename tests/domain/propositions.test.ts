import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/content/content-folder.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { buildCorpus } from '../../src/domain/build-corpus.ts';
import { countWords } from '../../src/domain/plain-text.ts';
import { sideOf } from '../../src/domain/side-of.ts';
import { corpusOf, gateMessage, tinyContent, TODAY, withWords, type ContentTree } from '../fixtures/tiny-content.ts';

const DEBATE = 'content/debates/sea-treaty.mdx';
const GOOD = { id: 'treaty', text: 'The sea needs a treaty.', agree: 'plus', inspiredBy: ['harbour-2014-q1'] };
const OTHER = { id: 'norms', text: 'Norms keep the sea safe.', agree: 'minus', inspiredBy: ['press-2015-q1', 'harbour-2014-q1'] };

/** The tiny content with these propositions on its debate. */
function having(...propositions: object[]): ContentTree {
  return withWords(tinyContent(), DEBATE, 'order: 1', `order: 1\npropositions: ${JSON.stringify(propositions)}`);
}
const messageOf = (...propositions: object[]) => gateMessage(having(...propositions));

test('the gate takes one to three propositions, and none', () => {
  expect(corpusOf(having(GOOD, OTHER)).debates.get('sea-treaty')?.propositions).toEqual([GOOD, OTHER]);
  expect(messageOf(GOOD), 'disagreement reaches the other pole').toBe('No faults.');
  expect(corpusOf(tinyContent()).debates.get('sea-treaty')?.propositions).toEqual([]);
});

describe('a proposition that is wrong', () => {
  test('with a statement that nobody knows', () => {
    expect(messageOf({ ...GOOD, inspiredBy: ['harbour-2014-q1', 'harbour-2014-q9'] })).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/debates/sea-treaty.mdx
        propositions[0].inspiredBy[1]
        there is no statement "harbour-2014-q9"
        → did you mean "harbour-2014-q1" or "harbour-2014-q2"?"
    `);
  });

  test('with a statement on another debate', () => {
    expect(messageOf({ ...GOOD, inspiredBy: ['harbour-2014-q1', 'harbour-2014-q2'] })).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/debates/sea-treaty.mdx
        propositions[0].inspiredBy[1]
        the statement "harbour-2014-q2" takes no side on sea-treaty
        → name a statement that is coded on sea-treaty"
    `);
  });

  test('with statements of the other pole alone', () => {
    expect(messageOf({ ...GOOD, inspiredBy: ['press-2015-q1'] })).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/debates/sea-treaty.mdx
        propositions[0].inspiredBy
        agreement means the plus pole, and none of these statements stands there
        → name a statement coded towards the plus pole, or write agree: minus"
    `);
  });

  test('without any statement', () => {
    expect(messageOf({ ...GOOD, inspiredBy: [] })).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/debates/sea-treaty.mdx
        propositions[0].inspiredBy
        found []
        → name at least one statement that inspired the sentence"
    `);
  });

  test('with the id of another', () => {
    expect(messageOf(GOOD, { ...OTHER, id: 'treaty' })).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/debates/sea-treaty.mdx
        propositions[1].id
        the id "treaty" is taken by a proposition in content/debates/sea-treaty.mdx
        → give this proposition an id of its own, and never use one again: links to answers hold it"
    `);
  });

  test('with an id that no link can hold', () => {
    expect(messageOf({ ...GOOD, id: 'treaty-2' }, { ...OTHER, id: 'norms-keep-the-sea' })).toMatchInlineSnapshot(`
      "2 faults in 1 file of the content. Nothing was built.

      content/debates/sea-treaty.mdx
        propositions[0].id
        found "treaty-2"
        → write one or two words in lower-case letters joined by a hyphen, such as "own-data"

      content/debates/sea-treaty.mdx
        propositions[1].id
        found "norms-keep-the-sea"
        → write an id of at most 12 characters: links to answers hold it"
    `);
  });

  test('without a pole', () => {
    expect(messageOf({ id: 'treaty', text: GOOD.text, inspiredBy: GOOD.inspiredBy })).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/debates/sea-treaty.mdx
        propositions[0].agree
        this field is missing
        → add "agree": write one of "minus", "plus""
    `);
  });

  test('of which agreement always means one pole', () => {
    expect(messageOf(GOOD, { ...GOOD, id: 'pact' })).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/debates/sea-treaty.mdx
        propositions
        whoever agrees with all of them never reaches the minus pole
        → word one of them so that agreement means the minus pole"
    `);
  });

  test('that is too long', () => {
    expect(messageOf({ ...GOOD, text: `The sea needs ${'very '.repeat(22)}much.` })).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/debates/sea-treaty.mdx
        propositions[0].text
        found "The sea needs very very very very very very very very very very very very ve…
        → write at most 25 words"
    `);
    expect(messageOf({ ...GOOD, text: `The sea needs ${'very '.repeat(21)}much.` })).toBe('No faults.');
  });

  test('that is no plain sentence', () => {
    expect(messageOf({ ...GOOD, text: 'Does the sea need a treaty?' })).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/debates/sea-treaty.mdx
        propositions[0].text
        found "Does the sea need a treaty?"
        → write one sentence that begins with a capital and ends with a full stop, without a question, an exclamation or a semicolon"
    `);
    const texts = ['The sea needs a treaty', 'the sea needs a treaty.', 'The sea needs a treaty. So do we.', 'The sea needs a treaty; so do we.', 'The sea needs a treaty!'];
    for (const text of texts) expect(messageOf({ ...GOOD, text }), text).toContain('→ write one sentence that begins with a capital and ends with a full stop');
    expect(messageOf({ ...GOOD, text: 'The <b>sea</b> needs a treaty.' })).toContain('→ remove the markup');
  });

  test('that is one too many', () => {
    expect(messageOf(GOOD, OTHER, { ...GOOD, id: 'pact' }, { ...OTHER, id: 'custom' })).toMatchInlineSnapshot(`
      "1 fault in 1 file of the content. Nothing was built.

      content/debates/sea-treaty.mdx
        propositions
        found [{"id":"treaty","text":"The sea needs a treaty.","agree":"plus","inspiredBy":…
        → write at most three propositions on one debate"
    `);
  });
});

describe('the propositions of the collection', () => {
  const { debates, statements } = buildCorpus(readFolder(contentFolder()), TODAY);
  const all = [...debates.values()].flatMap(({ id, propositions }) => propositions.map((proposition) => ({ debate: id, ...proposition })));

  test('are one to three on every debate, and agreement means each pole as often', () => {
    for (const { id, propositions } of debates.values()) expect([1, 2, 3], id).toContain(propositions.length);
    const minus = all.filter(({ agree }) => agree === 'minus').length;
    expect(Math.abs(all.length - 2 * minus)).toBeLessThanOrEqual(1);
    const first = [...debates.values()].filter(({ propositions: [opening] }) => opening?.agree === 'minus').length;
    expect(Math.abs(debates.size - 2 * first), 'either pole comes first as often').toBeLessThanOrEqual(1);
  });

  test('take as many words for one pole as for the other', () => {
    const words = (agree: string) => all.filter((one) => one.agree === agree).reduce((sum, { text }) => sum + countWords(text), 0) / all.length;
    expect(words('minus') / words('plus')).toBeGreaterThan(0.85);
    expect(words('minus') / words('plus')).toBeLessThan(1.18);
  });

  test('deny nothing, so that disagreement is never a double negation', () => {
    expect(all.filter(({ text }) => /\b(?:not|no|never|nobody|none|without|neither|nor|unless)\b|n’t\b/i.test(text)).map(({ text }) => text)).toEqual([]);
  });

  test('name the words of both sides where both have spoken', () => {
    for (const { debate, id, inspiredBy } of all) {
      const sides = new Set(inspiredBy.map((statement) => sideOf(statements.get(statement)!.codes.find((code) => code.debate === debate)!.stance)));
      expect([...sides].sort(), id).toEqual(['minus', 'plus']);
    }
  });
});
