import { recordOf } from '../publish/report-address.ts';

/** A place on this site: words of lower and upper case, digits and the marks that ids hold. */
const PLACE = /^[A-Za-z0-9][A-Za-z0-9/~-]{0,200}$/;

/** The record that the address of the page asks about (`?of=debates/encryption`); `null` where it names none or is no place of this site. */
export function askedAbout(search: string): string | null {
  const of = new URLSearchParams(search).get('of') ?? '';
  return PLACE.test(of) && !of.includes('//') ? recordOf(of) : null;
}

/** `<report-about>`: fills the report in it with the record that the address names. What is wrong is for the reader to write. */
export class ReportAbout extends HTMLElement {
  connectedCallback(): void {
    const record = askedAbout(location.search);
    const text = this.querySelector('textarea');
    const said = this.querySelector('[data-said]');
    if (record === null || !text || !said) return;
    const page = new URL(`${record}/`, this.dataset.site);
    text.value = text.value
      .replace(/^Page: .*$/m, () => `Page: ${page.pathname}`)
      .replace(/^Address: .*$/m, () => `Address: ${page.href}`)
      .replace(/^Record: .*$/m, () => `Record: ${record}`);
    said.textContent = `About ${record}.`;
  }
}
