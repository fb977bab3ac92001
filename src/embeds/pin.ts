import { createHash } from 'node:crypto';

/** What stands in an embed document where a pinned one says that it is frozen. */
export const PIN_PLACE = '<span data-pin></span>';

/** An embed as it was: its bytes are named by their own hash, so they can never change. */
export interface Pin {
  /** 16 hexadecimal digits of the SHA-256 of the live document and its data. */
  readonly hash: string;
  /** The document, which says that it is frozen and where to see what has changed since. */
  readonly html: string;
}

/**
 * Freezes an embed document.
 * @param html the live document
 * @param data its numbers, as published beside it; `''` where there are none
 * @param frozen the sentence that says so, as HTML, given the hash
 * @throws if the document has no place for the sentence
 */
export function pinOf(html: string, data: string, frozen: (hash: string) => string): Pin {
  if (!html.includes(PIN_PLACE)) throw new Error(`An embed document has no ${PIN_PLACE}; it could not say that it is frozen.`);
  const hash = createHash('sha256').update(html).update('\0').update(data).digest('hex').slice(0, 16);
  return { hash, html: withoutDiscovery(html).replace(PIN_PLACE, frozen(hash)) };
}

/** The live answer of oEmbed would put the chart of today in the place of a frozen one. */
function withoutDiscovery(html: string): string {
  return html.replace(/<link rel="alternate" type="application\/json\+oembed"[^>]*>|<meta (?:property="og:|name="twitter:)[^>]*>/g, '');
}
