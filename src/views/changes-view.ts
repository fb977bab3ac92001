import { movements, type DebateMovement, type Movement } from '../analysis/movement.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import { numberCell, textCell, type ChartTable } from '../charts/chart-table.ts';
import { moveMark, type PlacedMoveMark } from '../charts/drift/move-mark.ts';
import type { Corpus, Debate } from '../domain/corpus.ts';
import { describeStance, phrasesOf } from '../domain/describe-stance.ts';
import { formatDate, yearOf } from '../domain/partial-date.ts';
import { formatStance } from '../domain/stance.ts';
import { address } from '../site.ts';
import { ballotChanges, type ResolutionView } from './resolution-view.ts';
import { statementView, type Link, type StatementView } from './statement-view.ts';

/** One position that moved, with the words at both ends. */
export interface ChangeView {
  /** Its anchor: `encryption-india`. */
  id: string;
  actor: Link & { id: string };
  /** From where to where, and how far, in words. */
  sentence: string;
  /** How sure the move is, in words. */
  certainty: string;
  beyond: boolean;
  picture: PlacedMoveMark;
  before: StatementView[];
  after: StatementView[];
}

/** What changed on one debate. */
export interface DebateChanges {
  debate: Debate;
  changes: ChangeView[];
  /** How many were followed and did not move, and of how many nothing is known. */
  others: string;
  /** Roll calls on one subject, of which the later was not voted like the earlier: recorded acts, which no position holds. */
  votes: (Link & { dateText: string } & NonNullable<ResolutionView['changes']>)[];
}

export interface ChangesView {
  debates: DebateChanges[];
  finding: string;
  table: ChartTable;
}

/** Every position that moved and every ballot that changed, debate by debate. */
export function changesView(corpus: Corpus, table: PositionTable): ChangesView {
  const all = movements(table, corpus.debates.keys());
  return {
    debates: all.map((one) => debateChanges(corpus, one)),
    finding: changesFinding(all),
    table: changesTable(corpus, all),
  };
}

/** `15 of 85 positions that can be followed moved by a point or more and beyond their uncertainty; 24 moved within it` */
export function changesFinding(all: readonly DebateMovement[]): string {
  const moved = all.flatMap((one) => one.moved);
  const followed = moved.length + all.reduce((sum, { steady }) => sum + steady.length, 0);
  const beyond = moved.filter((move) => move.beyond).length;
  if (followed === 0) return 'No position can be followed over time';
  return `${beyond === 0 ? 'None' : beyond} of ${followed} ${followed === 1 ? 'position' : 'positions'} that can be followed moved by a point or more and beyond ${beyond === 1 ? 'its' : 'their'} uncertainty; ${moved.length - beyond} moved as far within it`;
}

function debateChanges(corpus: Corpus, { debate: id, moved, steady, unfollowed }: DebateMovement): DebateChanges {
  const debate = corpus.debates.get(id)!;
  const followed = `${steady.length} that can be followed moved by less than a point`;
  return {
    debate,
    changes: moved.map((move) => changeView(corpus, debate, move)),
    others: `${moved.length === 0 ? 'Nobody moved by a point or more; ' : 'Of the others, '}${followed}, and of ${unfollowed.length} too little is known: their words are of one year only, or not sure enough.`,
    votes: [...corpus.resolutions.values()]
      .filter((resolution) => resolution.debate === id)
      .flatMap((resolution) => {
        const changes = ballotChanges(corpus, resolution);
        return changes && changes.moves.length > 0 ? [{ label: resolution.symbol, href: address.resolution(resolution.id), ...changes, previous: changes.previous, dateText: `${changes.dateText} to ${formatDate(resolution.date)}` }] : [];
      }),
  };
}

