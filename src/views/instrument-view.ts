import type { MapCategory, PlacedMap } from '../charts/world-map/layout.ts';
import type { Corpus, Instrument } from '../domain/corpus.ts';
import { formatDate } from '../domain/partial-date.ts';
import { address } from '../site.ts';
import { stateMap } from './state-map.ts';
import type { Link } from './statement-view.ts';

export interface StatusRow {
  label: string;
  href: string | null;
  actor: string | null;
  status: string;
  joined: boolean;
  date: string | null;
  signature: string | null;
  ratification: string | null;
  entryIntoForce: string | null;
  sources: Link[];
  note: string | null;
}

/** What the page of an instrument shows. Who is not listed is unknown, never outside. */
export interface InstrumentView {
  joined: number;
  /** Recorded by name as not having joined. */
  declined: number;
  direction: { debate: Link; pole: string; label: string } | null;
  rows: StatusRow[];
  map: PlacedMap;
  finding: string;
  takeaway: string;
  /** Which columns of dates hold any. */
  dates: ('date' | 'signature' | 'ratification' | 'entryIntoForce')[];
}

/** A status that says that a state stayed away, such as "not signed in October 2025". */
export function hasJoined(status: string): boolean {
  return !status.startsWith('not ');
}

export function instrumentView(corpus: Corpus, instrument: Instrument): InstrumentView {
  const date = (text: string | null) => text && formatDate(text);
  const rows = instrument.statuses
    .map((status): StatusRow => {
      const actor = status.actor ? corpus.stakeholders.get(status.actor)! : null;
      return {
        label: actor?.shortName ?? status.nameAsListed,
        href: actor && address.stakeholder(actor.id),
        actor: status.actor,
        status: status.status,
        joined: hasJoined(status.status),
        date: date(status.date),
        signature: date(status.signature),
        ratification: date(status.ratification),
        entryIntoForce: date(status.entryIntoForce),
        sources: status.sources.map((id) => ({ label: corpus.sources.get(id)!.title, href: address.source(id) })),
        note: status.note,
      };
    })
    .sort((a, b) => Number(b.joined) - Number(a.joined) || (a.label < b.label ? -1 : 1));
  const joined = rows.filter((row) => row.joined).length;
  const statuses = [...new Set(instrument.statuses.map(({ status }) => status))].sort((a, b) => Number(hasJoined(b)) - Number(hasJoined(a)) || (a < b ? -1 : 1));
  const debate = instrument.debate ? corpus.debates.get(instrument.debate)! : null;
  const map = stateMap(
    corpus,
    new Map(instrument.statuses.flatMap(({ iso3, status }) => (iso3 ? [[iso3, status] as const] : []))),
    statuses.map((status): MapCategory => categoryOf(instrument, status)),
    'Not in our list: unknown',
  );
  const states = map.groups.reduce((sum, { count }) => sum + count, 0);
  const unknown = states - instrument.statuses.filter(({ iso3 }) => iso3 !== null).length;
  const bodies = instrument.statuses.filter(({ iso3 }) => iso3 === null).map(({ actor, nameAsListed }) => (actor ? corpus.stakeholders.get(actor)!.shortName : nameAsListed));
  return {
    joined,
    declined: rows.length - joined,
    direction: debate && instrument.joiningSupports && {
      debate: { label: debate.title, href: address.debate(debate.id) },
      pole: instrument.joiningSupports,
      label: debate.poles[instrument.joiningSupports].phrase,
    },
    rows,
    map,
    takeaway: `Of ${states} states of the collection, nothing is known here of ${unknown}.${bodies.length > 0 ? ` In the list and not on the map: ${bodies.join(', ')}.` : ''}`,
    finding: `${joined} recorded as ${joinedWord(statuses)}${rows.length > joined ? `, ${rows.length - joined} named as not` : ''}; of the others nothing is known here`,
    dates: (['date', 'signature', 'ratification', 'entryIntoForce'] as const).filter((field) => rows.some((row) => row[field] !== null)),
  };
}

function categoryOf(instrument: Instrument, status: string): MapCategory {
  const label = `${status.charAt(0).toUpperCase()}${status.slice(1)}`;
  return hasJoined(status)
    ? { id: status, label, tone: instrument.joiningSupports ?? 'ink', texture: 'solid' }
    : { id: status, label, tone: 'ink', texture: 'lines' };
}

const JOINED_WORDS: Record<string, string> = { party: 'parties', member: 'members', signed: 'having signed', endorsed: 'having endorsed it' };

function joinedWord(statuses: readonly string[]): string {
  const joined = statuses.filter(hasJoined);
  return joined.length === 1 ? (JOINED_WORDS[joined[0]!] ?? joined[0]!) : 'having joined';
}
