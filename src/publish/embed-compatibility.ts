/**
 * What has been tried with embeds, and what has not: the page of compatibility prints these lists, and the tests run over them,
 * so that nothing can be claimed that no test covers.
 */

/** Every kind of thing that can be embedded, by the first part of its place: the largest of each is tried in every host and with every program. */
export const EMBED_KINDS = {
  maps: 'maps of all debates',
  debates: 'debates: who stands where',
  timelines: 'debates over time',
  panels: 'panels of five',
  stakeholders: 'profile cards',
  compare: 'comparisons of two actors',
  q: 'quotations',
} as const;

/** What is looked at inside a host. */
export const HOST_CHECKS = {
  height: 'the frame is as high as its document; nothing scrolls inside it',
  still: 'what stands below it does not move by more than three lines of text after the first paint',
  quiet: 'nothing is reported as an error',
  requests: 'nothing is blocked, missing, or asked of anybody else; one request for the document',
  link: 'the link to the page can be followed',
  address: 'the address of the page can be read, for the host lets no link open',
  words: 'finding, sentence, source and data version can be read',
  fallback: 'in the place of the frame stand a link that says enough and a picture with its sentence',
  colours: 'letters have a contrast of 4.5 to 1, and no white box shows',
} as const;
export type HostCheck = keyof typeof HOST_CHECKS;

export interface EmbedHost {
  readonly id: string;
  readonly name: string;
  /** How it is emulated. */
  readonly emulated: string;
  readonly checks: readonly HostCheck[];
}

export const EMBED_HOSTS = [
  {
    id: 'wordpress',
    name: 'WordPress',
    emulated: 'oEmbed answer through its filter of tags and attributes, frame with sandbox="allow-scripts" and a secret, heights between 200 and 1000 pixels',
    checks: ['height', 'still', 'quiet', 'requests', 'address', 'words'],
  },
  { id: 'ghost', name: 'Ghost', emulated: 'oEmbed answer within 2 seconds, its blockquote and frame as they are', checks: ['height', 'still', 'quiet', 'requests', 'link', 'words'] },
  { id: 'amp', name: 'AMP', emulated: 'sandboxed frame that obeys messages of the kind embed-size', checks: ['height', 'still', 'quiet', 'requests', 'link', 'words'] },
  { id: 'medium', name: 'Medium, Embedly', emulated: 'frame that obeys iframe.resize in a JSON string', checks: ['height', 'still', 'quiet', 'requests', 'link', 'words'] },
  { id: 'pym', name: 'pym.js', emulated: 'frame with childId in its address that obeys messages joined by xPYMx', checks: ['height', 'still', 'quiet', 'requests', 'link', 'words'] },
  {
    id: 'strict-policy',
    name: 'A page with a strict policy',
    emulated: 'content security policy that allows nothing but our frame and our helper; the frame of the oEmbed answer',
    checks: ['height', 'still', 'quiet', 'requests', 'link', 'words'],
  },
  { id: 'dark', name: 'A dark page', emulated: 'color-scheme: dark; once as the reader’s colours are, once with theme=dark and transparent=1', checks: ['height', 'still', 'quiet', 'requests', 'link', 'words', 'colours'] },
  { id: 'no-scripts', name: 'A page with scripts off', emulated: 'frame snippet, in a browser without scripts', checks: ['height', 'still', 'quiet', 'requests', 'link', 'words'] },
  { id: 'closed-sandbox', name: 'A closed sandbox', emulated: 'frame with sandbox="": no scripts, no windows; the browser itself notes in its console that scripts are blocked', checks: ['height', 'still', 'requests', 'address', 'words'] },
  { id: 'feed-reader', name: 'A feed reader', emulated: 'oEmbed answer and picture snippet without frames, scripts and styles', checks: ['quiet', 'requests', 'fallback'] },
  { id: 'frame', name: 'A blank page: frame', emulated: 'first snippet of the builder', checks: ['height', 'still', 'quiet', 'requests', 'link', 'words'] },
  { id: 'helper', name: 'A blank page: frame with helper', emulated: 'second snippet, in a column of 400 pixels', checks: ['height', 'quiet', 'requests', 'link', 'words'] },
  { id: 'element', name: 'A blank page: custom element', emulated: 'third snippet, in a column of 400 pixels', checks: ['height', 'quiet', 'requests', 'link', 'words'] },
  { id: 'picture', name: 'A blank page: picture', emulated: 'fourth snippet', checks: ['quiet', 'requests', 'fallback'] },
] as const satisfies readonly EmbedHost[];
export type EmbedHostId = (typeof EMBED_HOSTS)[number]['id'];

/** Programs that read a link and make something of it, from their packages, each in the version that the tests install. */
export const LINK_CLIENTS = [
  { id: 'oembed-extractor', name: '@extractus/oembed-extractor', reads: 'oEmbed by discovery, with a greatest width' },
  { id: 'unfurl', name: 'unfurl.js', reads: 'oEmbed, OpenGraph and the player card' },
  { id: 'metascraper', name: 'metascraper with metascraper-iframe', reads: 'the frame of the oEmbed answer' },
  { id: 'open-graph-scraper', name: 'open-graph-scraper', reads: 'title, picture with its size and words, player' },
  { id: 'link-preview', name: 'link-preview-js', reads: 'title and picture' },
] as const;
export type LinkClientId = (typeof LINK_CLIENTS)[number]['id'];

export const NOT_TESTED = [
  'The services themselves: every host above is emulated from its published behaviour, in Chromium on this machine, on another origin.',
  'Browsers other than Chromium.',
  'Mastodon, Slack, Teams, Notion and others that read the same tags as the programs above.',
  'Restrictions on framing on hosts that cannot set headers, such as GitHub Pages: there any page may frame any page of this site.',
  'The configuration for Caddy and the file _headers on the hosts that read it; the one for nginx is tested.',
] as const;
