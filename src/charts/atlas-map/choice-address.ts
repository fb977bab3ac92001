import { WHOLE_ATLAS, type AtlasChoice } from '../../analysis/atlas-choice.ts';
import { ACTOR_KINDS, REGIONS } from '../../domain/actor-kind.ts';

export { WHOLE_ATLAS, type AtlasChoice };

/** All that the address of the atlas map says. */
export interface AtlasState {
  readonly choice: AtlasChoice;
  /** Id of the actor that is marked. */
  readonly marked: string | null;
}

export const WHOLE_STATE: AtlasState = { choice: WHOLE_ATLAS, marked: null };

/** What can be chosen at all. */
export interface AtlasLimits {
  /** Ids, in the order of the collection. */
  readonly debates: readonly string[];
  readonly actors: ReadonlySet<string>;
  /** First and last year of what is on record. */
  readonly years: readonly [number, number];
}

/** Nothing of a list, as the address says it. */
const NONE = 'none';
export const MOST_STATEMENTS = 20;

/** Reads an address. `ignored` names the parameters of which something was not understood: it counts as not said. */
export function parseAtlasState(search: string, limits: AtlasLimits): { state: AtlasState; ignored: readonly string[] } {
  const parameters = new URLSearchParams(search);
  const ignored = new Set<string>();
  for (const name of parameters.keys()) if (!NAMES.has(name)) ignored.add(name);
  const list = <Value extends string>(name: string, all: readonly Value[]): readonly Value[] | null => {
    const asked = parameters.getAll(name);
    if (asked.length === 0) return null;
    const known = all.filter((value) => asked.includes(value));
    if (asked.some((value) => value !== NONE && !all.includes(value as Value))) ignored.add(name);
    if (known.length === 0) return asked.includes(NONE) ? [] : null;
    return known.length === all.length ? null : known;
  };
  const whole = (name: string, least: number, most: number): number | null => {
    const asked = parameters.get(name);
    if (asked === null) return null;
    const value = /^\d{1,4}$/.test(asked) ? Number(asked) : Number.NaN;
    if (value >= least && value <= most) return value;
    ignored.add(name);
    return null;
  };
  const word = (name: string, only: string): boolean => {
    const asked = parameters.get(name);
    if (asked !== null && asked !== only) ignored.add(name);
    return asked === only;
  };
  const [first, last] = limits.years;
  const from = whole('from', first, last);
  const to = whole('to', first, last);
  const backwards = from !== null && to !== null && from > to;
  if (backwards) ignored.add('from').add('to');
  const marked = parameters.get('mark');
  if (marked !== null && !limits.actors.has(marked)) ignored.add('mark');
  return {
    state: {
      choice: {
        debates: list('debate', limits.debates),
        kinds: list('kind', ACTOR_KINDS),
        regions: list('region', REGIONS),
        from: backwards || from === first ? null : from,
        to: backwards || to === last ? null : to,
        votes: !word('votes', 'no'),
        rollUp: word('parts', 'counted'),
        leastStatements: whole('least', 1, MOST_STATEMENTS) ?? WHOLE_ATLAS.leastStatements,
      },
      marked: marked !== null && limits.actors.has(marked) ? marked : null,
    },
    ignored: [...ignored],
  };
}

const NAMES = new Set(['debate', 'kind', 'region', 'from', 'to', 'votes', 'parts', 'least', 'mark']);

/** Writes an address: `''`, or `?` and what differs from the whole map, always in one order. */
export function formatAtlasState({ choice, marked }: AtlasState): string {
  const parameters = new URLSearchParams();
  const list = (name: string, values: readonly string[] | null) => {
    if (values !== null) for (const value of values.length === 0 ? [NONE] : values) parameters.append(name, value);
  };
  list('debate', choice.debates);
  list('kind', choice.kinds);
  list('region', choice.regions);
  if (choice.from !== null) parameters.set('from', String(choice.from));
  if (choice.to !== null) parameters.set('to', String(choice.to));
  if (!choice.votes) parameters.set('votes', 'no');
  if (choice.rollUp) parameters.set('parts', 'counted');
  if (choice.leastStatements !== WHOLE_ATLAS.leastStatements) parameters.set('least', String(choice.leastStatements));
  if (marked !== null) parameters.set('mark', marked);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Whether nothing was chosen. */
export function isWhole(choice: AtlasChoice): boolean {
  return formatAtlasState({ choice, marked: null }) === '';
}
