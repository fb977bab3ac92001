import type { CodedStatement, Corpus } from '../domain/corpus.ts';
import { describeStance, phrasesOf } from '../domain/describe-stance.ts';
import { formatDate, yearOf } from '../domain/partial-date.ts';
import { formatStance } from '../domain/stance.ts';
import { TRANSCRIPT_WORDS } from '../domain/transcript-words.ts';

/** A quotation with the name under which a lesson prints it: A1, B3. */
export interface Labelled {
  readonly label: string;
  readonly coded: CodedStatement;
}

const LEAST_YEARS = 2;
const GRADES = { A: 'a primary text', B: 'the press or a copy that quotes directly', C: 'a text that should be verified before use' } as const;

/**
 * Questions about the quotations of a lesson as sources, each built on what is on record of them: who spoke in which role, what
 * kind of text they were read in, how good it is, when it was said, and how it was coded. A question whose facts are missing is
 * not asked.
 */
export function criticismQuestions(corpus: Corpus, quotes: readonly Labelled[]): string[] {
  return [askRole(corpus, quotes), askText(quotes), askTime(corpus, quotes), askWhole(corpus, quotes), askCode(corpus, quotes)].filter((question) => question !== null);
}

function askRole(corpus: Corpus, quotes: readonly Labelled[]): string | null {
  const spoken = quotes.find(({ coded: { statement } }) => statement.person !== null && statement.roleThen !== null);
  if (!spoken) return null;
  const { statement } = spoken.coded;
  const person = corpus.people.get(statement.person!)!;
  const unnamed = quotes.find(({ coded }) => coded.statement.person === null);
  return `${spoken.label} was said by ${person.name} as “${statement.roleThen}”. What does somebody in that office have to say, and to whom?${unnamed ? ` ${unnamed.label} has no speaker on record: who answers for its words?` : ''}`;
}

function askText(quotes: readonly Labelled[]): string | null {
  const [one] = quotes;
  const other = quotes.find(({ coded }) => coded.statement.transcriptStatus !== one?.coded.statement.transcriptStatus);
  if (!one) return null;
  const status = ({ label, coded: { statement } }: Labelled) => `${label} is on record as ${indefinite(TRANSCRIPT_WORDS[statement.transcriptStatus])}`;
  if (!other) return `Every quotation here is on record as ${indefinite(TRANSCRIPT_WORDS[one.coded.statement.transcriptStatus])}. What would a recording tell you that this text does not?`;
  const translated = quotes.find(({ coded }) => coded.statement.translationOf !== null);
  return `${status(one)}, ${other.label} ${status(other).slice(other.label.length + 1).replace('is on record ', '')}. In which would you trust each single word, and why?${translated ? ` ${translated.label} is a translation: which of its words would you look up in the original?` : ''}`;
}

function askTime(corpus: Corpus, quotes: readonly Labelled[]): string | null {
  const sorted = [...quotes].sort((a, b) => (a.coded.statement.date < b.coded.statement.date ? -1 : a.coded.statement.date > b.coded.statement.date ? 1 : 0));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [yearOf(first.coded.statement.date), yearOf(last.coded.statement.date)];
  if (to - from < LEAST_YEARS) return null;
  const happened = [...corpus.events.values()].filter(({ date, debates }) => debates.includes(first.coded.code.debate) && date > first.coded.statement.date && date < last.coded.statement.date).length;
  return `Between ${first.label} (${formatDate(first.coded.statement.date)}) and ${last.label} (${formatDate(last.coded.statement.date)}) lie ${to - from} years${happened > 1 ? ` and ${happened} events on the timeline of this debate` : ''}. Which words could only have been said at their time?`;
}

function askWhole(corpus: Corpus, quotes: readonly Labelled[]): string | null {
  const weak = quotes.find(({ coded }) => coded.statement.grade !== 'A') ?? quotes.find(({ coded }) => coded.statement.shortened);
  if (!weak) return null;
  const { statement } = weak.coded;
  const source = corpus.sources.get(statement.source)!;
  const reading = statement.grade === 'A' ? 'is one part of a longer passage' : `is graded ${statement.grade}: it was read in ${GRADES[statement.grade]}`;
  return `${weak.label} ${reading}${source.publisher ? ` (${source.publisher})` : ''}. Where could you find the whole, and what might stand before and after these words?`;
}

function askCode(corpus: Corpus, quotes: readonly Labelled[]): string | null {
  const split = quotes.find(({ coded: { code } }) => code.codeA && code.codeB && code.codeA.stance !== code.codeB.stance) ?? quotes.at(-1);
  if (!split) return null;
  const { code } = split.coded;
  const debate = corpus.debates.get(code.debate)!;
  const readings = [code.codeA, code.codeB].map((reading) => (reading ? formatStance(reading.stance) : 'no side'));
  const read = readings[0] === readings[1] ? `both read it as ${readings[0]}` : `one read it as ${readings[0]}, the other as ${readings[1]}`;
  const reviewed = code.reviewedBy === null ? '; the readings were machine-assisted and no person has reviewed them yet' : '';
  return `${split.label} counts as “${describeStance(code.stance, phrasesOf(debate))}” (${formatStance(code.stance)} on a scale from −2 to +2): ${read}${reviewed}. Where would you put it, and which words decide?`;
}

/** "an official text", "a written submission"; words that are no noun stay as they are. */
function indefinite(words: string): string {
  if (/^(?:as|from|in)\b/.test(words)) return `words ${words}`;
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
