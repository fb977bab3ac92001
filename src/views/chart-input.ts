import type { FaultLineInput } from '../charts/fault-line/layout.ts';
import { chartDebate, standingOf } from '../charts/marks/standing.ts';
import type { StripInput } from '../charts/position-strip/layout.ts';
import type { SpectrumInput } from '../charts/spectrum/layout.ts';
import type { TimelineInput } from '../charts/timeline/layout.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import { codedOn, type Corpus, type Debate, type Stakeholder } from '../domain/corpus.ts';
import { address } from '../site.ts';

/** All debates with all their positions, for the fault-line chart. */
export function faultLineInput(corpus: Corpus, table: PositionTable): FaultLineInput {
  return {
    rows: [...corpus.debates.values()].map((debate) => spectrumRow(corpus, table, debate)),
    href: address.position,
    debateHref: address.debate,
  };
}

/** One debate with all its positions, for the spectrum. */
export function spectrumInput(corpus: Corpus, table: PositionTable, debate: Debate): SpectrumInput {
  return { ...spectrumRow(corpus, table, debate), href: address.position };
}

/** One actor with all debates, for the strip on its profile. */
export function stripInput(corpus: Corpus, own: PositionTable, rolledUp: PositionTable, actor: Stakeholder): StripInput {
  return {
    actor: actor.id,
    name: actor.shortName,
    rows: [...corpus.debates.values()].map((debate) => {
      const position = own.get(actor.id, debate.id);
      const together = rolledUp.get(actor.id, debate.id);
      return {
        debate: chartDebate(debate),
        standing: position && standingOf(position, actor.shortName),
        stances: position ? position.receipts.map(({ code }) => code.stance) : [],
        rolledUp: together && together.n > (position?.n ?? 0) ? standingOf(together, actor.shortName) : null,
      };
    }),
    href: address.position,
    debateHref: address.debate,
  };
}

/**
 * One debate by date: its statements, and the events that bear on it, first those at which most of them were made.
 */
export function timelineInput(corpus: Corpus, debate: Debate): TimelineInput {
  const coded = codedOn(corpus.statements.values(), debate.id);
  const said = new Map<string, number>();
  for (const { statement } of coded) {
    const event = corpus.sources.get(statement.source)!.event;
    if (event) said.set(event, (said.get(event) ?? 0) + 1);
  }
  const events = [...corpus.events.values()]
    .filter((event) => event.debates.includes(debate.id) || (said.get(event.id) ?? 0) > 1)
    .sort((a, b) => (said.get(b.id) ?? 0) - (said.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_EVENTS)
    .map(({ id, name, date }) => ({ id, name, date }));
  return {
    debate: chartDebate(debate),
    statements: coded.map(({ statement, code }) => ({
      id: statement.id,
      actor: statement.actor,
      name: corpus.stakeholders.get(statement.actor)!.shortName,
      date: statement.date,
      stance: code.stance,
      kind: statement.kind,
    })),
    events,
    href: address.quote,
    eventHref: address.event,
  };
}

const MOST_EVENTS = 8;

function spectrumRow(corpus: Corpus, table: PositionTable, debate: Debate) {
  const positions = table.byDebate.get(debate.id) ?? [];
  return {
    debate: chartDebate(debate),
    standings: positions.map((position) => standingOf(position, corpus.stakeholders.get(position.actor)!.shortName)),
    silent: table.byActor.size - positions.length,
  };
}
