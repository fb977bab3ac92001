// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { agendaBlock, type Agenda } from '../../src/publish/agenda-block.ts';

const agenda: Agenda = {
  debates: [{ title: 'ICANN or the UN', question: 'Who should oversee the Internet’s core?', page: 'https://example.org/debates/internet-governance/' }],
  seats: [
    { name: 'Iran', sort: 'Government, Asia', page: 'https://example.org/stakeholders/iran/', positions: ['ICANN or the UN: for the UN and governments (+2), 2 statements 2011–2012'], newest: '6 December 2012' },
    { name: 'APIG', sort: 'Business, Asia', page: 'https://example.org/stakeholders/apig/', positions: ['ICANN or the UN: no recorded position'], newest: '2014' },
  ],
  page: 'https://example.org/panel/?debates=internet-governance&seats=2',
  credit: 'Faultlines, data version 1.0.0 of 24 November 2026, CC BY 4.0',
};
/** XML is stricter than HTML: what it takes is well formed. */
function parsed(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'application/xhtml+xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}
const everyText = (text: string): Agenda => ({
  debates: [{ title: text, question: text, page: `https://example.org/?${text}` }],
  seats: [{ name: text, sort: text, page: `https://example.org/?${text}`, positions: [text], newest: text }],
  page: `https://example.org/?${text}`,
  credit: text,
});

describe('the agenda block', () => {
  test('is well formed and names seats, kinds, positions in words, dates, source and data version', () => {
    const block = parsed(agendaBlock(agenda));
    expect([...block.querySelectorAll('dt')].map((term) => term.textContent)).toEqual(['Iran (Government, Asia)', 'APIG (Business, Asia)']);
    expect(block.documentElement.textContent).toContain('for the UN and governments (+2), 2 statements 2011–2012');
    expect(block.documentElement.textContent).toContain('no recorded position');
    expect(block.querySelector('p:last-child a')?.getAttribute('href')).toBe(agenda.page);
    expect(block.querySelector('p:last-child')?.textContent).toContain('data version 1.0.0 of 24 November 2026');
  });

  test('reads alone: every address is whole, and nothing is loaded, run or styled', () => {
    const block = parsed(agendaBlock(agenda));
    expect([...block.querySelectorAll('a')].filter((link) => !link.getAttribute('href')!.startsWith('https://'))).toEqual([]);
    expect(block.querySelectorAll('script, style, link, img, iframe, [src], [style], [class], [id]')).toHaveLength(0);
  });

  test('carries no markup of a text into markup, wherever the text stands', () => {
    for (const text of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'A & B <b>', '&lt;i&gt;']) {
      const block = parsed(agendaBlock(everyText(text)));
      expect(block.querySelectorAll('script, img, b, i, [onerror]')).toHaveLength(0);
      expect(block.querySelector('h2')?.textContent).toBe(`Panel: ${text}`);
      expect(block.querySelector('dt a')?.textContent).toBe(text);
      expect(block.querySelector('dt a')?.getAttribute('href')).toBe(`https://example.org/?${text}`);
    }
  });
});
