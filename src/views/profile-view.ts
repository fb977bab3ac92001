import { neighbours, type Distance } from '../analysis/distance.ts';
import { positionRobustness } from '../analysis/leave-one-out.ts';
import type { Position } from '../analysis/position.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import { statusesOf, votesOf } from '../analysis/recorded-acts.ts';
import { shiftOf } from '../analysis/shift.ts';
import { actorsOf, type Corpus, type Debate, type Stakeholder } from '../domain/corpus.ts';
import { formatDate, yearOf } from '../domain/partial-date.ts';
import { formatStance } from '../domain/stance.ts';
import { address } from '../site.ts';
import { formatSpan, positionWords } from './position-words.ts';
import { movesWhenDropped, robustnessOfPosition } from '../publish/robustness-words.ts';
import { rollUpView, type RollUpView } from './roll-up-view.ts';
import { statementView, type Link, type StatementView } from './statement-view.ts';

const NEIGHBOURS = 5;

/** One position with its receipts and the arithmetic, as a profile prints it. */
export interface PositionView {
  debate: Debate;
  position: Position | null;
  words: string;
  /** How the mean comes about, in full. */
  arithmetic: string;
  statements: StatementView[];
  moved: string | null;
  /** Where it stays if any one statement is dropped; `null` without a position. */
  robustness: RobustnessView | null;
  /** The position with the words of the parts that speak for the actor; `null` where that adds nothing. */
  rolledUp: RollUpView | null;
}

/** How far a position hangs on one statement. */
export interface RobustnessView {
  words: string;
  /** The statement that matters most, and what happens without it; `null` where none moves the position. */
  most: (Link & { without: string }) | null;
}

export interface NeighbourView extends Link {
  /** Page on which the two are compared. */
  pair: { ids: string; href: string };
  distance: string;
  shared: number;
  why: string;
}

export interface ProfileView {
  positions: PositionView[];
  silentOn: Debate[];
  /** Shown statements of a story that take no side. */
  context: StatementView[];
  nearest: NeighbourView[];
  farthest: NeighbourView[];
  votes: { label: string; href: string; dateText: string; ballot: string; supports: string | null }[];
  statuses: (Link & { status: string; dateText: string | null; note: string | null })[];
  parent: (Link & { speaksFor: boolean | null }) | null;
  parts: (Link & { speaksFor: boolean | null })[];
  members: { label: string; href: string | null }[];
  people: Link[];
  sources: Link[];
  span: string | null;
  statements: number;
}

export function profileView(corpus: Corpus, own: PositionTable, rolledUp: PositionTable, actor: Stakeholder): ProfileView {
  const spoken = [...corpus.statements.values()].filter((statement) => statement.shown && actorsOf(statement).includes(actor.id));
  const years = spoken.map((statement) => yearOf(statement.date));
  const near = neighbours(actor.id, own.byActor);
  const link = (id: string): Link => ({ label: corpus.stakeholders.get(id)!.shortName, href: address.stakeholder(id) });
  const parts = [...corpus.stakeholders.values()].filter((other) => other.parent === actor.id);
  const positions = [...corpus.debates.values()].map((debate) => positionView(corpus, own, rolledUp, actor, debate));

  return {
    positions: positions.filter(({ position, rolledUp: rolled }) => position || rolled),
    silentOn: positions.filter(({ position, rolledUp: rolled }) => !position && !rolled).map(({ debate }) => debate),
    context: spoken.filter((statement) => statement.codes.length === 0).map((statement) => statementView(corpus, statement)),
    nearest: near.slice(0, NEIGHBOURS).map((distance) => neighbourView(corpus, distance, 'nearest')),
    farthest: near.slice(NEIGHBOURS).slice(-NEIGHBOURS).reverse().map((distance) => neighbourView(corpus, distance, 'farthest')),
    votes: votesOf(corpus, actor).map(({ resolution, ballot, supports }) => ({
      label: `${resolution.symbol}, ${resolution.title}`,
      href: address.resolution(resolution.id),
      dateText: formatDate(resolution.date),
      ballot,
      supports: supports && corpus.debates.get(resolution.debate!)!.poles[supports].label,
    })),
    statuses: statusesOf(corpus, actor.id).map(({ instrument, status }) => ({
      label: instrument.name,
      href: address.instrument(instrument.id),
      status: status.status,
      dateText: status.date && formatDate(status.date),
      note: status.note,
    })),
    parent: actor.parent === null ? null : { ...link(actor.parent), speaksFor: actor.speaksForParent },
    parts: parts.map((part) => ({ ...link(part.id), speaksFor: part.speaksForParent })),
    members: actor.members.map((member) => ({
      label: member.name,
      href: member.actor ? address.stakeholder(member.actor) : member.person ? address.person(member.person) : null,
    })),
    people: [...corpus.people.values()]
      .filter((person) => person.id === actor.person || person.roles.some((role) => role.actor === actor.id))
      .map((person) => ({ label: person.name, href: address.person(person.id) })),
    sources: [...new Set(spoken.map((statement) => statement.source))].map((id) => ({
      label: corpus.sources.get(id)!.title,
      href: address.source(id),
    })),
    span: years.length > 0 ? formatSpan(Math.min(...years), Math.max(...years)) : null,
    statements: spoken.length,
  };
}

