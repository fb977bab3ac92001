import { describe, expect, test } from 'vitest';
import { actorsOf, shownStatements } from '../../src/domain/corpus.ts';
import { quoteView } from '../../src/views/quote-view.ts';
import { realCorpus } from '../fixtures/real-citations.ts';

const corpus = realCorpus();
const pages = shownStatements(corpus).map((statement) => ({ statement, view: quoteView(corpus, statement) }));
const dateOf = (id: string) => corpus.statements.get(id)!.date;

describe('the neighbours of a quotation', () => {
  test('of the same actor are of that actor, and of the other side are on the other side of the same debate', () => {
    for (const { statement, view } of pages) {
      const [code] = statement.codes;
      const stanceOf = (id: string) => corpus.statements.get(id)!.codes.find(({ debate }) => debate === code?.debate)!.stance;
      for (const { id } of [...view.same.after, ...view.same.before]) expect(actorsOf(corpus.statements.get(id)!)).toContain(statement.actor);
      for (const { id } of [...view.otherSide.after, ...view.otherSide.before]) expect(Math.sign(stanceOf(id))).toBe(-Math.sign(code!.stance));
    }
  });

  test('after it are not older, before it not newer, and none is the same remark', () => {
    for (const { statement, view } of pages) {
      for (const { after, before } of [view.same, view.otherSide]) {
        expect(after.filter(({ id }) => dateOf(id) < statement.date)).toEqual([]);
        expect(before.filter(({ id }) => dateOf(id) > statement.date)).toEqual([]);
        const same = new Set([statement.id, statement.variantOf, ...view.variants.map(({ id }) => id)]);
        expect([...after, ...before].filter(({ id }) => same.has(id))).toEqual([]);
      }
    }
  });

  test('stand on most pages, so that a reader meets the other side', () => {
    const withBoth = pages.filter(({ view }) => view.otherSide.after.length + view.otherSide.before.length > 0);
    expect(withBoth.length).toBeGreaterThan(pages.length * 0.9);
  });
});
