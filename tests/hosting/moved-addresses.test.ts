import { expect, test } from 'vitest';
import { keepMoved } from '../../src/hosting/moved-addresses.ts';
import { lostMessage } from '../../src/hosting/permanence-integration.ts';

const present = new Set(['/', '/stakeholders/new/', '/stakeholders/new.json', '/stakeholders/new@2x.png', '/stakeholders/newer/']);
const moved = { '/stakeholders/old/': '/stakeholders/new/' };

test('an address that is there needs nothing, and one that vanished is named', () => {
  const { answers, lost } = keepMoved(['/', '/stakeholders/new/', '/stakeholders/gone/', '/q/a.bib'], present, {}, '/');
  expect(answers.size).toBe(0);
  expect(lost).toEqual(['/q/a.bib', '/stakeholders/gone/']);
  expect(lostMessage(lost)).toMatchInlineSnapshot(`
    "2 promised addresses have vanished:
      /q/a.bib
      /stakeholders/gone/
    → bring the record back, or name its new page in docs/permanence/moved.json: { "/stakeholders/old-id/": "/stakeholders/new-id/" }"
  `);
});

test('a page that moved leads on, by itself and by a link, under any folder', () => {
  const { answers, lost } = keepMoved(['/stakeholders/old/'], present, moved, '/faultlines/');
  const answer = answers.get('/stakeholders/old/');
  expect(lost).toEqual([]);
  expect(answer?.kind === 'page' && answer.html).toContain('<meta http-equiv="refresh" content="0; url=/faultlines/stakeholders/new/">');
  expect(answer?.kind === 'page' && answer.html).toContain('<a href="/faultlines/stakeholders/new/">');
});

test('files beside a page that moved are answered by those beside its new place, and others are lost', () => {
  const { answers, lost } = keepMoved(['/stakeholders/old.json', '/stakeholders/old@2x.png', '/stakeholders/old.bib', '/stakeholders/older.json'], present, moved, '/');
  expect([...answers]).toEqual([
    ['/stakeholders/old.json', { kind: 'copy', of: '/stakeholders/new.json' }],
    ['/stakeholders/old@2x.png', { kind: 'copy', of: '/stakeholders/new@2x.png' }],
  ]);
  expect(lost).toEqual(['/stakeholders/old.bib', '/stakeholders/older.json']);
});

test('a move that leads nowhere, or from a page that is still there, is refused in words', () => {
  expect(() => keepMoved([], present, { '/a/': '/b/' }, '/')).toThrow('moved: /a/ → /b/; there is no page /b/');
  expect(() => keepMoved([], present, { '/stakeholders/newer/': '/stakeholders/new/' }, '/')).toThrow('there is a page /stakeholders/newer/ still');
  expect(() => keepMoved([], present, { '/a': '/stakeholders/new/' }, '/')).toThrow('write addresses of pages, with a slash at both ends');
});
