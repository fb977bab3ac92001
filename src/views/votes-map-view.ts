import type { CoVoting } from '../analysis/co-voting.ts';
import { BALLOT_POINT } from '../analysis/ballot-point.ts';
import { agreementOf } from '../analysis/roll-call.ts';
import { rollCallReading } from '../analysis/roll-call-reading.ts';
import type { MapCategory, PlacedMap } from '../charts/world-map/layout.ts';
import type { VotesMapInput, VotingState } from '../charts/votes-map/layout.ts';
import { governmentsByIso3, type Corpus } from '../domain/corpus.ts';
import { yearOf } from '../domain/partial-date.ts';
import { address } from '../site.ts';
import { stateMap } from './state-map.ts';
import type { Link } from './statement-view.ts';

export interface VotesMapView {
  readonly input: VotesMapInput;
  /** The same line, cut into five, on land. */
  readonly map: PlacedMap;
  /** States of today without a roll call on record. */
  readonly silent: readonly Link[];
}

/** The outer part of the line from which the states are taken that stand for its ends. */
const OUTER = 0.05;

/** States by how they voted, from the co-voting of the analysis. */
export function votesMapView(corpus: Corpus, { voters, rollCalls, distances, scale }: CoVoting): VotesMapView {
  const said = new Map<string, number>();
  for (const { actor } of corpus.statements.values()) said.set(actor, (said.get(actor) ?? 0) + 1);
  const rows = [...voters.keys()].filter((row) => !Number.isNaN(scale.places[row]!)).sort((a, b) => scale.places[a]! - scale.places[b]!);
  const outer = Math.max(1, Math.round(OUTER * rows.length));
  const best = (among: readonly number[]) => [...among].sort((a, b) => (said.get(voters[b]!) ?? 0) - (said.get(voters[a]!) ?? 0) || a - b)[0]!;
  const [left, right] = rows.length === 0 ? [0, 0] : [best(rows.slice(0, outer)), best(rows.slice(-outer))];
  const nameOf = (row: number) => corpus.stakeholders.get(voters[row]!)?.shortName ?? voters[row]!;
  const agreement = (a: number, b: number) => (a === b ? 1 : agreementOf(distances, a, b));
  const states = rows.map((row): VotingState => {
    const actor = voters[row]!;
    return {
      actor,
      name: nameOf(row),
      href: address.stakeholder(actor),
      place: scale.places[row]!,
      votes: distances.shared[row * distances.n + row]!,
      statements: said.get(actor) ?? 0,
      agreement: { left: agreement(row, left), right: agreement(row, right) },
    };
  });
  const years = rollCalls.map(({ id }) => yearOf(corpus.resolutions.get(id)!.date));
  const readings = rollCalls.map(({ id, ballots }) => {
    const { symbol, title, date, debate, yesSupports } = corpus.resolutions.get(id)!;
    return {
      ...rollCallReading(scale.places, voters.map((voter) => BALLOT_POINT[ballots.get(voter) ?? 'absent'])),
      symbol,
      title,
      year: yearOf(date),
      href: address.resolution(id),
      debate: debate === null ? null : corpus.debates.get(debate)!.title,
      yesSupports,
    };
  });
  const voted = new Set(states.map(({ actor }) => actor));
  const silent = [...governmentsByIso3(corpus).values()]
    .filter(({ id, historicalUntil }) => historicalUntil === null && !voted.has(id))
    .map(({ id, shortName }) => ({ label: shortName, href: address.stakeholder(id) }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const ends = { left: nameOf(left), right: nameOf(right) };
  const strength = ({ correlation }: { readonly correlation: number | null }) => Math.abs(correlation ?? 0);
  return {
    input: {
      states,
      ends,
      share: scale.share,
      rollCalls: readings.sort((a, b) => strength(b) - strength(a) || (a.symbol < b.symbol ? -1 : 1)),
      silent: silent.length,
      years: [Math.min(...years), Math.max(...years)],
    },
    map: stateMap(corpus, fifths(corpus, states), fifthsKey(ends, readings), 'No roll call on record'),
    silent,
  };
}

const FIFTHS = ['farthest-left', 'left', 'between', 'right', 'farthest-right'] as const;

/** The line between its ends cut into five pieces of equal length; by ISO code. */
function fifths(corpus: Corpus, states: readonly VotingState[]): Map<string, string> {
  const places = states.map(({ place }) => place);
  const [low, high] = [Math.min(...places), Math.max(...places)];
  return new Map(
    states.flatMap(({ actor, place }) => {
      const iso3 = corpus.stakeholders.get(actor)?.iso3;
      const fifth = high > low ? Math.min(FIFTHS.length - 1, Math.floor(((place - low) / (high - low)) * FIFTHS.length)) : 2;
      return iso3 ? [[iso3, FIFTHS[fifth]!] as const] : [];
    }),
  );
}

/** In the colours of the poles that the votes of each end support. */
function fifthsKey({ left, right }: VotesMapInput['ends'], rollCalls: VotesMapInput['rollCalls']): MapCategory[] {
  const lean = rollCalls.reduce((sum, { correlation, yesSupports }) => sum + (yesSupports === null ? 0 : (correlation ?? 0) * (yesSupports === 'plus' ? 1 : -1)), 0);
  const [atLeft, atRight] = lean >= 0 ? (['minus', 'plus'] as const) : (['plus', 'minus'] as const);
  return [
    { id: 'farthest-left', label: `Farthest towards ${left}`, tone: atLeft, texture: 'solid' },
    { id: 'left', label: `Towards ${left}`, tone: atLeft, texture: 'dots' },
    { id: 'between', label: 'Between', tone: 'ink', texture: 'lines' },
    { id: 'right', label: `Towards ${right}`, tone: atRight, texture: 'dots' },
    { id: 'farthest-right', label: `Farthest towards ${right}`, tone: atRight, texture: 'solid' },
  ];
}
