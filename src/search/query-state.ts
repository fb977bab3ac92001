import { ACTOR_KINDS, REGIONS, type ActorKind, type Region } from '../domain/actor-kind.ts';

/** What can be searched, in the order in which results are shown. */
export const GROUPS = ['quotes', 'stakeholders', 'people', 'debates', 'sources'] as const;
export type Group = (typeof GROUPS)[number];

/** Everything that a search or a filtered directory shows, as its address says it. `null` is "any". */
export interface QueryState {
  readonly q: string;
  readonly in: Group | null;
  readonly kind: ActorKind | null;
  readonly region: Region | null;
  /** Id of a debate. */
  readonly debate: string | null;
  /** Only those with a position: on `debate`, or on any. */
  readonly position: boolean;
}

export const NO_QUERY: QueryState = { q: '', in: null, kind: null, region: null, debate: null, position: false };

/** Longest query, in Unicode characters; what comes after is ignored. */
export const LONGEST_QUERY = 400;

/** Direction marks, soft hyphens, zero-width characters, and halves of characters. */
const INVISIBLE = /[\p{Cf}\p{Cs}]/gu;
const CONTROL_OR_SPACE = /[\p{Cc}\s]+/gu;

/** A query as somebody may have typed or pasted it: no invisible characters, single spaces, not too long. */
export function cleanQuery(raw: string): string {
  const plain = raw.slice(0, 4 * LONGEST_QUERY).replace(INVISIBLE, '').replace(CONTROL_OR_SPACE, ' ').trimStart();
  return [...plain].slice(0, LONGEST_QUERY).join('').trim();
}

/** Reads an address. What it does not understand it ignores. */
export function parseQueryState(search: string): QueryState {
  const parameters = new URLSearchParams(search);
  const debate = parameters.get('debate');
  return {
    q: cleanQuery(parameters.get('q') ?? ''),
    in: oneOf(GROUPS, parameters.get('in')),
    kind: oneOf(ACTOR_KINDS, parameters.get('kind')),
    region: oneOf(REGIONS, parameters.get('region')),
    debate: debate !== null && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(debate) && debate.length <= 60 ? debate : null,
    position: parameters.get('position') === 'yes',
  };
}

/** Writes an address: `''`, or `?` and what differs from {@link NO_QUERY}, always in one order. */
export function formatQueryState(state: QueryState): string {
  const parameters = new URLSearchParams();
  if (state.q) parameters.set('q', state.q);
  if (state.in) parameters.set('in', state.in);
  if (state.kind) parameters.set('kind', state.kind);
  if (state.region) parameters.set('region', state.region);
  if (state.debate) parameters.set('debate', state.debate);
  if (state.position) parameters.set('position', 'yes');
  const text = parameters.toString();
  return text && `?${text}`;
}

function oneOf<Value extends string>(values: readonly Value[], raw: string | null): Value | null {
  return values.find((value) => value === raw) ?? null;
}
