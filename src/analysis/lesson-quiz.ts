import { actorsOf, type CodedStatement, type Corpus, type Debate, type Statement } from '../domain/corpus.ts';
import { yearOf } from '../domain/partial-date.ts';
import { countWords } from '../domain/plain-text.ts';
import type { Ballot } from '../domain/resolution.ts';
import { sideOf, type Pole } from '../domain/stance.ts';
import { countOnce } from './position.ts';
import type { PositionTable } from './position-table.ts';
import { mulberry32, shuffle, type Random } from './random.ts';
import { ballotOf } from './recorded-acts.ts';

/** A question whose answer is on record. Of its options exactly the one at `answer` is true. */
export type QuizQuestion = { readonly answer: number } & (
  | { readonly kind: 'who'; readonly statement: string; readonly options: readonly string[] }
  | { readonly kind: 'pole'; readonly statement: string; readonly options: readonly (Pole | 'middle')[] }
  | { readonly kind: 'year'; readonly statement: string; readonly options: readonly number[] }
  /** How a government voted; its options are ballots. */
  | { readonly kind: 'vote'; readonly resolution: string; readonly actor: string; readonly options: readonly Ballot[] }
  /** Which of four actors has no recorded position on the debate. */
  | { readonly kind: 'silent'; readonly options: readonly string[] }
);

const OPTIONS = 4;
/** A quiz is read aloud: longer quotations are not asked about. */
const MOST_WORDS = 32;
const LEAST_YEARS_APART = 2;

/**
 * The quiz of a debate: who said it (one quotation of each pole), to which pole it was coded, in which year it was said, and
 * how a state voted or, where the debate has no roll call, who is silent on it. A question whose options cannot be filled with
 * false ones is left out. The same records give the same quiz.
 *
 * @param without statements that the reader has before the eyes, with their speakers
 */
export function lessonQuiz(corpus: Corpus, table: PositionTable, debate: Debate, coded: readonly CodedStatement[], without: ReadonlySet<string>): QuizQuestion[] {
  const random = mulberry32(seedOf(debate.id));
  const askable = shuffle(
    countOnce(coded).filter(({ statement }) => isAskable(corpus, statement) && !without.has(statement.id)).sort((a, b) => (a.statement.id < b.statement.id ? -1 : 1)),
    random,
  ).sort((a, b) => (b.statement.quotable ?? 0) - (a.statement.quotable ?? 0));
  const used = new Set<string>();
  const asked: QuizQuestion[] = [];
  const ask = (make: (coded: CodedStatement) => QuizQuestion | null, fits: (coded: CodedStatement) => boolean) => {
    for (const candidate of askable) {
      const { statement } = candidate;
      if (used.has(statement.id) || used.has(statement.actor) || !fits(candidate)) continue;
      const question = make(candidate);
      if (!question) continue;
      used.add(statement.id).add(statement.actor);
      asked.push(question);
      return true;
    }
    return false;
  };
  const side = ({ code }: CodedStatement) => sideOf(code.stance);
  const firm = ({ code }: CodedStatement) => Math.abs(code.stance) >= 1.5 && code.confidence === 'high';
  ask(({ statement }) => whoSaid(corpus, table, debate, statement, random), (one) => side(one) === 'minus');
  ask(({ statement }) => whoSaid(corpus, table, debate, statement, random), (one) => side(one) === 'plus');
  const pole = (one: CodedStatement): QuizQuestion => ({ kind: 'pole', statement: one.statement.id, options: ['minus', 'middle', 'plus'], answer: side(one) === 'minus' ? 0 : 2 });
  if (!ask(pole, firm)) ask(pole, (one) => side(one) !== 'middle');
  const years = countOnce(coded).map(({ statement }) => yearOf(statement.date));
  ask(({ statement }) => whichYear(corpus, statement, Math.min(...years), Math.max(...years), random), ({ statement }) => statement.date.length > 4 && !/\b(?:19|20)\d\d\b/.test(statement.text));
  const last = howVoted(corpus, table, debate, random) ?? whoIsSilent(corpus, table, debate, random);
  if (last) asked.push(last);
  return asked;
}

/** One voice, words that stand alone or nearly so, and no name of the speaker in them. */
function isAskable(corpus: Corpus, statement: Statement): boolean {
  if (statement.kind !== 'quote' || statement.lang !== 'en' || (statement.quotable ?? 0) === 0 || statement.relays !== null) return false;
  if (statement.grade === 'C' || actorsOf(statement).length > 1 || countWords(statement.text) > MOST_WORDS) return false;
  const { name, shortName, aliases, parent } = corpus.stakeholders.get(statement.actor)!;
  const above = parent ? corpus.stakeholders.get(parent)!.shortName : shortName;
  return ![name, shortName, above, ...aliases].some((word) => statement.text.toLowerCase().includes(word.toLowerCase()));
}

