import type { CslItem, CslType } from './csl-item.ts';
import { directName } from './direct-name.ts';
import type { CslName } from './person-name.ts';
import { inMarks, printedMarks } from './quotation-marks.ts';
import { italic, roman, sentences, withMark, type Piece, type Reference } from './reference.ts';
import { titleCase } from './title-case.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const IN_ITALICS = new Set<CslType>(['article-journal', 'article-magazine', 'article-newspaper', 'post', 'post-weblog']);

/** The bibliography entry of the Chicago Manual of Style, 17th edition, notes and bibliography. */
export function chicago(item: CslItem): Reference {
  const title = roman(inMarks(printedMarks(item.language.startsWith('en') ? titleCase(item.title) : item.title)));
  const carrier = printedMarks(item['container-title'] ?? item.publisher ?? '');
  const date = dateOf(item);
  const authors = authorsOf(item.author ?? []);
  const url = item.URL ? [roman(item.URL)] : [];
  const placed: Piece[] = carrier === '' ? [] : [(IN_ITALICS.has(item.type) ? italic : roman)(carrier)];
  // Without an author the newspaper or the site stands in its place.
  if (authors === null && placed.length > 0 && /^(?:article-magazine|article-newspaper)$/.test(item.type)) {
    return sentences([placed, [title], [roman(date)], url]);
  }
  if (authors === null && carrier !== '' && /^(?:post-weblog|webpage)$/.test(item.type)) {
    return sentences([[roman(carrier)], [...withMark(title, ','), roman(` ${date}`)], url]);
  }
  if (item.type === 'post-weblog' && placed.length > 0) placed.push(roman(' (blog)'));
  return sentences([
    authors === null ? [] : [roman(authors)],
    placed.length > 0 || item.genre ? [title] : [...withMark(title, ','), roman(` ${date}`)],
    item.genre ? [roman(item.genre)] : [],
    placed.length > 0 ? [...placed, roman(`, ${date}`)] : item.genre ? [roman(date)] : [],
    url,
  ]);
}

function dateOf({ issued }: CslItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return 'n.d.';
  if (month === undefined) return `${year}`;
  return `${MONTHS[month - 1]} ${day === undefined ? '' : `${day}, `}${year}`;
}

function authorsOf(authors: readonly CslName[]): string | null {
  const names = authors.map((name, index) => (index === 0 ? inverted(name) : directName(name)));
  if (names.length === 0) return null;
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`;
  if (names.length === 1) return names[0]!;
  const comma = names.length > 2 || 'family' in authors[0]! ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} and ${names.at(-1)}`;
}

/** `Aartsen, Jozias van`: a particle goes behind the given name. */
function inverted(name: CslName): string {
  if ('literal' in name) return printedMarks(name.literal);
  const [, particle, family] = /^((?:\p{Ll}+ )*)(.*)$/u.exec(name.family)!;
  return [family, [name.given, particle?.trim()].filter(Boolean).join(' '), name.suffix].filter(Boolean).join(', ');
}
