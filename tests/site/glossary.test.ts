import { expect, test } from 'vitest';
import { contentFolder } from '../../src/content/content-folder.ts';
import { readFolder } from '../../src/content/read-folder.ts';
import { buildCorpus } from '../../src/domain/build-corpus.ts';
import { termFinder } from '../../src/domain/term-finder.ts';
import { BASE_PATH, readPage, readPages } from './built-site.ts';

const corpus = buildCorpus(readFolder(contentFolder()), new Date().toISOString().slice(0, 10));

test('the glossary lists exactly the pages whose prose leads to it', () => {
  const listed = [...readPage('/glossary/').matchAll(/<a href="([^"]+)" data-uses="([^"]+)"/g)].map(([, href = '', term]) => `${href.slice(BASE_PATH.length - 1)} ${term}`);
  const linking = readPages()
    .filter(({ path }) => /^\/(?:debates|stakeholders|stories)\/[^/]+\/$/.test(path))
    .flatMap(({ path }) => [...new Set([...readPage(path).matchAll(/<a class="term" href="[^"#]*\/glossary\/#([^"]+)"/g)].map(([, term]) => `${path} ${term}`))]);
  expect([...listed].sort()).toEqual([...linking].sort());
  expect(linking.length).toBeGreaterThan(100);
});

test('every term of the glossary stands in our prose or in a quotation in English', () => {
  const find = termFinder(corpus.glossary.values());
  const quoted = new Set([...corpus.statements.values()].filter(({ lang }) => lang === 'en').flatMap(({ text }) => find(text, new Set()).map(({ id }) => id)));
  const inProse = new Set([...readPage('/glossary/').matchAll(/data-uses="([^"]+)"/g)].map(([, term]) => term!));
  expect([...corpus.glossary.keys()].filter((id) => !quoted.has(id) && !inProse.has(id))).toEqual([]);
});
