import { fieldDrift, successiveYears } from '../analysis/field-drift.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import { changeOf, shiftOf, stanceOf, type Shift } from '../analysis/shift.ts';
import { chartDebate } from '../charts/marks/standing.ts';
import type { DriftInput, DriftShift } from '../charts/drift/layout.ts';
import type { FieldDriftInput } from '../charts/field-drift/layout.ts';
import { codedOn, type Corpus } from '../domain/corpus.ts';
import { address } from '../site.ts';
import { statementView, type StatementView } from './statement-view.ts';

/** Years in one stretch of the field's drift. */
const STRETCH = 3;

/** All positions that moved, debate by debate. */
export function driftInput(corpus: Corpus, table: PositionTable): DriftInput {
  const debates = [...corpus.debates.values()].map((debate) => {
    const positions = table.byDebate.get(debate.id) ?? [];
    return {
      debate: chartDebate(debate),
      shifts: positions.flatMap((position) => shiftOf(position) ?? []).map((shift) => driftShift(corpus, shift)),
      followed: positions.filter((position) => changeOf(position) !== null).length,
    };
  });
  const followed = debates.reduce((sum, debate) => sum + debate.followed, 0);
  return { debates: debates.filter(({ shifts }) => shifts.length > 0), followed, unfollowed: table.positions.length - followed, href: address.position, debateHref: address.debate };
}

function driftShift(corpus: Corpus, { position: { actor }, before, after }: Shift): DriftShift {
  return {
    actor,
    name: corpus.stakeholders.get(actor)!.shortName,
    from: stanceOf(before),
    to: stanceOf(after),
    before: before[0]!.statement.date,
    after: after[0]!.statement.date,
    n: [before.length, after.length],
  };
}

/** The field of each debate over time. */
export function fieldDriftInput(corpus: Corpus): FieldDriftInput {
  const coded = new Map([...corpus.debates.keys()].map((debate) => [debate, codedOn(corpus.statements.values(), debate)]));
  const dates = [...coded.values()].flat().map(({ statement }) => statement.date);
  const found = fieldDrift(coded, successiveYears(dates, STRETCH));
  const all = [...corpus.debates.values()].map((debate) => ({ debate: chartDebate(debate), periods: found.get(debate.id)! }));
  const enough = all.filter(({ periods }) => periods.filter(({ mean }) => mean !== null).length > 1);
  const first = Math.min(...enough.map(({ periods }) => periods.findIndex(({ mean }) => mean !== null)));
  return {
    debates: enough.map(({ debate, periods }) => ({ debate, periods: periods.slice(first) })),
    sparse: all.filter((one) => !enough.includes(one)).map(({ debate }) => debate.title),
    debateHref: address.debate,
  };
}

/** The words at both ends of a shift. */
export interface ShiftWords {
  readonly actor: { readonly id: string; readonly label: string; readonly href: string };
  readonly before: readonly StatementView[];
  readonly after: readonly StatementView[];
}

/** The words before and after, debate by debate, in the order of the chart. */
export function shiftWords(corpus: Corpus, table: PositionTable, { debates }: DriftInput, order: (a: DriftShift, b: DriftShift) => number) {
  return debates.map(({ debate, shifts }) => ({
    debate,
    shifts: [...shifts].sort(order).map(({ actor, name }): ShiftWords => {
      const { before, after } = shiftOf(table.get(actor, debate.id)!)!;
      const views = (receipts: Shift['before']) => receipts.map(({ statement }) => statementView(corpus, statement));
      return { actor: { id: actor, label: name, href: address.position(actor, debate.id) }, before: views(before), after: views(after) };
    }),
  }));
}
