import type { CslItem, CslType } from './csl-item.ts';
import type { CslName } from './person-name.ts';

const TYPES: Record<CslType, { entry: string; carrier: string }> = {
  'article-journal': { entry: 'article', carrier: 'journal' },
  'article-magazine': { entry: 'article', carrier: 'journal' },
  'article-newspaper': { entry: 'article', carrier: 'journal' },
  dataset: { entry: 'misc', carrier: 'howpublished' },
  document: { entry: 'misc', carrier: 'howpublished' },
  post: { entry: 'misc', carrier: 'howpublished' },
  'post-weblog': { entry: 'misc', carrier: 'howpublished' },
  report: { entry: 'techreport', carrier: 'institution' },
  webpage: { entry: 'misc', carrier: 'howpublished' },
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ESCAPES: Record<string, string> = { '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** One BibTeX entry in UTF-8, ending in a line break; http://www.bibtex.org/Format/ */
export function bibtex(item: CslItem): string {
  const { entry, carrier } = TYPES[item.type];
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields: [string, string | null][] = [
    ['author', item.author ? braced(item.author.map(authorName).join(' and ')) : null],
    // Twice in braces: no style may change its capitals.
    ['title', `{${braced(escaped(item.title))}}`],
    [carrier, text(item['container-title'] ?? item.publisher)],
    ['type', item.genre ? text(item.genre) : null],
    ['year', year === undefined ? null : braced(`${year}`)],
    ['month', month === undefined ? null : MONTHS[month - 1]!],
    ['day', day === undefined ? null : braced(`${day}`)],
    ['url', item.URL ? braced(item.URL.replaceAll('{', '%7B').replaceAll('}', '%7D')) : null],
    ['language', text(item.language)],
    ['annote', text(item.annote)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@${entry}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/** `Family, Given`, `Family, Jr., Given`, or `{A body}`, which is not taken apart. */
function authorName(name: CslName): string {
  if ('literal' in name) return braced(escaped(name.literal));
  return [name.family, name.suffix, name.given].filter((part) => part !== undefined).map(escaped).join(', ');
}

function text(value: string | undefined): string | null {
  return value === undefined ? null : braced(escaped(value));
}

function braced(value: string): string {
  return `{${value}}`;
}

/** Without what TeX reads as a command, and without the doubled signs that it sets as dashes and quotation marks. */
function escaped(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^]/g, (sign) => ESCAPES[sign]!)
    .replace(/[%&#$_]/g, '\\$&')
    .replace(/([-'`])(?=\1)/g, '$1{}');
}
