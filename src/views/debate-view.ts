import { keyStatements } from '../analysis/key-statements.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import { shiftOf } from '../analysis/shift.ts';
import { codedOn, type Corpus, type Debate } from '../domain/corpus.ts';
import { describeStance, phrasesOf } from '../domain/describe-stance.ts';
import { formatDate } from '../domain/partial-date.ts';
import { formatStance } from '../domain/stance.ts';
import { address } from '../site.ts';
import { positionWords } from './position-words.ts';
import { rollUpView, type RollUpView } from './roll-up-view.ts';
import { statementView, type Link, type StatementView } from './statement-view.ts';

const KEY_STATEMENTS = 4;
const NAMED_SILENT = 20;

/** What a debate's page shows beside its charts and its account. */
export interface DebateView {
  statements: number;
  key: Record<'minus' | 'middle' | 'plus', StatementView[]>;
  changed: { actor: Link & { id: string }; words: string; before: StatementView; after: StatementView }[];
  silent: { count: number; named: (Link & { statements: number })[] };
  rolledUp: (Link & { own: string } & RollUpView)[];
  viewpoints: { text: string; pole: -2 | 2; source: Link }[];
  resolutions: (Link & { dateText: string; supports: string | null; totals: string | null })[];
  instruments: (Link & { supports: string | null; joined: number })[];
}

export function debateView(corpus: Corpus, table: PositionTable, rolledUp: PositionTable, debate: Debate): DebateView {
  const coded = codedOn(corpus.statements.values(), debate.id);
  const key = keyStatements(coded, KEY_STATEMENTS);
  const views = (side: keyof typeof key) => key[side].map(({ statement }) => statementView(corpus, statement));
  const positions = table.byDebate.get(debate.id) ?? [];
  const speaking = new Set(positions.map((position) => position.actor));
  const silent = [...table.byActor]
    .filter(([actor]) => !speaking.has(actor))
    .map(([actor, there]) => ({ actor, statements: there.reduce((sum, position) => sum + position.n, 0) }))
    .sort((a, b) => b.statements - a.statements || (a.actor < b.actor ? -1 : 1));
  const actorLink = (id: string) => ({ id, label: corpus.stakeholders.get(id)!.shortName, href: address.stakeholder(id) });
  const supports = (pole: 'minus' | 'plus' | null) => pole && debate.poles[pole].label;

  return {
    statements: coded.length,
    key: { minus: views('minus'), middle: views('middle'), plus: views('plus') },
    changed: positions.flatMap((position) => {
      const shift = shiftOf(position);
      if (!shift) return [];
      const [before, after] = [shift.before[0]!, shift.after[0]!];
      const say = ({ code, statement }: typeof before) =>
        `${describeStance(code.stance, phrasesOf(debate))} (${formatStance(code.stance)}) in ${formatDate(statement.date.slice(0, 4))}`;
      return [
        {
          actor: actorLink(position.actor),
          words: `${say(before)}, ${say(after)}`,
          before: statementView(corpus, before.statement),
          after: statementView(corpus, after.statement),
        },
      ];
    }),
    silent: {
      count: silent.length,
      named: silent.slice(0, NAMED_SILENT).map(({ actor, statements }) => ({ ...actorLink(actor), statements })),
    },
    rolledUp: [...corpus.stakeholders.keys()].flatMap((id) => {
      const view = rollUpView(corpus, table, rolledUp, id, debate);
      const position = table.get(id, debate.id);
      return view ? [{ ...actorLink(id), own: position ? positionWords(position, debate) : 'no recorded position of its own', ...view }] : [];
    }),
    viewpoints: [...corpus.viewpoints.values()]
      .filter((viewpoint) => viewpoint.debate === debate.id)
      .sort((a, b) => a.pole - b.pole)
      .map(({ text, pole, source }) => ({
        text,
        pole,
        source: { label: corpus.sources.get(source)!.title, href: address.source(source) },
      })),
    resolutions: [...corpus.resolutions.values()]
      .filter((resolution) => resolution.debate === debate.id)
      .map((resolution) => ({
        label: `${resolution.symbol}, ${resolution.title}`,
        href: address.resolution(resolution.id),
        dateText: formatDate(resolution.date),
        supports: supports(resolution.yesSupports),
        totals: resolution.totals && `${resolution.totals.yes} yes, ${resolution.totals.no} no, ${resolution.totals.abstain} abstaining`,
      })),
    instruments: [...corpus.instruments.values()]
      .filter((instrument) => instrument.debate === debate.id)
      .map((instrument) => ({
        label: instrument.name,
        href: address.instrument(instrument.id),
        supports: supports(instrument.joiningSupports),
        joined: instrument.statuses.filter(({ status }) => !status.startsWith('not ')).length,
      })),
  };
}
