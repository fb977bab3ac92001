import { bridges, type Bridge } from '../analysis/bridge.ts';
import { cruxes, splits } from '../analysis/crux.ts';
import { debateDisagreement } from '../analysis/debate-disagreement.ts';
import { shownGroups, type Field } from '../analysis/field.ts';
import { keyStatements } from '../analysis/key-statements.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import type { BridgeInput } from '../charts/bridge/layout.ts';
import type { CampSplitInput } from '../charts/camp-split/layout.ts';
import type { CruxInput } from '../charts/crux/layout.ts';
import { chartDebate } from '../charts/marks/standing.ts';
import { actorsOf, codedOn, type Corpus } from '../domain/corpus.ts';
import { address } from '../site.ts';
import { statementView, type Link, type StatementView } from './statement-view.ts';
import { comparedActor } from './tie-input.ts';

/** All debates by controversy, with their measures. */
export function cruxInput(corpus: Corpus, table: PositionTable): CruxInput {
  return {
    rows: cruxes([...corpus.debates.keys()], table.positions, [...table.byActor.keys()]).map((controversy) => ({
      debate: chartDebate(corpus.debates.get(controversy.debate)!),
      controversy,
      measures: debateDisagreement(controversy.debate, table.byDebate.get(controversy.debate) ?? []),
    })),
    href: address.debate,
  };
}

/** A group of the field, with its best documented members first. */
export interface CampView {
  readonly letter: string;
  readonly ids: readonly string[];
  readonly members: readonly (Link & { readonly id: string })[];
  /** `United Kingdom, European Commission and 57 more` */
  readonly leaders: string;
}

const LEADERS = 2;

/** The groups of the field; none where there are none to be shown. */
export function campViews(corpus: Corpus, table: PositionTable, field: Field): CampView[] {
  return shownGroups(field).map((ids, group) => {
    const members = ids
      .map((id) => comparedActor(corpus, table, id))
      .sort((a, b) => b.debates - a.debates || b.statements - a.statements || (a.id < b.id ? -1 : 1));
    const rest = members.length - LEADERS;
    return {
      letter: String.fromCharCode(65 + group),
      ids,
      members: members.map(({ id, name }) => ({ id, label: name, href: address.stakeholder(id) })),
      leaders: `${members.slice(0, LEADERS).map(({ name }) => name).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
    };
  });
}

/** How far each debate drives the two camps apart; `null` where there are not two. */
export function campSplitInput(corpus: Corpus, table: PositionTable, camps: readonly CampView[]): CampSplitInput | null {
  const [a, b, more] = camps;
  if (!a || !b || more) return null;
  return {
    rows: splits([...corpus.debates.keys()], table.positions, [a.ids, b.ids]).map((split) => ({ debate: chartDebate(corpus.debates.get(split.debate)!), split })),
    camps: [a.leaders, b.leaders],
    href: address.debate,
  };
}

/** What joins the two camps; `null` where there are not two. */
export function bridgeInput(corpus: Corpus, table: PositionTable, camps: readonly CampView[]): BridgeInput | null {
  const [a, b, more] = camps;
  if (!a || !b || more) return null;
  const groups = new Map([a, b].map(({ letter, ids }) => [letter, ids]));
  return {
    rows: bridges([...corpus.debates.keys()], table.positions, groups).map((bridge) => ({ debate: chartDebate(corpus.debates.get(bridge.debate)!), bridge })),
    camps: [a.leaders, b.leaders],
    href: address.debate,
  };
}

/** The words with which a camp leans to a pole: its leading statements, one of an actor at most. */
export function bridgingWords(corpus: Corpus, { debate, pole }: Pick<Bridge, 'debate' | 'pole'>, camp: CampView, most: number): StatementView[] {
  const members = new Set(camp.ids);
  const coded = codedOn(corpus.statements.values(), debate).filter(({ statement }) => statement.shown && actorsOf(statement).some((id) => members.has(id)));
  return keyStatements(coded, most)[pole].map(({ statement }) => statementView(corpus, statement));
}