function whoSaid(corpus: Corpus, table: PositionTable, debate: Debate, statement: Statement, random: Random): QuizQuestion | null {
  const speaker = corpus.stakeholders.get(statement.actor)!;
  const said = speakersOf(corpus, statement);
  const others = (table.byDebate.get(debate.id) ?? [])
    .map(({ actor }) => corpus.stakeholders.get(actor)!)
    .filter((other) => !said.has(other.id) && !areOne(corpus, other.id, speaker.id) && !statement.text.includes(other.shortName));
  const alike = others.filter(({ kind }) => kind === speaker.kind);
  const wrong = shuffle(alike.length >= OPTIONS - 1 ? alike : others, random).slice(0, OPTIONS - 1);
  return wrong.length < OPTIONS - 1 ? null : { kind: 'who', statement: statement.id, ...mixed(speaker.id, wrong.map(({ id }) => id), random) };
}

/** Everybody who is on record with these words, in this or another wording. */
export function speakersOf(corpus: Corpus, statement: Statement): Set<string> {
  const root = statement.variantOf ?? statement.id;
  const same = [...corpus.statements.values()].filter((other) => other.id === root || other.variantOf === root || other.text === statement.text);
  return new Set(same.flatMap(actorsOf));
}

/** Whether one is the other, a part of it, a part of the same body, of the same state, or a member: then neither is a false answer for the other. */
export function areOne(corpus: Corpus, a: string, b: string): boolean {
  const [one, other] = [corpus.stakeholders.get(a)!, corpus.stakeholders.get(b)!];
  const family = ({ id, parent }: typeof one) => parent ?? id;
  const member = (coalition: typeof one, id: string) => coalition.members.some(({ actor }) => actor === id);
  return a === b || family(one) === family(other) || one.parent === b || other.parent === a || (one.iso3 !== null && one.iso3 === other.iso3) || member(one, b) || member(other, a);
}

function whichYear(corpus: Corpus, statement: Statement, first: number, last: number, random: Random): QuizQuestion | null {
  const root = statement.variantOf ?? statement.id;
  const said = [...corpus.statements.values()].filter((other) => other.id === root || other.variantOf === root || other.text === statement.text).map(({ date }) => yearOf(date));
  const taken = [...new Set([yearOf(statement.date), ...said])];
  const wrong: number[] = [];
  for (const year of shuffle(Array.from({ length: last - first + 1 }, (_, place) => first + place), random)) {
    if (wrong.length < OPTIONS - 1 && [...taken, ...wrong].every((other) => Math.abs(other - year) >= LEAST_YEARS_APART)) wrong.push(year);
  }
  if (wrong.length < OPTIONS - 1) return null;
  const options = [yearOf(statement.date), ...wrong].sort((a, b) => a - b);
  return { kind: 'year', statement: statement.id, options, answer: options.indexOf(yearOf(statement.date)) };
}

/** A government with words on the debate, and a roll call in which not all states voted as it did. */
function howVoted(corpus: Corpus, table: PositionTable, debate: Debate, random: Random): QuizQuestion | null {
  const governments = (table.byDebate.get(debate.id) ?? []).map(({ actor }) => corpus.stakeholders.get(actor)!).filter(({ kind, iso3 }) => kind === 'government' && iso3 !== null);
  const options: Ballot[] = ['yes', 'no', 'abstain'];
  const cast = [...corpus.resolutions.values()]
    .filter((resolution) => resolution.debate === debate.id && resolution.rollCall && options.every((ballot) => resolution.votes[ballot].length > 0))
    .flatMap((resolution) => governments.flatMap(({ id, iso3 }) => ({ resolution: resolution.id, actor: id, answer: options.indexOf(ballotOf(resolution, iso3!) ?? 'absent') })))
    .filter(({ answer }) => answer >= 0);
  const [chosen] = shuffle(cast, random);
  return chosen ? { kind: 'vote', ...chosen, options } : null;
}

function whoIsSilent(corpus: Corpus, table: PositionTable, debate: Debate, random: Random): QuizQuestion | null {
  const speaking = (table.byDebate.get(debate.id) ?? []).map(({ actor }) => actor);
  const heard = new Set(speaking);
  const silent = [...table.byActor].filter(([actor, positions]) => !heard.has(actor) && positions.length > 2).map(([actor]) => actor);
  const [answer] = shuffle(silent, random);
  if (answer === undefined) return null;
  const { kind } = corpus.stakeholders.get(answer)!;
  const alike = speaking.filter((actor) => corpus.stakeholders.get(actor)!.kind === kind && !areOne(corpus, actor, answer));
  const wrong = shuffle(alike.length >= OPTIONS - 1 ? alike : speaking.filter((actor) => !areOne(corpus, actor, answer)), random).slice(0, OPTIONS - 1);
  return wrong.length < OPTIONS - 1 ? null : { kind: 'silent', ...mixed(answer, wrong, random) };
}

function mixed(right: string, wrong: readonly string[], random: Random): { options: string[]; answer: number } {
  const options = shuffle([right, ...wrong], random);
  return { options, answer: options.indexOf(right) };
}

/** FNV-1a of the id: each debate has a seed of its own, the same in every build. */
function seedOf(id: string): number {
  return [...id].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 16777619), 0x811c9dc5) >>> 0;
}
