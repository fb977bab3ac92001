import type { Corpus, Instrument, Resolution, Stakeholder } from '../domain/corpus.ts';
import { BALLOTS, type Ballot } from '../domain/resolution.ts';
import type { Pole } from '../domain/stance.ts';

/** A vote of one state, with the pole that it supports where the resolution tells the poles apart. */
export interface RecordedVote {
  readonly resolution: Resolution;
  readonly ballot: Ballot;
  readonly supports: Pole | null;
}

/** What one state did about one instrument. */
export interface RecordedStatus {
  readonly instrument: Instrument;
  readonly status: Instrument['statuses'][number];
}

/** Votes of a government, newest first. They stand beside words and never enter a position. */
export function votesOf(corpus: Corpus, actor: Stakeholder): RecordedVote[] {
  if (actor.kind !== 'government' || actor.iso3 === null) return [];
  return [...corpus.resolutions.values()].flatMap((resolution) => {
    const ballot = ballotOf(resolution, actor.iso3!);
    return ballot ? [{ resolution, ballot, supports: supportedPole(resolution, ballot) }] : [];
  });
}

export function ballotOf(resolution: Resolution, iso3: string): Ballot | null {
  return BALLOTS.find((ballot) => resolution.votes[ballot].includes(iso3)) ?? null;
}

/** The pole that a ballot supports: an abstention or absence supports none. */
export function supportedPole(resolution: Resolution, ballot: Ballot): Pole | null {
  if (resolution.yesSupports === null) return null;
  if (ballot === 'yes') return resolution.yesSupports;
  if (ballot === 'no') return resolution.yesSupports === 'plus' ? 'minus' : 'plus';
  return null;
}

export function statusesOf(corpus: Corpus, actor: string): RecordedStatus[] {
  return [...corpus.instruments.values()].flatMap((instrument) =>
    instrument.statuses.filter((status) => status.actor === actor).map((status) => ({ instrument, status })),
  );
}

/** States whose recorded ballot differs between two roll calls, in order of their codes. */
export function changedBallots(earlier: Resolution, later: Resolution): { iso3: string; from: Ballot; to: Ballot }[] {
  const before = ballots(earlier);
  return [...ballots(later)]
    .flatMap(([iso3, to]) => {
      const from = before.get(iso3);
      return from && from !== to ? [{ iso3, from, to }] : [];
    })
    .sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
}

function ballots(resolution: Resolution): Map<string, Ballot> {
  return new Map(BALLOTS.flatMap((ballot) => resolution.votes[ballot].map((iso3) => [iso3, ballot] as const)));
}
