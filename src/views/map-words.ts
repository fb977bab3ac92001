import { address, type MapSlug } from '../site.ts';

/** A map as its index, its page and its neighbours name it. */
export interface MapWords {
  readonly title: string;
  /** What one can ask it, as a question. */
  readonly question: string;
}

/** All maps in the order of their index. */
export const MAP_WORDS: Record<MapSlug, MapWords> = {
  positions: { title: 'Matrix of positions', question: 'Who stands where on every debate, and where is nothing known?' },
  disagreement: { title: 'Matrix of disagreement', question: 'Which actors are close, which far apart, and which cannot be compared?' },
  atlas: { title: 'Atlas of disagreement', question: 'What does the field look like in two dimensions, and how far can such a map be trusted?' },
  network: { title: 'Network of agreement and conflict', question: 'Who agrees with whom, who is in conflict, and who is nearest to one actor?' },
  drift: { title: 'Drift of positions', question: 'Who moved, on what, and when?' },
  votes: { title: 'Map of votes', question: 'Which states vote alike, and does that match what others have measured?' },
  crux: { title: 'Crux', question: 'Which debates divide the field most?' },
  bridge: { title: 'Bridge', question: 'What do opposed camps agree on, and in whose words?' },
  blindspot: { title: 'Blindspots', question: 'Where is a whole group of actors silent?' },
};

/** The maps that have a page, in the order of the index. */
export const DRAWN_MAPS: readonly MapSlug[] = ['positions', 'disagreement', 'atlas', 'network', 'drift', 'votes', 'crux', 'bridge', 'blindspot'];

export function mapLink(slug: MapSlug) {
  return { label: MAP_WORDS[slug].title, href: address.map(slug) };
}
