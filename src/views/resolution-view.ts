import { ballotOf, changedBallots, supportedPole } from '../analysis/recorded-acts.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import { previousInSeries } from '../analysis/vote-series.ts';
import type { MapCategory, PlacedMap, Tone } from '../charts/world-map/layout.ts';
import { governmentsByIso3, type Corpus, type Debate, type Resolution } from '../domain/corpus.ts';
import { formatDate } from '../domain/partial-date.ts';
import { BALLOTS, type Ballot } from '../domain/resolution.ts';
import { sideOf, type Pole } from '../domain/stance.ts';
import { address } from '../site.ts';
import { BALLOT_WORDS } from './ballot-words.ts';
import { positionWords } from './position-words.ts';
import { stateMap } from './state-map.ts';
import type { Link } from './statement-view.ts';

export interface BallotRow extends Link {
  actor: string;
  ballot: Ballot;
  words: string;
  region: string;
  /** Label of the pole that the ballot supports. */
  supports: string | null;
  pole: Pole | null;
}

/** Of fewer ballots the commonest region says nothing. */
const LEAST_FOR_REGION = 10;

/** What the page of a resolution shows. Votes stand beside words and are never added to them. */
export interface ResolutionView {
  direction: { debate: Link; yes: string; no: string } | null;
  /** By ballot, then name. */
  rows: BallotRow[];
  map: PlacedMap | null;
  finding: string;
  takeaway: string;
  changes: { previous: Link; dateText: string; kept: number; moves: { words: string; states: Link[] }[] } | null;
  /** Positions from words on the debate of the vote, side by side with the ballot. */
  beside: (Link & { actor: string; position: string; positionSide: ReturnType<typeof sideOf>; ballot: string; supports: string | null; apart: boolean })[];
}

export function resolutionView(corpus: Corpus, table: PositionTable, resolution: Resolution): ResolutionView {
  const debate = resolution.debate ? corpus.debates.get(resolution.debate)! : null;
  const governments = governmentsByIso3(corpus);
  const rows = BALLOTS.flatMap((ballot) =>
    resolution.votes[ballot]
      .map((iso3): BallotRow => {
        const state = governments.get(iso3)!;
        const pole = supportedPole(resolution, ballot);
        return {
          label: state.shortName,
          href: address.stakeholder(state.id),
          actor: state.id,
          ballot,
          words: BALLOT_WORDS[ballot],
          region: state.region,
          supports: pole && debate!.poles[pole].label,
          pole,
        };
      })
      .sort((a, b) => (a.label < b.label ? -1 : 1)),
  );
  return {
    direction: debate && resolution.yesSupports && directionOf(debate, resolution.yesSupports),
    rows,
    map: resolution.rollCall ? stateMap(corpus, categories(resolution), ballotKey(resolution, debate), 'No data in this record') : null,
    finding: finding(resolution),
    takeaway: takeaway(rows),
    changes: ballotChanges(corpus, resolution),
    beside: debate ? besideWords(corpus, table, resolution, debate) : [],
  };
}

function directionOf(debate: Debate, yes: Pole): ResolutionView['direction'] {
  const no = yes === 'plus' ? 'minus' : 'plus';
  return { debate: { label: debate.title, href: address.debate(debate.id) }, yes: debate.poles[yes].phrase, no: debate.poles[no].phrase };
}

function categories(resolution: Resolution): Map<string, string> {
  return new Map(BALLOTS.flatMap((ballot) => resolution.votes[ballot].map((iso3) => [iso3, ballot] as const)));
}

