// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { askedAbout, ReportAbout } from '../../src/elements/report-about.ts';

customElements.define('report-about', ReportAbout);

function report(search: string): { text: string; said: string } {
  history.replaceState(null, '', `/corrections/${search}`);
  const template = document.createElement('template');
  template.innerHTML = '<report-about data-site="https://example.org/faultlines/"><textarea>Page: …\nAddress: …\nRecord: …\nData version: 1.0.0</textarea><p data-said></p></report-about>';
  document.body.replaceChildren(template.content);
  return { text: document.querySelector('textarea')!.value, said: document.querySelector('[data-said]')!.textContent };
}

test('a report is filled with the record that the address names', () => {
  expect(report('?of=debates%2Fencryption')).toEqual({
    text: 'Page: /faultlines/debates/encryption/\nAddress: https://example.org/faultlines/debates/encryption/\nRecord: debates/encryption\nData version: 1.0.0',
    said: 'About debates/encryption.',
  });
  expect(askedAbout('?of=compare/india~russia')).toBe('compare/india~russia');
});

test.each(['', '?of=', '?of=//evil.example', '?of=https://evil.example', '?of=../../x', '?of=<script>', `?of=${'a'.repeat(300)}`, '?of=a%0Ab', '?of=%E0%A4%A'])('an address with %s leaves the report as it stands', (search) => {
  expect(report(search)).toEqual({ text: 'Page: …\nAddress: …\nRecord: …\nData version: 1.0.0', said: '' });
});
