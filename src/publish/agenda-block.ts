import { escapedHtml } from './escaped-html.ts';

/** A panel as a programme page prints it; all addresses are whole. */
export interface Agenda {
  readonly debates: readonly { readonly title: string; readonly question: string; readonly page: string }[];
  readonly seats: readonly AgendaSeat[];
  /** The address at which this very panel can be looked at and changed. */
  readonly page: string;
  /** Data version and date: `Faultlines, data version 1.0.0 of 24 November 2026, CC BY 4.0`. */
  readonly credit: string;
}

export interface AgendaSeat {
  readonly name: string;
  /** `Government, Asia` */
  readonly sort: string;
  readonly page: string;
  /** Debate by debate, in the order of the agenda, in words. */
  readonly positions: readonly string[];
  /** Date of the newest statement behind them, in words. */
  readonly newest: string;
}

/**
 * HTML to paste into a programme: no script, no style, no picture, nothing that is loaded; it takes the looks of the page around
 * it, and says what it is where it stands alone.
 */
export function agendaBlock({ debates, seats, page, credit }: Agenda): string {
  const e = escapedHtml;
  return [
    '<section lang="en">',
    `  <h2>Panel: ${e(debates.map(({ title }) => title).join('; '))}</h2>`,
    ...debates.map(({ question, page: href }) => `  <p><a href="${e(href)}">${e(question)}</a></p>`),
    '  <dl>',
    ...seats.flatMap(({ name, sort, page: href, positions, newest }) => [
      `    <dt><a href="${e(href)}"><strong>${e(name)}</strong></a> (${e(sort)})</dt>`,
      ...positions.map((words) => `    <dd>${e(words)}</dd>`),
      `    <dd><small>Newest statement on record: ${e(newest)}</small></dd>`,
    ]),
    '  </dl>',
    `  <p><small>Positions follow from public statements on record; where nothing is recorded, nothing is assumed. Source: <a href="${e(page)}">${e(credit)}</a></small></p>`,
    '</section>',
    '',
  ].join('\n');
}
