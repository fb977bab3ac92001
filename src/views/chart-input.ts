import type { FaultLineInput } from '../charts/fault-line/layout.ts';
import { chartDebate, standingOf } from '../charts/marks/standing.ts';
import type { StripInput } from '../charts/position-strip/layout.ts';
import type { SpectrumInput } from '../charts/spectrum/layout.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import type { Corpus, Debate, Stakeholder } from '../domain/corpus.ts';
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

function spectrumRow(corpus: Corpus, table: PositionTable, debate: Debate) {
  const positions = table.byDebate.get(debate.id) ?? [];
  return {
    debate: chartDebate(debate),
    standings: positions.map((position) => standingOf(position, corpus.stakeholders.get(position.actor)!.shortName)),
    silent: table.byActor.size - positions.length,
  };
}
