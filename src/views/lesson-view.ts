import { keyActors } from '../analysis/key-actors.ts';
import { lessonQuiz, type QuizQuestion } from '../analysis/lesson-quiz.ts';
import type { PositionTable } from '../analysis/position-table.ts';
import { hasRoleCard } from '../analysis/role-cards.ts';
import { sourcePacks } from '../analysis/source-packs.ts';
import { codedOn, shownStatements, type CodedStatement, type Corpus, type Debate } from '../domain/corpus.ts';
import { readProse, type Prose } from '../domain/prose.ts';
import { termsInAccount } from '../domain/term-finder.ts';
import { address } from '../site.ts';
import { BALLOT_WORDS } from './ballot-words.ts';
import { criticismQuestions } from './criticism-view.ts';
import { glossaryOf } from './glossary-view.ts';
import { statementView, type Link, type StatementView } from './statement-view.ts';

const QUOTES_A_PACK = 4;
const WORDS_A_PACK = 124;
const MOST_TERMS = 9;
const CARDS_A_SIDE = 4;

/** Two printed pages on one debate. */
export interface LessonView {
  /** The opening section of the account, whose citations its sources are; `null` without an account. */
  readonly opening: Prose | null;
  readonly packs: readonly PackView[];
  /** How much both packs hold, in words. */
  readonly weight: string;
  readonly criticism: readonly string[];
  readonly quiz: readonly QuizView[];
  /** Those that stand in the background or the packs. */
  readonly terms: readonly (Link & { readonly meaning: string })[];
  /** Actors with a role card, as many of each side; empty where there are none. */
  readonly cast: readonly string[];
}

export interface PackView {
  readonly letter: 'A' | 'B';
  readonly side: 'minus' | 'plus';
  readonly title: string;
  readonly quotes: readonly { readonly label: string; readonly statement: StatementView }[];
}

/** A question of the quiz in words; `answer` is the letter of the option that is on record. */
export interface QuizView {
  readonly question: string;
  /** Words that are asked about. */
  readonly quote: { readonly text: string; readonly lang: string } | null;
  readonly options: readonly string[];
  readonly answer: string;
  /** Address of the record that says so. */
  readonly record: string;
}

export function lessonView(corpus: Corpus, table: PositionTable, debate: Debate): LessonView {
  const coded = codedOn(shownStatements(corpus), debate.id);
  const packs = sourcePacks(coded, { most: QUOTES_A_PACK, mostWords: WORDS_A_PACK });
  const labelled = (letter: 'A' | 'B', quotes: readonly CodedStatement[]) => quotes.map((one, place) => ({ label: `${letter}${place + 1}`, coded: one }));
  const [left, right] = [labelled('A', packs.minus), labelled('B', packs.plus)];
  const shown = [...left, ...right];
  const quiz = lessonQuiz(corpus, table, debate, coded, new Set(shown.map((one) => one.coded.statement.id)));
  const opening = openingOf(debate);
  return {
    opening,
    packs: [
      { letter: 'A', side: 'minus', title: debate.poles.minus.label, quotes: left.map(({ label, coded: { statement } }) => ({ label, statement: statementView(corpus, statement) })) },
      { letter: 'B', side: 'plus', title: debate.poles.plus.label, quotes: right.map(({ label, coded: { statement } }) => ({ label, statement: statementView(corpus, statement) })) },
    ],
    weight: weightWords(debate, left.length, packs),
    criticism: criticismQuestions(corpus, shown),
    quiz: quiz.map((question) => quizView(corpus, debate, question)),
    terms: termsOf(corpus, opening, shown.map((one) => one.coded.statement.text)),
    cast: keyActors(table.byDebate.get(debate.id) ?? [], (actor) => hasRoleCard(table, actor), CARDS_A_SIDE),
  };
}

/** The first section of the account below its heading. */
function openingOf({ account }: Debate): Prose | null {
  const [before = '', first] = (account?.body ?? '').split(/^## .*$/m);
  return readProse(first ?? before);
}

function weightWords(debate: Debate, size: number, { words, actors }: ReturnType<typeof sourcePacks>): string {
  const [fewer, more] = actors.minus < actors.plus ? (['minus', 'plus'] as const) : (['plus', 'minus'] as const);
  const held = `${size} ${size === 1 ? 'quotation' : 'quotations'} a pack, ${words.minus} and ${words.plus} words, each from another actor, spread over the years that the records cover.`;
  if (size >= QUOTES_A_PACK) return held;
  return `${held} The collection holds quotations in English that a class can use from only ${actors[fewer]} ${actors[fewer] === 1 ? 'actor' : 'actors'} for ${debate.poles[fewer].phrase} (${actors[more]} for ${debate.poles[more].phrase}): both packs are cut to the same size.`;
}

function termsOf(corpus: Corpus, opening: Prose | null, quotes: readonly string[]): LessonView['terms'] {
  const { find, linkOf } = glossaryOf(corpus);
  const inProse = opening ? termsInAccount(opening.body, find) : [];
  const inQuotes = quotes.flatMap((text) => find(text, new Set()).map(({ id }) => id));
  return [...new Set([...inProse, ...inQuotes])].slice(0, MOST_TERMS).map((id) => ({ label: corpus.glossary.get(id)!.term, ...linkOf(id) }));
}

function quizView(corpus: Corpus, debate: Debate, question: QuizQuestion): QuizView {
  const name = (actor: string) => corpus.stakeholders.get(actor)!.shortName;
  const asked = (words: string, options: readonly string[], record: string, statement?: string): QuizView => {
    const said = statement === undefined ? null : corpus.statements.get(statement)!;
    return { question: words, quote: said && { text: said.text, lang: said.lang }, options, answer: 'abcdef'[question.answer]!, record };
  };
  switch (question.kind) {
    case 'who':
      return asked('Who said this?', question.options.map(name), address.quote(question.statement), question.statement);
    case 'pole': {
      const words = { minus: `For ${debate.poles.minus.phrase}`, middle: 'For both in equal measure', plus: `For ${debate.poles.plus.phrase}` };
      return asked('To which side was this coded?', question.options.map((option) => words[option]), address.quote(question.statement), question.statement);
    }
    case 'year':
      return asked(`In which year did ${name(corpus.statements.get(question.statement)!.actor)} say this?`, question.options.map(String), address.quote(question.statement), question.statement);
    case 'vote': {
      const { symbol, title } = corpus.resolutions.get(question.resolution)!;
      return asked(`How did ${name(question.actor)} vote on ${symbol}, “${title}”?`, question.options.map((ballot) => BALLOT_WORDS[ballot]), address.resolution(question.resolution));
    }
    case 'silent': {
      const silent = question.options[question.answer]!;
      return asked('Which of these has no recorded position on this debate? (That is not the middle: nothing is known.)', question.options.map(name), address.stakeholder(silent));
    }
  }
}
