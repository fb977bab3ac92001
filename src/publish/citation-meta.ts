import type { CslItem } from './csl-item.ts';

/**
 * The tags by which Zotero and Google Scholar read what a page is about, as name and content;
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function citationMeta({ title, author = [], issued, language, URL, ...item }: CslItem): [name: string, content: string][] {
  const date = issued?.['date-parts'][0].map((part) => `${part}`.padStart(2, '0')).join('/');
  const container = item['container-title'];
  const tags: [string, string | undefined][] = [
    ['citation_title', title],
    ...author.map((name): [string, string] => ['citation_author', 'literal' in name ? name.literal : [name.family, name.given, name.suffix].filter(Boolean).join(', ')]),
    ['citation_publication_date', date],
    [item.type.startsWith('article-') ? 'citation_journal_title' : 'citation_publisher', container ?? item.publisher],
    ['citation_language', language],
    ['citation_public_url', URL],
  ];
  return tags.flatMap(([name, content]) => (content ? [[name, content] as [string, string]] : []));
}
