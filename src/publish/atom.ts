import { generateAtomFeed } from 'feedsmith';
import type { Feed } from './feed.ts';

/** Atom 1.0; https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed(feed: Feed): string {
  return generateAtomFeed({
    id: feed.self,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: instant(feed.updated),
    authors: [{ name: feed.author }],
    rights: { value: feed.rights },
    links: [
      { href: feed.home, rel: 'alternate', type: 'text/html' },
      { href: feed.self, rel: 'self', type: 'application/atom+xml' },
    ],
    entries: feed.entries.map(({ url, title, published, author, lang, html, debates }) => ({
      id: url,
      title: { value: title },
      links: [{ href: url, rel: 'alternate', type: 'text/html' }],
      published: instant(published),
      updated: instant(published),
      authors: [{ name: author }],
      categories: debates.map((term) => ({ term })),
      content: { type: 'html', value: html, xml: { lang } },
    })),
  });
}

function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
