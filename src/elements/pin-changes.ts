import { formatDate } from '../domain/format-date.ts';
import { chartDifference, type ChartNumbers, type RowDifference } from '../publish/chart-difference.ts';
import { buildElement as h } from './build-element.ts';

const KEY = /^[a-z]+(?:\/[a-z0-9~]+(?:-[a-z0-9~]+)*){1,2}$/;
const PIN = /^[0-9a-f]{16}$/;

/**
 * `<pin-changes data-embeds="/embed/">`: sets a pinned chart, named by the address (`?of=debates/encryption&pin=…`), beside the
 * chart of today, and says in words and a table what is different. What it cannot read it says in a sentence.
 */
export class PinChanges extends HTMLElement {
  connectedCallback(): void {
    void this.#tell();
  }

  async #tell(): Promise<void> {
    const parameters = new URLSearchParams(location.search);
    const [key, pin] = [parameters.get('of') ?? '', parameters.get('pin') ?? ''];
    if (!KEY.test(key) || !PIN.test(pin)) return this.#say('Follow the link “What has changed since” of a frozen chart: its address names the chart and the pin.');
    const embeds = this.dataset.embeds!;
    this.#say('Comparing …');
    const [before, after] = await Promise.all([read(`${embeds}v/${pin}/${key}/data.json`), read(`${embeds}${key}/data.json`)]);
    const links = h('p', {}, h('a', { href: `${embeds}v/${pin}/${key}/` }, 'The frozen chart'), ' · ', h('a', { href: `${embeds}${key}/` }, 'The chart of today'));
    if (!before) return this.#show(h('p', {}, 'The frozen chart is not on this host, or could not be loaded.'), links);
    if (!after) return this.#show(h('p', {}, 'The chart of today could not be loaded, or no longer exists.'), links);
    const { title, takeaway, rows } = chartDifference(before, after);
    const versions = `Frozen: data version ${before.dataVersion} of ${formatDate(before.released)}. Today: data version ${after.dataVersion} of ${formatDate(after.released)}.`;
    const parts: Node[] = [h('h2', {}, after.title), h('p', { class: 'meta' }, versions)];
    if (title) parts.push(h('p', {}, `Its finding was: “${before.title}”.`));
    if (takeaway) parts.push(h('p', {}, `It said: “${before.takeaway}” Today it says: “${after.takeaway}”`));
    parts.push(h('p', {}, rows.length === 0 ? 'No number has changed.' : `${rows.length} ${rows.length === 1 ? 'row differs' : 'rows differ'}.`));
    if (rows.length > 0) parts.push(h('div', { class: 'scroll-x' }, tableOf(rows)));
    this.#show(...parts, links);
  }

  #say(text: string): void {
    this.#show(h('p', {}, text));
  }

  #show(...parts: Node[]): void {
    this.replaceChildren(...parts);
  }
}

async function read(address: string): Promise<ChartNumbers | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const data = (await response.json()) as Partial<ChartNumbers>;
    return Array.isArray(data.rows) && Array.isArray(data.columns) && typeof data.title === 'string' ? (data as ChartNumbers) : null;
  } catch {
    return null;
  }
}

function tableOf(rows: readonly RowDifference[]): HTMLElement {
  const words = { added: 'new', removed: 'gone', changed: 'changed' };
  const value = (each: string | number | null) => (each === null ? 'unknown' : typeof each === 'number' ? String(Math.round(each * 100) / 100).replace('-', '−') : each);
  const line = ({ kind, values }: RowDifference) =>
    values.map(({ label, before, after }) => (kind === 'added' ? `${label} ${value(after)}` : kind === 'removed' ? `${label} was ${value(before)}` : `${label} ${value(before)} → ${value(after)}`)).join('; ');
  return h(
    'table',
    {},
    h('thead', {}, h('tr', {}, ...['Row', 'What', 'Values'].map((label) => h('th', { scope: 'col' }, label)))),
    h('tbody', {}, ...rows.map((row) => h('tr', {}, h('th', { scope: 'row' }, row.name), h('td', {}, words[row.kind]), h('td', {}, line(row))))),
  );
}
