import { describe, expect, test } from 'vitest';
import { attributionOf, quoteCitation } from '../../src/publish/quote-citation.ts';
import { realCorpus } from '../fixtures/real-citations.ts';

const corpus = realCorpus();
const attributed = (id: string) => attributionOf(corpus, corpus.statements.get(id)!);

describe('the attribution of a quotation', () => {
  test('names speaker, role then, whom it was said for, and when', () => {
    expect(attributed('gcn-2012-jackson-q6')).toBe('Cecilia Malmström, EU commissioner for home affairs, for European Commission, 2 May 2012');
  });

  test('names the bodies of a joint statement that nobody spoke', () => {
    expect(attributed('icann-2013-montevideo-q1')).toMatch(/^Internet Corporation for Assigned Names and Numbers, .+ and World Wide Web Consortium, 7 October 2013$/);
  });

  test('lets somebody who signs for himself speak with the other signatories', () => {
    expect(attributed('merkley-2024-senators-q1')).toMatch(/^Ron Wyden, .*, with (?!.*Ron Wyden)/);
  });
});

test('a citation says where in the source the words stand', () => {
  const citation = quoteCitation(corpus, corpus.statements.get('gcn-2012-jackson-q6')!, 'https://faultlines.example/q/gcn-2012-jackson-q6/');
  expect(citation.source).toBe('Cyber crime-fighters: A model for international cooperation?, May 2012, paragraph 19');
});
