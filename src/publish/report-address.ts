/** What a report is about. */
export interface Reported {
  /** The record by its place on the site: `debates/encryption`; the empty text is the home page. */
  readonly record: string;
  /** Whole address of the page. */
  readonly address: string;
  readonly title: string;
}

const PLACES = ['record', 'address', 'title'] as const;

/**
 * A template for reports, such as `https://example.org/new?title={title}&body={address}` or `mailto:…?subject={record}`; the empty
 * text is none.
 * @throws {RangeError} where it is no address of the web or of mail, or has a place that is not known
 */
export function reportTemplate(text: string): string | null {
  if (text === '') return null;
  if (!/^(?:https:\/\/[^\s"'<>]+|mailto:[^\s"'<>@]+@[^\s"'<>]+)$/.test(text)) throw new RangeError(`REPORT_URL is "${text}"; write an address that begins with https:// or mailto:`);
  const unknown = [...text.matchAll(/\{([^}]*)\}/g)].find(([, place]) => !PLACES.includes(place as 'record'));
  if (unknown) throw new RangeError(`REPORT_URL has a place ${unknown[0]}; there are ${PLACES.map((place) => `{${place}}`).join(', ')}`);
  return text;
}

/** The template with its places filled. */
export function reportAddress(template: string, reported: Reported): string {
  return template.replace(/\{(record|address|title)\}/g, (_, place: keyof Reported) => encodeURIComponent(reported[place]));
}

/** A report to fill in, for those who send it by hand. */
export function reportText({ record, address, title }: Reported, version: string): string {
  return [`Page: ${title}`, `Address: ${address}`, `Record: ${record === '' ? 'the home page' : record}`, `Data version: ${version}`, '', 'What is wrong:', '', 'What should stand there, and which source says so:', ''].join('\n');
}

/** The record of a path below the base path: `/debates/encryption/` → `debates/encryption`. */
export function recordOf(path: string): string {
  return path.split('/').filter(Boolean).join('/');
}