/** Yes and no in the colours of the poles that they support; ink where the resolution has no direction. */
export function ballotKey(resolution: Pick<Resolution, 'yesSupports'>, debate: Debate | null): MapCategory[] {
  const yes: Tone = resolution.yesSupports ?? 'ink';
  const no: Tone = yes === 'plus' ? 'minus' : yes === 'minus' ? 'plus' : 'ink';
  const named = (ballot: Ballot, tone: Tone) =>
    tone === 'ink' || !debate ? BALLOT_WORDS[ballot] : `${BALLOT_WORDS[ballot]}, for ${debate.poles[tone].phrase}`;
  return [
    { id: 'yes', label: named('yes', yes), tone: yes, texture: 'solid' },
    { id: 'no', label: named('no', no), tone: no, texture: 'cut' },
    { id: 'abstain', label: BALLOT_WORDS.abstain, tone: 'ink', texture: 'dots' },
    { id: 'nonvoting', label: BALLOT_WORDS.nonvoting, tone: 'ink', texture: 'lines' },
    { id: 'absent', label: BALLOT_WORDS.absent, tone: 'ink', texture: 'cross' },
  ];
}

function finding({ votes, rollCall, mode }: Resolution): string {
  if (!rollCall) return mode === 'without a vote' ? 'Adopted without a vote: no state is given one' : 'No roll call is recorded';
  return `${votes.yes.length} states voted yes, ${votes.no.length} no, ${votes.abstain.length} abstained`;
}

/** "Of 53 no votes, 38 came from Europe; of 104 yes votes, 45 from Africa." */
function takeaway(rows: readonly BallotRow[]): string {
  const parts = (['no', 'yes', 'abstain'] as const).flatMap((ballot) => {
    const there = rows.filter((row) => row.ballot === ballot);
    const regions = [...Map.groupBy(there, ({ region }) => region)].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
    const first = regions[0];
    if (!first || there.length < LEAST_FOR_REGION) return [];
    const what = ballot === 'abstain' ? 'abstentions' : `${ballot} votes`;
    return [first[1].length === there.length ? `all ${there.length} ${what} came from ${first[0]}` : `of ${there.length} ${what}, ${first[1].length} came from ${first[0]}, the most of any region`];
  });
  const text = parts.slice(0, 2).join('; ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Whose ballot differs from that on the same subject before; `null` where there is none before. */
export function ballotChanges(corpus: Corpus, resolution: Resolution): ResolutionView['changes'] {
  const previous = resolution.rollCall ? previousInSeries(resolution, corpus.resolutions.values()) : null;
  if (!previous) return null;
  const governments = governmentsByIso3(corpus);
  const changed = changedBallots(previous, resolution);
  const both = [...categories(resolution).keys()].filter((iso3) => ballotOf(previous, iso3)).length;
  const moves = Map.groupBy(changed, ({ from, to }) => `${BALLOT_WORDS[from].toLowerCase()} to ${BALLOT_WORDS[to].toLowerCase()}`);
  return {
    previous: { label: previous.symbol, href: address.resolution(previous.id) },
    dateText: formatDate(previous.date),
    kept: both - changed.length,
    moves: [...moves]
      .map(([words, states]) => ({
        words: `From ${words}`,
        states: states.map(({ iso3 }) => ({ label: governments.get(iso3)!.shortName, href: address.stakeholder(governments.get(iso3)!.id) })),
      }))
      .sort((a, b) => b.states.length - a.states.length || (a.words < b.words ? -1 : 1)),
  };
}

function besideWords(corpus: Corpus, table: PositionTable, resolution: Resolution, debate: Debate): ResolutionView['beside'] {
  return (table.byDebate.get(debate.id) ?? [])
    .flatMap((position) => {
      const state = corpus.stakeholders.get(position.actor)!;
      const ballot = state.kind === 'government' && state.iso3 ? ballotOf(resolution, state.iso3) : null;
      if (!ballot) return [];
      const pole = supportedPole(resolution, ballot);
      const side = sideOf(position.mean);
      return [
        {
          label: state.shortName,
          href: address.position(state.id, debate.id),
          actor: state.id,
          position: positionWords(position, debate),
          positionSide: side,
          ballot: BALLOT_WORDS[ballot],
          supports: pole && debate.poles[pole].label,
          apart: pole !== null && side !== 'middle' && side !== pole,
        },
      ];
    })
    .sort((a, b) => Number(b.apart) - Number(a.apart) || (a.label < b.label ? -1 : 1));
}
