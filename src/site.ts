/** The name of the site and every internal address. An address is a promise: none of these may change. */
export const SITE_NAME = 'Faultlines';
export const SITE_DESCRIPTION =
  'Who says what about governing cyberspace, and where they disagree: positions, verbatim quotations and votes, each with its source.';

/** The maps over all debates, in the order of their index; each debate's spectrum stands on its own page. */
export const MAP_SLUGS = ['positions', 'disagreement', 'atlas', 'network', 'drift', 'votes', 'crux', 'bridge', 'blindspot'] as const;
export type MapSlug = (typeof MAP_SLUGS)[number];

/** Ending of a feed: Atom 1.0 or JSON Feed 1.1. RSS of all stays at `/feed.xml`. */
export type FeedFormat = 'atom.xml' | 'json';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a path of this site, under whatever folder it lives. */
function at(path: string): string {
  return `${base}${path}`;
}

export const address = {
  home: () => at('/'),
  file: (path: string) => at(path),
  debates: () => at('/debates/'),
  debate: (id: string) => at(`/debates/${id}/`),
  /** A debate step by step, through its events and statements. */
  walk: (debate: string) => at(`/debates/${debate}/walk/`),
  stakeholders: () => at('/stakeholders/'),
  stakeholder: (id: string) => at(`/stakeholders/${id}/`),
  /** The receipts of one dot, on the profile of its actor. */
  position: (actor: string, debate: string) => at(`/stakeholders/${actor}/#${debate}`),
  people: () => at('/people/'),
  person: (id: string) => at(`/people/${id}/`),
  quotes: () => at('/quotes/'),
  /** Lists are cut into pages, which count from 1; the first has no number. */
  quotesOf: (facet: 'debate' | 'actor' | 'year' | 'letter', value: string, page = 1) => at(`/quotes/${facet}/${value}/${page > 1 ? `${page}/` : ''}`),
  quote: (id: string) => at(`/q/${id}/`),
  /** A quotation as a file: `bib`, `ris`, `csl.json`, `txt` … (`publish/quote-formats.ts`), `json`, or a card: `png`, `svg`, `square.png`, `square.svg`. */
  quoteFile: (id: string, ending: string) => at(`/q/${id}.${ending}`),
  sources: () => at('/sources/'),
  source: (id: string) => at(`/sources/${id}/`),
  maps: () => at('/maps/'),
  map: (slug: MapSlug) => at(`/maps/${slug}/`),
  /** The ties of one actor whose distance to somebody is known. */
  ties: (actor: string) => at(`/maps/network/${actor}/`),
  /** Without actors the page on which they are chosen; a page of its own stands for each pair whose distance is known. */
  compare: (...actors: string[]) => at(actors.length === 0 ? '/compare/' : `/compare/?actors=${actors.join('~')}`),
  pair: (a: string, b: string) => at(`/compare/${[a, b].sort().join('~')}/`),
  /** Who moved, with the words before and after; a change has the anchor `<debate>-<actor>`. */
  changes: () => at('/changes/'),
  changesFile: (name: 'changes.csv' | 'changes.json' | 'ballot-changes.csv' | 'ballot-changes.json') => at(`/data/${name}`),
  /** Panels that disagree; the builder reads its query (`publish/panel-address.ts`). */
  panel: (query = '') => at(`/panel/${query}`),
  /** Where a reader's own answers are compared, which stand behind the `#` only; and those of several readers. */
  stand: () => at('/stand/'),
  standClass: () => at('/stand/class/'),
  votes: () => at('/votes/'),
  resolution: (id: string) => at(`/votes/${id}/`),
  instruments: () => at('/instruments/'),
  instrument: (id: string) => at(`/instruments/${id}/`),
  events: () => at('/events/'),
  event: (id: string) => at(`/events/${id}/`),
  story: (id: string) => at(`/stories/${id}/`),
  glossary: () => at('/glossary/'),
  term: (id: string) => at(`/glossary/#${id}`),
  /** A debate for a class, on two printed pages. */
  lessons: () => at('/lessons/'),
  lesson: (debate: string) => at(`/lessons/${debate}/`),
  /** An actor to argue as, in its own words. */
  roles: () => at('/roles/'),
  role: (actor: string) => at(`/roles/${actor}/`),
  /** Cards four to a page; without actors the page on which they are chosen. */
  rolesToPrint: (...actors: string[]) => at(actors.length === 0 ? '/roles/print/' : `/roles/print/?of=${actors.join('~')}`),
  /** The newest statements: of all, of a debate, of an actor that has statements. */
  feed: (format: FeedFormat) => at(`/feeds/all.${format}`),
  feedOfDebate: (id: string, format: FeedFormat) => at(`/feeds/debates/${id}.${format}`),
  feedOfStakeholder: (id: string, format: FeedFormat) => at(`/feeds/stakeholders/${id}.${format}`),
  /** The document for a frame, and its oEmbed answer; `thing` is its place: `maps/atlas`, `debates/encryption`, `q/pq-003`. */
  embed: (thing: string) => at(`/embed/${thing}/`),
  oembed: (thing: string) => at(`/oembed/${thing}.json`),
  embedding: () => at('/embed/'),
  presenter: () => at('/present/'),
  /** A debate as a talk. */
  deck: (debate: string) => at(`/present/${debate}/`),
  /** Its walk as a talk. */
  walkDeck: (debate: string) => at(`/present/walk-${debate}/`),
  search: (query?: string) => at(`/search/${query ? `?q=${encodeURIComponent(query)}` : ''}`),
  /** The coded statements and the roll calls as tables, and what follows from them. */
  statementsCsv: () => at('/data/statements.csv'),
  votesCsv: () => at('/data/votes.csv'),
  analysisFile: (name: string) => at(`/data/analysis/${name}`),
  /** What there is to take away; a file of it. */
  data: () => at('/data/'),
  dataFile: (path: string) => at(`/data/${path}`),
  changelog: () => at('/data/changelog/'),
  /** JSON Schema of a kind of record, or of an answer. */
  recordSchema: (kind: string) => at(`/schemas/${kind}.json`),
  answerSchema: (name: string) => at(`/schemas/answers/${name}.json`),
  methods: () => at('/methods/'),
  /** How far two readings agree, and whom the collection hears. */
  reliability: () => at('/methods/reliability/'),
  /** What was corrected, and how to report what is wrong with a record: `debates/encryption`. */
  corrections: (record?: string) => at(`/corrections/${record ? `?of=${encodeURIComponent(record)}` : ''}`),
  codebook: () => at('/codebook/'),
  about: () => at('/about/'),
  gallery: () => at('/gallery/'),
  galleryOf: (fixture: string) => at(`/gallery/${fixture}/`),
} as const;

