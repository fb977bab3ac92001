import { mulberry32 } from '../../analysis/random.ts';
import type { VotesMapInput, VotesMapRollCall } from './layout.ts';

/** Invented states and roll calls, named for what they show. */
export interface VotesFixture {
  readonly shows: string;
  readonly input: VotesMapInput;
}

const ROLL_CALLS: readonly VotesMapRollCall[] = [
  { symbol: 'R/1', title: 'The crossing', year: 2011, href: '#content', debate: 'The bridge', yesSupports: 'plus', correlation: 0.9, yes: { n: 60, quartiles: [0.1, 0.2, 0.25] }, no: { n: 30, quartiles: [-0.4, -0.3, -0.2] } },
  { symbol: 'R/2', title: 'The ferry', year: 2014, href: '#content', debate: 'The ferry', yesSupports: 'minus', correlation: -0.6, yes: { n: 40, quartiles: [-0.3, -0.2, 0] }, no: { n: 8, quartiles: [0.2, 0.3, 0.35] } },
  { symbol: 'R/3', title: 'Thanks to the harbour master', year: 2016, href: '#content', debate: null, yesSupports: null, correlation: null, yes: { n: 90, quartiles: [-0.2, 0, 0.2] }, no: null },
];

function states(count: number, spread: number): VotesMapInput['states'] {
  const random = mulberry32(5);
  return Array.from({ length: count }, (_, at) => {
    const camp = at % 3 === 0 ? -0.3 : 0.15;
    return {
      actor: `state-${String(at + 1).padStart(3, '0')}`,
      name: `State ${at + 1}`,
      href: '#content',
      place: spread * (camp + (random() - 0.5) * 0.2),
      votes: 1 + Math.floor(random() * 3),
      statements: Math.floor(random() * 20),
      agreement: { left: at === 4 ? null : random(), right: random() },
    };
  });
}

export const VOTES_FIXTURES = {
  twoCamps: { shows: 'two camps of states', input: { states: states(30, 1), ends: { left: 'State 1', right: 'State 2' }, share: 0.7, rollCalls: ROLL_CALLS, silent: 4, years: [2011, 2016] } },
  everyoneAgrees: { shows: 'all voted alike', input: { states: states(12, 0), ends: { left: 'State 1', right: 'State 2' }, share: null, rollCalls: ROLL_CALLS.slice(2), silent: 1, years: [2016, 2016] } },
  nobodyAnswered: { shows: 'no roll call', input: { states: [], ends: { left: '', right: '' }, share: null, rollCalls: [], silent: 12, years: [2016, 2016] } },
  manyActors: { shows: '190 states, the best documented named', input: { states: states(190, 1), ends: { left: 'State 1', right: 'State 2' }, share: 0.5, rollCalls: ROLL_CALLS, silent: 0, years: [2011, 2016] } },
} as const satisfies Record<string, VotesFixture>;

/** On which page of the gallery each stands. */
export const VOTES_IN_GALLERY: Readonly<Record<string, readonly VotesFixture[]>> = {
  twoCamps: [VOTES_FIXTURES.twoCamps],
  everyoneAgrees: [VOTES_FIXTURES.everyoneAgrees],
  nobodyAnswered: [VOTES_FIXTURES.nobodyAnswered],
};
