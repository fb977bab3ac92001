import { confusionOf } from '../analysis/confusion.ts';
import type { Reliability } from '../analysis/krippendorff.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import { confusionFinding, settlementWords } from '../charts/confusion/finding.ts';
import { confusionLayout, type PlacedConfusion } from '../charts/confusion/layout.ts';
import { numberCell, textCell, type ChartTable } from '../charts/chart-table.ts';
import { SLOTS } from '../charts/marks/stance-scale.ts';
import { KIND_NAMES } from '../domain/actor-kind.ts';
import { shownStatements, type Corpus } from '../domain/corpus.ts';
import { formatStance } from '../domain/format-stance.ts';
import { address } from '../site.ts';
import type { Link } from './statement-view.ts';

/** How far the readings of one debate agree, in a picture, a table and words. */
export interface DebateReliability extends Link {
  id: string;
  finding: string;
  settled: string;
  picture: PlacedConfusion;
  table: ChartTable;
}

/** Statements and actors of one group, as shares of all. */
export interface CoveredGroup {
  name: string;
  statements: number;
  statementShare: number;
  /** Actors with a position; `null` where the group is not one of actors. */
  actors: number | null;
}

/** One way in which the collection divides, and its imbalance said aloud. */
export interface Coverage {
  id: string;
  title: string;
  groups: CoveredGroup[];
  imbalance: string;
}

export interface ReliabilityView {
  /** α of each debate, in one sortable table. */
  table: ChartTable;
  debates: DebateReliability[];
  thirds: { n: number; first: number; second: number; neither: number; codes: number; reviewed: number };
  coverage: Coverage[];
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** @param reliability of each debate, in any order */
export function reliabilityView(corpus: Corpus, table: PositionTable, reliability: readonly Reliability[]): ReliabilityView {
  const statements = [...corpus.statements.values()];
  const codesOn = (debate: string) => statements.flatMap(({ codes }) => codes.filter((code) => code.debate === debate));
  const debates = [...corpus.debates.values()];
  const all = statements.flatMap(({ codes }) => codes);
  return {
    table: alphaTable(debates.map((debate) => ({ debate, row: reliability.find(({ concept }) => concept === debate.id) ?? null, confusion: confusionOf(codesOn(debate.id)) }))),
    debates: debates.map((debate) => {
      const confusion = confusionOf(codesOn(debate.id));
      const finding = confusionFinding(confusion);
      return {
        id: debate.id,
        label: debate.title,
        href: address.debate(debate.id),
        finding,
        settled: settlementWords(confusion),
        picture: confusionLayout(confusion, `${debate.title}: ${finding}`),
        table: confusionTable(confusion.cells),
      };
    }),
    thirds: { ...confusionOf(all).third, codes: all.length, reviewed: all.filter(({ reviewedBy }) => reviewedBy !== null).length },
    coverage: coverageOf(corpus, table),
  };
}

function alphaTable(rows: readonly { debate: { id: string; title: string }; row: Reliability | null; confusion: ReturnType<typeof confusionOf> }[]): ChartTable {
  const decimals = (value: number) => value.toFixed(2).replace(/^-/, '−');
  const percent = (value: number) => `${Math.round(100 * value)}\u00a0%`;
  return {
    label: 'Table: reliability of each debate',
    columns: [
      { key: 'debate', label: 'Debate', kind: 'text' },
      { key: 'both', label: 'Codes with both readings', kind: 'number' },
      { key: 'alpha_ordinal', label: 'α, ordinal', kind: 'number' },
      { key: 'alpha_nominal', label: 'α, equal or not', kind: 'number' },
      { key: 'alpha_taking', label: 'α, takes a side', kind: 'number' },
      { key: 'equal', label: 'Equal', kind: 'number' },
      { key: 'opposite', label: 'Opposite signs', kind: 'number' },
      { key: 'one', label: 'Only one reading', kind: 'number' },
      { key: 'third', label: 'Settled by a third', kind: 'number' },
    ],
    rows: rows.map(({ debate, row, confusion }) => ({
      debate: debate.id,
      cells: [
        textCell(debate.title, `#${debate.id}`),
        numberCell(confusion.both),
        numberCell(row?.alpha ?? null, decimals, 'not defined'),
        numberCell(row?.nominal ?? null, decimals, 'not defined'),
        numberCell(row?.taking ?? null, decimals, 'not defined'),
        numberCell(confusion.both === 0 ? null : confusion.equal / confusion.both, percent, 'not defined'),
        numberCell(confusion.opposite),
        numberCell(confusion.onlyFirst + confusion.onlySecond),
        numberCell(confusion.third.n),
      ],
    })),
  };
}

function confusionTable(cells: readonly (readonly number[])[]): ChartTable {
  return {
    label: 'Table: first reading by second',
    columns: [{ key: 'first', label: 'First reading, then second', kind: 'text' }, ...SLOTS.map((slot) => ({ key: `second_${slot}`, label: formatStance(slot), kind: 'number' }) as const)],
    rows: cells.map((row, index) => ({ cells: [textCell(formatStance(SLOTS[index]!)), ...row.map((count) => numberCell(count))] })),
  };
}

function coverageOf(corpus: Corpus, table: PositionTable): Coverage[] {
  const shown = shownStatements(corpus);
  const speaking = [...table.byActor.keys()].map((id) => corpus.stakeholders.get(id)!);
  const actorOf = (id: string) => corpus.stakeholders.get(id)!;
  const divided = (names: readonly string[], heard: readonly string[] | null): CoveredGroup[] =>
    [...Map.groupBy(names, (name) => name)]
      .map(([name, list]) => ({ name, statements: list.length, statementShare: list.length / names.length, actors: heard && heard.filter((one) => one === name).length }))
      .sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1));
  const decades = divided(shown.map(({ date }) => `${date.slice(0, 3)}0s`), null).sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts: Omit<Coverage, 'imbalance'>[] = [
    { id: 'region', title: 'By region of the actor', groups: divided(shown.map(({ actor }) => actorOf(actor).region), speaking.map(({ region }) => region)) },
    { id: 'kind', title: 'By kind of actor', groups: divided(shown.map(({ actor }) => KIND_NAMES[actorOf(actor).kind].many), speaking.map(({ kind }) => KIND_NAMES[kind].many)) },
    { id: 'decade', title: 'By decade', groups: decades },
    { id: 'language', title: 'By language of the words', groups: divided(shown.map(({ lang }) => languages.of(lang) ?? lang), null) },
  ];
  return parts.map((part) => ({ ...part, imbalance: imbalance(part.groups) }));
}