function positionView(corpus: Corpus, own: PositionTable, rolledUp: PositionTable, actor: Stakeholder, debate: Debate): PositionView {
  const position = own.get(actor.id, debate.id);
  const shift = position && shiftOf(position);
  return {
    debate,
    position,
    words: position ? positionWords(position, debate) : 'no recorded position of its own',
    arithmetic: position ? arithmetic(position) : '',
    statements: position ? position.receipts.map(({ statement }) => statementView(corpus, statement)) : [],
    moved: shift && `${formatStance(shift.before[0]!.code.stance)} in ${yearOf(shift.before[0]!.statement.date)}, ${formatStance(shift.after[0]!.code.stance)} in ${yearOf(shift.after[0]!.statement.date)}`,
    robustness: position && robustnessView(corpus, position),
    rolledUp: rollUpView(corpus, own, rolledUp, actor.id, debate),
  };
}

function robustnessView(corpus: Corpus, position: Position): RobustnessView {
  const found = positionRobustness(position);
  const most = found && movesWhenDropped(found, position.mean) ? found.most : null;
  return {
    words: robustnessOfPosition(found),
    most: most && {
      label: `the statement of ${formatDate(corpus.statements.get(most.statement)!.date)}`,
      href: address.quote(most.statement),
      without: formatStance(most.mean),
    },
  };
}

/** "(−2 × 1 + −1 × 0.75) / 1.75 = −1.6" */
export function arithmetic({ receipts, mean }: Position): string {
  const terms = receipts.map(({ code, weight }) => `${formatStance(code.stance)} × ${weight}`);
  const total = receipts.reduce((sum, receipt) => sum + receipt.weight, 0);
  return `(${terms.join(' + ')}) / ${Number(total.toFixed(3))} = ${formatStance(mean, 2)}`;
}

function neighbourView(corpus: Corpus, distance: Distance & { value: number }, kind: 'nearest' | 'farthest'): NeighbourView {
  const telling = kind === 'farthest' ? distance.parts.slice(0, 2) : distance.parts.slice(-2).reverse();
  return {
    label: corpus.stakeholders.get(distance.b)!.shortName,
    href: address.stakeholder(distance.b),
    pair: { ids: `${distance.a}~${distance.b}`, href: address.pair(distance.a, distance.b) },
    distance: distance.value.toFixed(2),
    shared: distance.shared,
    why: telling
      .map(({ debate, a, b }) => `${corpus.debates.get(debate)!.title} ${formatStance(a)} and ${formatStance(b)}`)
      .join('; '),
  };
}
