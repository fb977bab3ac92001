import type { FaultLineRow } from './fault-line/layout.ts';
import type { PoleLabels, Standing } from './marks/standing.ts';
import type { StripRow } from './position-strip/layout.ts';
import type { TimelineEvent } from './timeline/event-ticks.ts';
import type { TimelineStatement } from './timeline/layout.ts';

/** Invented data for every chart; no name in it is an actor of the collection. */
export interface Fixture extends FaultLineRow {
  readonly statements: readonly TimelineStatement[];
  readonly events: readonly TimelineEvent[];
  /** The first actor on this debate and on one on which it is silent. */
  readonly strip: readonly StripRow[];
  /** What to look for. */
  readonly shows: string;
}

const POLES: PoleLabels = { minus: 'Old bridge', plus: 'New bridge', phrases: { minus: 'the old bridge', plus: 'a new bridge' } };
const STEP = 0.5;

interface Voice {
  readonly name: string;
  readonly stances: readonly number[];
}

function standingOfVoice({ name, stances }: Voice, index: number): Standing {
  const n = stances.length;
  const mean = stances.reduce((sum, stance) => sum + stance, 0) / n;
  const half = 1.4 / Math.sqrt(n);
  return {
    actor: `actor-${String(index + 1).padStart(3, '0')}`,
    debate: 'bridge',
    name,
    mean,
    interval: [Math.max(-2, mean - half), Math.min(2, mean + half)],
    n,
    range: [Math.min(...stances), Math.max(...stances)],
    ambivalent: stances.some((stance) => stance < 0) && stances.some((stance) => stance > 0),
    span: [`${2004 + (index % 9)}`, `${2013 + (index % 9)}-05`],
  };
}

/** Years, months and days in turn, so that each precision of a date is seen. */
function statementsOf(voices: readonly Voice[]): TimelineStatement[] {
  return voices.flatMap(({ name, stances }, index) =>
    stances.map((stance, turn): TimelineStatement => {
      const year = `${2004 + ((index * 5 + turn * 3) % 20)}`;
      const month = String(1 + ((index * 7 + turn) % 12)).padStart(2, '0');
      const date = [`${year}-${month}-14`, `${year}-${month}`, year][(index + turn) % 3]!;
      return { id: `s-${index + 1}-${turn + 1}`, actor: `actor-${String(index + 1).padStart(3, '0')}`, name, date, stance, kind: turn % 4 === 3 ? 'paraphrase' : 'quote' };
    }),
  );
}

function fixture(shows: string, voices: readonly Voice[], silent: number, { poles = POLES, title = 'The bridge', events = [] as TimelineEvent[] } = {}): Fixture {
  const debate = { id: 'bridge', title, poles };
  const standings = voices.map(standingOfVoice);
  const first = standings[0] ?? null;
  return {
    shows,
    debate,
    standings,
    silent,
    statements: statementsOf(voices),
    events,
    strip: [
      { debate, standing: first, stances: voices[0]?.stances ?? [], rolledUp: first && { ...first, mean: 0.4, n: first.n + 3, interval: [-0.3, 1.1] } },
      { debate: { ...debate, id: 'ferry', title: 'The ferry' }, standing: null, stances: [], rolledUp: null },
    ],
  };
}

const EVENTS: readonly TimelineEvent[] = [
  { id: 'flood', name: 'The flood', date: '2011-06-02' },
  { id: 'survey', name: 'Survey of the piers', date: '2012' },
  { id: 'vote', name: 'Vote of the council', date: '2016-11' },
  { id: 'toll', name: 'End of the toll', date: '2017-01-01' },
];

/** Pseudo-random numbers in [0, 1) from a fixed seed (Numerical Recipes' linear congruence): the same in every build. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

function crowd(count: number): Voice[] {
  const next = numbersFrom(7);
  return Array.from({ length: count }, (_, index) => {
    const camp = next() < 0.7 ? -1 : 1;
    const n = next() < 0.5 ? 1 : 1 + Math.floor(next() * 6);
    const stances = Array.from({ length: n }, () => Math.max(-2, Math.min(2, camp * (1 + Math.round(next())) - (next() < 0.15 ? 3 * camp : 0))));
    return { name: `Actor ${index + 1}`, stances: stances.map((stance) => Math.round(stance / STEP) * STEP) };
  });
}

export const FIXTURES = {
  twoCamps: fixture(
    'two camps of equal size, one actor with words on both sides',
    [
      ...['Alder', 'Birch', 'Cedar', 'Elm'].map((name) => ({ name, stances: [-2, -2, -1] })),
      ...['Fir', 'Hazel'].map((name) => ({ name, stances: [-1] })),
      ...['Larch', 'Maple', 'Oak', 'Pine'].map((name) => ({ name, stances: [2, 2, 1] })),
      ...['Rowan', 'Willow'].map((name) => ({ name, stances: [1] })),
      { name: 'Yew', stances: [-1, 1, 2] },
    ],
    9,
    { events: [...EVENTS] },
  ),
  everyoneAgrees: fixture('one value for all', Array.from({ length: 24 }, (_, i) => ({ name: `Voice ${i + 1}`, stances: [-1] })), 3),
  oneStakeholder: fixture('a single actor', [{ name: 'Alder', stances: [0, -1, -1, -1] }], 1),
  nobodyAnswered: fixture('silence, drawn as silence', [], 40, { events: [...EVENTS] }),
  longNames: fixture(
    'names, poles and a title that want more room than there is',
    [
      { name: 'Permanent Inter-Parliamentary Committee on Crossings and Ferries', stances: [-1.5, -1, -1] },
      { name: 'Żółć Łódź Association for the Preservation of River Landscapes', stances: [-1, -1, -2] },
      { name: 'International Federation of Bridge Wardens and Lock Keepers', stances: [0, 0] },
      { name: '河川橋梁管理連合会', stances: [1, 1.5] },
      { name: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', stances: [2, 1] },
    ],
    12,
    {
      title: 'Whether the crossing is to be kept, restored or replaced altogether',
      poles: {
        minus: 'Keep and restore the crossing that was built by those who came before',
        plus: 'Replace the crossing with one that meets the needs of those who come after',
        phrases: { minus: 'keeping the crossing', plus: 'replacing the crossing' },
      },
      events: [{ id: 'opening', name: 'Opening of the extraordinary session on the state of the crossings of the lower valley', date: '2010' }],
    },
  ),
  manyActors: fixture('150 actors, most of them at three values', crowd(150), 60, { events: [...EVENTS] }),
} as const satisfies Record<string, Fixture>;

export type FixtureName = keyof typeof FIXTURES;