/** Half of all, and the groups that hold the least: `English holds 93 % of the statements; …` */
export function imbalance(groups: readonly CoveredGroup[]): string {
  const byCount = [...groups].sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1));
  const percent = (share: number) => (share < 0.01 ? 'less than 1\u00a0%' : `${Math.round(100 * share)}\u00a0%`);
  if (byCount.length === 0) return 'There are no statements.';
  if (byCount.length === 1) return `All statements are of one group, ${byCount[0]!.name}.`;
  const leading: CoveredGroup[] = [];
  for (const group of byCount) {
    if (leading.reduce((sum, { statementShare }) => sum + statementShare, 0) >= 0.5) break;
    leading.push(group);
  }
  const held = percent(leading.reduce((sum, { statementShare }) => sum + statementShare, 0));
  const rest = byCount.length - leading.length;
  const least = byCount.at(-1)!;
  const others = rest === 0 ? '' : rest === 1 ? `; the other, ${least.name}, has ${percent(least.statementShare)}` : `; the other ${rest} share the rest, ${least.name} with ${percent(least.statementShare)}`;
  const names = leading.map(({ name }) => name);
  return `At least half of the statements are of ${names.length === 1 ? `one of ${byCount.length} groups, ${names[0]}` : `${names.length} of ${byCount.length} groups, ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`} (${held})${others}. A mean over all is above all theirs.`;
}