/** What answers searches, and the addresses that it needs, with `*` in the place of an id or a group. */
export const searchAddresses = {
  engine: import.meta.env.SEARCH_ENGINE,
  data: address.file('/search/*.json'),
  browse: address.quotes(),
  debateFeed: address.feedOfDebate('*', 'atom.xml'),
  stakeholderFeed: address.feedOfStakeholder('*', 'atom.xml'),
  search: address.search(),
  quotes: address.quote('*'),
  stakeholders: address.stakeholder('*'),
  people: address.person('*'),
  debates: address.debate('*'),
  sources: address.source('*'),
} as const;

/** The addresses that comparisons in the browser need, with `*` in the place of an id or a pair. */
export const compareAddresses = {
  debate: address.debate('*'),
  stakeholder: address.stakeholder('*'),
  profile: address.file('/stakeholders/*.json'),
  names: address.file('/search/stakeholders.json'),
  pair: address.file('/compare/*/'),
  compare: address.compare(),
} as const;

/** The addresses that the atlas map in the browser needs, with `*` in the place of an id or of two. */
export const atlasAddresses = {
  data: address.file('/maps/atlas-data.json'),
  profile: address.stakeholder('*'),
  pair: address.pair('*', '*').replace('*~*', '*'),
  compare: address.compare('*'),
} as const;

/** The addresses that the panel builder needs, with `*` in the place of an id; whole ones for what leaves the site. */
export const panelAddresses = {
  data: address.file('/panel/data.json'),
  quotes: address.file('/panel/quotes/*.json'),
  profile: address.stakeholder('*'),
  debate: address.debate('*'),
  whole: { panel: absolute(address.panel()), profile: absolute(address.stakeholder('*')), debate: absolute(address.debate('*')) },
} as const;

/** The addresses that a reader's result needs, with `*` in the place of an id. */
export const standAddresses = {
  positions: address.file('/stand/positions.json'),
  quotes: address.file('/stand/quotes.json'),
  atlas: address.file('/maps/atlas-data.json'),
  stand: address.stand(),
  class: address.standClass(),
  debate: address.debate('*'),
  stakeholder: address.stakeholder('*'),
  quote: address.quote('*'),
  map: address.map('atlas'),
} as const;

/** The whole address, for links that leave the site. */
export function absolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
