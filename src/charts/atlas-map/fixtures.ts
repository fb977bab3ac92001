import type { Gap } from '../../analysis/atlas-items.ts';
import type { MapTrust } from '../../analysis/map-trust.ts';
import { mulberry32 } from '../../analysis/random.ts';
import type { AtlasActor, AtlasInput, Counterpart, Reading } from './atlas-input.ts';

/** Invented maps; no name in them is an actor of the collection. */
export interface AtlasFixture {
  /** What to look for. */
  readonly shows: string;
  readonly input: AtlasInput;
}

interface Made {
  readonly actors?: readonly Pick<AtlasActor, 'name' | 'x' | 'y' | 'items' | 'group'>[];
  readonly readings?: readonly Reading[];
  readonly trust?: Partial<MapTrust> | null;
  readonly groups?: number;
  readonly unplaced?: Partial<Record<Gap, number>>;
  readonly stress?: number | null;
  readonly uncertain?: number;
}

const NOBODY: Record<Gap, number> = { silent: 0, 'only votes': 0, 'few statements': 0, 'few items': 0, crowd: 0 };

function made({ actors = [], readings = [], trust = {}, groups = 0, unplaced = {}, stress = 0.18, uncertain = 0.08 }: Made): AtlasInput {
  const id = (at: number) => `actor-${String(at + 1).padStart(3, '0')}`;
  const counterpart = (from: number, kind: 'nearest' | 'farthest'): Counterpart | null => {
    const others = actors.map(({ x, y, name }, at) => ({ at, name, far: Math.hypot(x - actors[from]!.x, y - actors[from]!.y) })).filter(({ at }) => at !== from);
    if (others.length === 0) return null;
    const { at, name, far } = others.reduce((a, b) => ((kind === 'nearest' ? b.far < a.far : b.far > a.far) ? b : a));
    return { actor: id(at), name, distance: Math.min(1, far), shared: 7, href: '#content', known: true };
  };
  const placed = actors.map((actor, at): AtlasActor => ({
    ...actor,
    actor: id(at),
    href: '#content',
    statements: actor.items + 2,
    region: uncertain > 0 ? { x: actor.x + 0.01, y: actor.y - 0.01, semiMajor: uncertain, semiMinor: uncertain / 2, angle: 0.6 } : null,
    nearest: counterpart(at, 'nearest'),
    farthest: counterpart(at, 'farthest'),
  }));
  return {
    actors: placed.sort((a, b) => b.items - a.items || (a.actor < b.actor ? -1 : 1)),
    readings,
    stress: actors.length < 2 ? null : stress,
    items: { debates: 11, votes: 12, contested: trust?.contested ?? 21 },
    leastItems: 3,
    check: trust === null ? null : { trust: { verdict: 'fair', doubts: [], contested: 21, stress, noiseShare: 0, stability: 0.94, ...trust }, noise: stress === null ? null : [0.3, 0.34] },
    groups: Array.from({ length: groups }, (_, group) => {
      const members = placed.filter((actor) => actor.group === group);
      return { size: members.length, names: members.slice(0, 3).map(({ name }) => name) };
    }),
    unplaced: { ...NOBODY, ...unplaced },
    whole: true,
  };
}

const TREES = ['Alder', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Larch', 'Maple', 'Oak', 'Pine', 'Rowan', 'Willow'];
const BRIDGE: Reading = { title: 'The bridge', minus: 'Old bridge', plus: 'New bridge', angle: 0.1, r2: 0.8, n: 12, along: [0.9, 0.1] };
const FERRY: Reading = { title: 'The ferry', minus: 'Public ferry', plus: 'Private ferry', angle: -1.5, r2: 0.7, n: 11, along: [0.05, -0.8] };
const TOLL: Reading = { title: 'The toll', minus: 'Toll for all', plus: 'No toll', angle: 2.3, r2: 0.6, n: 10, along: [-0.55, 0.52] };

function camps(count: number): Made['actors'] {
  const random = mulberry32(3);
  return Array.from({ length: count }, (_, at) => {
    const group = at % 2;
    return { name: TREES[at] ?? `Actor ${at + 1}`, x: (group === 0 ? -0.35 : 0.35) + (random() - 0.5) * 0.3, y: (random() - 0.5) * 0.5, items: 3 + Math.floor(random() * 9), group };
  });
}

export const ATLAS_FIXTURES = {
  twoCamps: { shows: 'two groups, and three debates that can be read off', input: made({ actors: camps(12), groups: 2, readings: [BRIDGE, FERRY, TOLL], unplaced: { 'few items': 9 } }) },
  everyoneAgrees: { shows: 'all in one place', input: made({ actors: TREES.map((name) => ({ name, x: 0, y: 0, items: 5, group: null })), stress: null, trust: { verdict: 'no map', doubts: ['nothing to fit'], stress: null, stability: null }, uncertain: 0 }) },
  oneStakeholder: { shows: 'a single actor', input: made({ actors: [{ name: 'Alder', x: 0, y: 0, items: 4, group: null }], trust: { verdict: 'no map', doubts: ['nothing to fit'], stress: null, stability: null }, uncertain: 0 }) },
  nobodyAnswered: { shows: 'nobody who could be placed', input: made({ unplaced: { silent: 40, 'only votes': 3 }, trust: { verdict: 'no map', doubts: ['nothing to fit'], stress: null, stability: null }, stress: null }) },
  longNames: {
    shows: 'names and poles that want more room than there is',
    input: made({
      actors: [
        { name: 'Permanent Inter-Parliamentary Committee on Crossings and Ferries', x: -0.4, y: 0.2, items: 9, group: null },
        { name: 'Żółć Łódź Association for the Preservation of River Landscapes', x: 0.4, y: 0.2, items: 8, group: null },
        { name: 'International Federation of Bridge Wardens and Lock Keepers', x: 0.41, y: -0.2, items: 7, group: null },
        { name: '河川橋梁管理連合会', x: -0.1, y: -0.1, items: 6, group: null },
      ],
      readings: [{ ...BRIDGE, minus: 'Keep and restore the crossing that was built by those who came before', plus: 'Replace the crossing with one that meets the needs of those who come after' }],
      unplaced: { 'few items': 120, 'few statements': 44, 'only votes': 61, silent: 7 },
    }),
  },
  manyActors: { shows: '220 actors, of whom the best documented are named', input: made({ actors: camps(220), groups: 2, readings: [BRIDGE, FERRY], trust: { verdict: 'with a warning', doubts: ['few contested items', 'unstable'], stability: 0.7 }, unplaced: { 'few items': 60 } }) },
  notToBeTrusted: { shows: 'too few contested items: drawn faintly', input: made({ actors: camps(30), trust: { verdict: 'no map', doubts: ['hardly any contested items'], contested: 5, noiseShare: null, stability: null } }) },
} as const satisfies Record<string, AtlasFixture>;

/** On which page of the gallery each stands. The map of the collection shows there what many actors look like. */
export const ATLAS_IN_GALLERY: Readonly<Record<string, readonly AtlasFixture[]>> = {
  twoCamps: [ATLAS_FIXTURES.twoCamps, ATLAS_FIXTURES.notToBeTrusted],
  everyoneAgrees: [ATLAS_FIXTURES.everyoneAgrees],
  oneStakeholder: [ATLAS_FIXTURES.oneStakeholder],
  nobodyAnswered: [ATLAS_FIXTURES.nobodyAnswered],
  longNames: [ATLAS_FIXTURES.longNames],
};
