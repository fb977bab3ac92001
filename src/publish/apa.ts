import type { CslItem, CslType } from './csl-item.ts';
import type { CslName } from './person-name.ts';
import { printedMarks } from './quotation-marks.ts';
import { italic, roman, sentences, type Reference } from './reference.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** The carrier is set in italics, not the title. */
const IN_PERIODICAL = new Set<CslType>(['article-journal', 'article-magazine', 'article-newspaper', 'post-weblog']);
const YEAR_ONLY = new Set<CslType>(['article-journal', 'dataset', 'report']);

/** The entry in the style of the American Psychological Association, 7th edition. */
export function apa(item: CslItem): Reference {
  const kind = bracket(item);
  const authors = authorsOf(item.author ?? []);
  const named = item['container-title'] ?? item.publisher;
  // The manual leaves out a site that is its own author.
  const carrier = named === undefined || printedMarks(named) === authors ? null : printedMarks(named);
  const inPeriodical = carrier !== null && IN_PERIODICAL.has(item.type);
  const title = (inPeriodical ? roman : italic)(printedMarks(item.title));
  const entry = sentences([
    authors === null ? [title] : [roman(authors)],
    [roman(`(${dateOf(item)})`)],
    authors === null ? (kind ? [roman(kind)] : []) : [title, ...(kind ? [roman(` ${kind}`)] : [])],
    carrier === null ? [] : [(inPeriodical ? italic : roman)(carrier)],
  ]);
  return item.URL ? [...entry, roman(` ${item.URL}`)] : entry;
}

function bracket({ type, genre }: CslItem): string | null {
  if (genre) return `[${genre}]`;
  return type === 'dataset' ? '[Dataset]' : type === 'post' ? '[Online post]' : null;
}

function dateOf({ type, issued }: CslItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return 'n.d.';
  if (month === undefined || YEAR_ONLY.has(type)) return `${year}`;
  return `${year}, ${MONTHS[month - 1]}${day === undefined ? '' : ` ${day}`}`;
}

function authorsOf(authors: readonly CslName[]): string | null {
  const names = authors.map(nameOf);
  if (names.length === 0) return null;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`;
  if (names.length === 1) return names[0]!;
  const comma = names.length > 2 || 'family' in authors[0]! ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} & ${names.at(-1)}`;
}

/** `Marcos, F., Jr.` */
function nameOf(name: CslName): string {
  if ('literal' in name) return printedMarks(name.literal);
  return [name.family, name.given && initials(name.given), name.suffix].filter(Boolean).join(', ');
}

/** `Frank-Walter` → `F.-W.`; small words stay. */
function initials(given: string): string {
  return given
    .split(' ')
    .map((word) => (/^\p{Ll}/u.test(word) ? word : word.split('-').map((part) => `${[...part][0]}.`).join('-')))
    .join(' ');
}
