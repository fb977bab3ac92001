import { escapedHtml } from './escaped-html.ts';

/** What a snippet is made of; all addresses are whole. */
export interface SnippetParts {
  /** What the chart finds: the title of the frame and the text of links. */
  readonly title: string;
  /** The page, the document for the frame, and the address of the site. */
  readonly page: string;
  readonly embed: string;
  readonly site: string;
  /** Addresses of the picture without its ending. */
  readonly picture: string;
  /** Ending of the picture for places that take no SVG. */
  readonly bitmap: 'png' | 'card.png';
  /** What the picture says in one sentence. */
  readonly takeaway: string;
  /** Source, data version and date. */
  readonly credit: string;
  /** Pixels of the frame until its document has told its own. */
  readonly height: number;
  /** Picture only: whether there is a dark one, `.dark.svg`. */
  readonly dark: boolean;
}

export const SNIPPETS = ['frame', 'helper', 'element', 'picture', 'link'] as const;
export type Snippet = (typeof SNIPPETS)[number];

export const SNIPPET_NAMES: Record<Snippet, { name: string; use: string }> = {
  frame: { name: 'Frame', use: 'Any content system that takes HTML. The height is fixed.' },
  helper: { name: 'Frame with helper', use: 'The same with a script of 300 bytes that fits the height.' },
  element: { name: 'Custom element', use: 'For pages of your own: the link stays where scripts do not run.' },
  picture: { name: 'Picture', use: 'Newsletters, wikis, repositories: no frame, no script.' },
  link: { name: 'Link', use: 'WordPress, Ghost, Mastodon and others make the chart from the address alone.' },
};

/** The text to paste, one for each way of embedding. */
export function snippet(kind: Snippet, { title, page, embed, site, picture, takeaway, credit, height, bitmap, dark }: SnippetParts): string {
  const e = escapedHtml;
  const frame = `<iframe src="${e(embed)}" title="${e(title)}" loading="lazy" width="100%" height="${height}" style="min-height:200px;border:0;color-scheme:normal"></iframe>`;
  switch (kind) {
    case 'frame':
      return frame;
    case 'helper':
      return `${frame}\n<script src="${e(site)}embed.js" async></script>`;
    case 'element':
      return `<faultlines-chart src="${e(embed)}" title="${e(title)}" height="${height}"><a href="${e(page)}">${e(title)}</a></faultlines-chart>\n<script src="${e(site)}faultlines-chart.js" async></script>`;
    case 'picture':
      return [
        '<figure>',
        `  <a href="${e(page)}"><picture>`,
        ...(dark ? [`    <source media="(prefers-color-scheme: dark)" srcset="${e(picture)}.dark.svg">`] : []),
        `    <img src="${e(picture)}.${bitmap}" alt="${e(takeaway)}" width="100%" style="max-width:1128px;height:auto">`,
        '  </picture></a>',
        `  <figcaption>${e(title)}. ${e(credit)}</figcaption>`,
        '</figure>',
      ].join('\n');
    case 'link':
      return page;
  }
}
