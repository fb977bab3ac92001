import type { CslItem, CslType } from './csl-item.ts';
import { directName } from './direct-name.ts';
import type { CslName } from './person-name.ts';
import { inMarks, printedMarks } from './quotation-marks.ts';
import { italic, roman, sentences, withMark, type Piece, type Reference } from './reference.ts';
import { titleCase } from './title-case.ts';

const MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
/** A work of its own: its title is set in italics. */
const STANDS_ALONE = new Set<CslType>(['dataset', 'document', 'report']);

/** The works-cited entry of the Modern Language Association, 9th edition. */
export function mla(item: CslItem): Reference {
  const words = printedMarks(item.language.startsWith('en') ? titleCase(item.title) : item.title);
  const title = STANDS_ALONE.has(item.type) || !item['container-title'] ? italic(words) : roman(inMarks(words));
  const authors = authorsOf(item.author ?? []);
  const place: Piece[] = [
    ...(item['container-title'] ? [italic(printedMarks(item['container-title']))] : []),
    ...(item.publisher ? [roman(printedMarks(item.publisher))] : []),
    ...(item.issued ? [roman(dateOf(item.issued['date-parts'][0], item.type))] : []),
    ...(item.URL ? [roman(item.URL)] : []),
  ];
  const placed = place.flatMap((piece, index) => (index === place.length - 1 ? [piece] : [...withMark(piece, ','), roman(' ')]));
  return sentences([authors === null ? [] : [roman(authors)], [title], placed]);
}

function dateOf([year, month, day]: readonly number[], type: CslType): string {
  if (month === undefined) return `${year}`;
  const name = MONTHS[month - 1];
  return day === undefined || type === 'article-journal' ? `${name} ${year}` : `${day} ${name} ${year}`;
}

function authorsOf(authors: readonly CslName[]): string | null {
  const [first, second] = authors;
  if (!first) return null;
  if (authors.length > 2) return `${inverted(first)}, et al.`;
  if (!second) return inverted(first);
  return `${inverted(first)}${'family' in first ? ',' : ''} and ${directName(second)}`;
}

function inverted(name: CslName): string {
  if ('literal' in name) return printedMarks(name.literal);
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}
