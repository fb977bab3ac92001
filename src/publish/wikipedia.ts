import { formatDate } from '../domain/partial-date.ts';
import type { CslItem, CslType } from './csl-item.ts';
import type { QuoteCitation } from './quote-citation.ts';

const TEMPLATES: Partial<Record<CslType, { name: string; carrier: string }>> = {
  'article-journal': { name: 'cite journal', carrier: 'journal' },
  'article-magazine': { name: 'cite magazine', carrier: 'magazine' },
  'article-newspaper': { name: 'cite news', carrier: 'newspaper' },
  report: { name: 'cite report', carrier: 'publisher' },
};

/**
 * A citation template of the English Wikipedia; https://en.wikipedia.org/wiki/Help:Citation_Style_1
 * A paraphrase is not put into `quote`, where the template would set it in quotation marks.
 */
export function wikipediaTemplate({ kind, text, lang, item }: QuoteCitation): string {
  // "cite web" needs an address.
  const { name, carrier } = TEMPLATES[item.type] ?? (item.URL ? { name: 'cite web', carrier: item['container-title'] ? 'website' : 'publisher' } : { name: 'citation', carrier: 'publisher' });
  const named = item['container-title'] ?? item.publisher;
  const fields: [string, string | undefined][] = [
    ...authorFields(item),
    ['title', item.title],
    [carrier, named],
    ['type', item.genre],
    ['date', dateOf(item)],
    ['language', lang === 'en' ? undefined : lang],
    ['url', item.URL?.replace(/[|{}[\]\s]/g, (sign) => encodeURIComponent(sign))],
    ['quote', kind === 'quote' ? text : undefined],
  ];
  const written = fields.flatMap(([field, value]) => (value ? [` |${field}=${field === 'url' ? value : escaped(value)}`] : []));
  return `{{${name}${written.join('')}}}\n`;
}

function authorFields({ author = [] }: CslItem): [string, string | undefined][] {
  return author.flatMap((each, index): [string, string | undefined][] => {
    const n = author.length > 1 ? `${index + 1}` : '';
    if ('literal' in each) return [[`author${n}`, each.literal]];
    return [
      [`last${n}`, each.family],
      [`first${n}`, [each.given, each.suffix].filter(Boolean).join(' ')],
    ];
  });
}

function dateOf({ issued }: CslItem): string | undefined {
  const parts = issued?.['date-parts'][0];
  return parts && formatDate(parts.map((part) => `${part}`.padStart(2, '0')).join('-'));
}

/** Without what would end the field, the template or open a link. */
function escaped(text: string): string {
  return text.replace(/[|[\]{}<>]|''+/g, (sign) => (sign === '|' ? '{{!}}' : [...sign].map((one) => `&#${one.codePointAt(0)};`).join('')));
}
