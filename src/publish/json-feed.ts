import { generateJsonFeed } from 'feedsmith';
import type { Feed } from './feed.ts';

/** JSON Feed 1.1; https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: Feed): string {
  const written = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: 'en',
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ url, title, published, author, lang, text, html, picture, debates }) => ({
      id: url,
      url,
      title,
      content_text: text,
      content_html: html,
      image: picture,
      date_published: `${published}T00:00:00Z`,
      authors: [{ name: author }],
      tags: [...debates],
      language: lang,
    })),
  });
  return `${JSON.stringify(written, null, 2)}\n`;
}
