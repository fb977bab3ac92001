import type { CslItem, CslType } from './csl-item.ts';
import type { CslName } from './person-name.ts';

const TYPES: Record<CslType, string> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  dataset: 'DATA',
  document: 'GEN',
  post: 'ICOMM',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  webpage: 'ELEC',
};

/** One record in RIS, with the line ends that the format asks for; https://en.wikipedia.org/wiki/RIS_(file_format) */
export function ris(item: CslItem): string {
  const parts = item.issued?.['date-parts'][0] ?? [];
  const [year, month, day] = parts.map((part) => `${part}`.padStart(2, '0'));
  const tags: [string, string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', authorName(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['M3', item.genre],
    ['PY', year],
    ['DA', year && `${year}/${month ?? ''}/${day ?? ''}/`],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.annote],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return `${lines.join('\r\n')}\r\nER  - \r\n`;
}

/** `Family, Given, Suffix`; a body as it is called. */
function authorName(name: CslName): string {
  if ('literal' in name) return name.literal;
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}
