import { z } from 'astro/zod';
import { escapedHtml } from './escaped-html.ts';

/** A rich oEmbed answer, https://oembed.com section 2.3.4.4: `version` is a string, sizes are whole pixels. */
export const oembed = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  author_name: z.string(),
  provider_name: z.string(),
  provider_url: z.url(),
  /** Seconds for which a consumer may keep it. */
  cache_age: z.int().positive(),
  html: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
  thumbnail_url: z.url(),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
});
export type OEmbed = z.infer<typeof oembed>;

/** What an embed is, for those who put it on their page. */
export interface Embedded {
  readonly title: string;
  /** Who speaks: the site, or the author of a quotation. */
  readonly author: string;
  readonly provider: string;
  readonly providerUrl: string;
  /** Whole addresses of the page, of the document for the frame, and of the picture. */
  readonly page: string;
  readonly embed: string;
  readonly picture: string;
  readonly pictureSize: readonly [number, number];
  /** Pixels of the frame. */
  readonly width: number;
  readonly height: number;
}

const A_DAY = 86_400;

/**
 * The answer to a consumer. Its HTML begins with a bare blockquote whose link says enough alone, then holds exactly one frame:
 * so WordPress keeps the first as the fallback and lets the second through its filter.
 */
export function oembedAnswer(embedded: Embedded): OEmbed {
  const { title, author, provider, providerUrl, picture, pictureSize, width, height } = embedded;
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: author,
    provider_name: provider,
    provider_url: providerUrl,
    cache_age: A_DAY,
    html: `<blockquote><a href="${escapedHtml(embedded.page)}">${escapedHtml(title)}</a></blockquote>${frameOf(embedded)}`,
    width,
    height,
    thumbnail_url: picture,
    thumbnail_width: pictureSize[0],
    thumbnail_height: pictureSize[1],
  };
}

/** The frame alone, with sizes in pixels. */
export function frameOf({ embed, title, width, height }: Pick<Embedded, 'embed' | 'title' | 'width' | 'height'>): string {
  return `<iframe src="${escapedHtml(embed)}" width="${width}" height="${height}" title="${escapedHtml(title)}" frameborder="0"></iframe>`;
}