function changeView(corpus: Corpus, debate: Debate, move: Movement): ChangeView {
  const { position, before, after, from, to, margin, beyond } = move;
  const name = corpus.stakeholders.get(position.actor)!.shortName;
  const sentence = changeSentence(move, debate);
  const years = [yearOf(before[0]!.statement.date), yearOf(after[0]!.statement.date)] as const;
  return {
    id: `${debate.id}-${position.actor}`,
    actor: { id: position.actor, label: name, href: address.position(position.actor, debate.id) },
    sentence,
    certainty: certainty(move),
    beyond,
    picture: moveMark({ from, to, margin, years, poles: { minus: debate.poles.minus.label, plus: debate.poles.plus.label }, words: `${name}: ${sentence}` }),
    before: before.map(({ statement }) => statementView(corpus, statement)),
    after: after.map(({ statement }) => statementView(corpus, statement)),
  };
}

/** `2 points: leans to a civilian lead (−1) in 2012, leans to a military lead (+1) in 2018, from one side to the other` */
export function changeSentence({ from, to, delta, before, after }: Movement, debate: Pick<Debate, 'poles'>): string {
  const phrases = phrasesOf(debate);
  const end = (value: number, date: string) => `${describeStance(value, phrases)} (${formatStance(value)}) in ${yearOf(date)}`;
  const size = Number(Math.abs(delta).toFixed(1));
  const crossed = from * to < 0 ? ', from one side to the other' : to === 0 ? ', from a side to the middle' : from === 0 ? ', from the middle to a side' : Math.abs(to) > Math.abs(from) ? ', firmer on the same side' : ', less firm on the same side';
  return `${size} ${size === 1 ? 'point' : 'points'}: ${end(from, before[0]!.statement.date)}, ${end(to, after[0]!.statement.date)}${crossed}`;
}

function certainty({ before, after, margin, beyond, position }: Movement): string {
  const [first, last] = [before.length, after.length];
  const ends = first === 1 && last === 1 ? 'One statement stands at each end' : `${first} ${first === 1 ? 'statement stands' : 'statements stand'} at the first end, ${last} at the last`;
  const between = position.n - first - last;
  const others = between > 0 ? `, ${between} more between or beside them` : '';
  return `${ends}${others}; such a difference is uncertain by ±${margin.toFixed(1)} points, and this one is ${beyond ? 'larger' : 'within that: the words differ, and the position may not have moved'}.`;
}

function changesTable(corpus: Corpus, all: readonly DebateMovement[]): ChartTable {
  const rows = all.flatMap(({ debate, moved }) => moved.map((move) => ({ debate: corpus.debates.get(debate)!, move })));
  return {
    label: `Table: ${rows.length === 1 ? 'the one change' : `all ${rows.length} changes`}`,
    columns: [
      { key: 'actor', label: 'Actor', kind: 'text' },
      { key: 'debate', label: 'Debate', kind: 'text' },
      { key: 'from', label: 'From', kind: 'number' },
      { key: 'first', label: 'On', kind: 'date' },
      { key: 'to', label: 'To', kind: 'number' },
      { key: 'last', label: 'On', kind: 'date' },
      { key: 'change', label: 'Change', kind: 'number' },
      { key: 'margin', label: 'Uncertain by ±', kind: 'number' },
      { key: 'verdict', label: 'So it is', kind: 'text' },
    ],
    rows: rows.map(({ debate, move: { position, before, after, from, to, delta, margin, beyond } }) => ({
      actor: position.actor,
      debate: debate.id,
      cells: [
        textCell(corpus.stakeholders.get(position.actor)!.shortName, `#${debate.id}-${position.actor}`),
        textCell(debate.title, `#${debate.id}`),
        numberCell(from, formatStance),
        { value: before[0]!.statement.date, text: formatDate(before[0]!.statement.date) },
        numberCell(to, formatStance),
        { value: after[0]!.statement.date, text: formatDate(after[0]!.statement.date) },
        numberCell(delta, formatStance),
        numberCell(margin, (value) => value.toFixed(1)),
        textCell(beyond ? 'beyond it' : 'within it'),
      ],
    })),
  };
}
