/** A comparison has two to four actors: with more, nothing stands beside anything. */
export const MOST_ACTORS = 4;

/** Asked-for names longer than this, or more of them, are nobody's id. */
const LONGEST_ID = 80;
const MOST_ASKED = 12;

/** What an address asks to compare: `?actors=india~brazil`, each once, in its order. Whether they exist is not known here. */
export function parseActors(search: string): string[] {
  const asked = (new URLSearchParams(search).get('actors') ?? '').split('~').map((part) => part.trim().slice(0, LONGEST_ID));
  return [...new Set(asked.filter((part) => part !== ''))].slice(0, MOST_ASKED);
}

/** The inverse of {@link parseActors}; `''` for nobody. */
export function formatActors(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?actors=${ids.map(encodeURIComponent).join('~')}`;
}

export interface Asked {
  /** Those that exist, at most {@link MOST_ACTORS}. */
  readonly known: readonly string[];
  readonly unknown: readonly string[];
  /** Those that exist but are too many. */
  readonly left: readonly string[];
}

export function sortAsked(asked: readonly string[], exists: (id: string) => boolean): Asked {
  const known = asked.filter(exists);
  return { known: known.slice(0, MOST_ACTORS), unknown: asked.filter((id) => !exists(id)), left: known.slice(MOST_ACTORS) };
}
