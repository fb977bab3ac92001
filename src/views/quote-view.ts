import { actorsOf, codedOn, shownStatements, type CodedStatement, type Corpus, type Debate, type Statement } from '../domain/corpus.ts';
import type { Reading } from '../domain/coding.ts';
import { describeStance, phrasesOf } from '../domain/describe-stance.ts';
import { formatDate } from '../domain/partial-date.ts';
import { formatStance, sideOf } from '../domain/stance.ts';
import { address } from '../site.ts';
import { around } from './around.ts';
import { statementView, type Link, type StatementView } from './statement-view.ts';

export interface CodeView extends Link {
  debate: string;
  stance: string;
  words: string;
  side: ReturnType<typeof sideOf>;
  confidence: string;
  settledByThird: boolean;
  /** First, second and third; `null` where that reading saw no side or was not needed. */
  readings: ({ stance: string; confidence: string; why: string } | null)[];
  reviewedBy: string | null;
}

export interface QuoteView {
  card: StatementView;
  codes: CodeView[];
  coSpeakers: Link[];
  gradeWords: string;
  languageOfOriginal: string | null;
  variants: StatementView[];
  /** The debate on which it is coded first. */
  mainDebate: Debate | null;
  /** The nearest in time of the same actor on that debate. */
  same: Neighbours;
  /** The nearest in time that stand on the other side of it. */
  otherSide: Neighbours;
  newer: Link | null;
  older: Link | null;
}

/** Statements just after and just before one, the latest first. */
export interface Neighbours {
  readonly after: StatementView[];
  readonly before: StatementView[];
}

const NEARBY = 2;
const GRADE_WORDS = { A: 'primary page or file', B: 'press or re-post that quotes directly', C: 'verify before use' };
const languages = new Intl.DisplayNames('en', { type: 'language' });
const ordered = new WeakMap<Corpus, { shown: Statement[]; rank: ReadonlyMap<string, number> }>();

export function quoteView(corpus: Corpus, statement: Statement): QuoteView {
  const { shown, rank } = inOrder(corpus);
  const views = (statements: Statement[]) => statements.map((other) => statementView(corpus, other));
  const [code] = statement.codes;
  const mainDebate = code ? corpus.debates.get(code.debate)! : null;
  const others = code ? codedOn(shown, code.debate).filter((other) => other.statement.id !== statement.id) : [];
  const root = statement.variantOf ?? statement.id;
  const neighbours = (coded: CodedStatement[]): Neighbours => {
    const list = coded.map((each) => each.statement).filter((each) => each.id !== root && each.variantOf !== root);
    const place = rank.get(statement.id)!;
    return {
      after: views(list.filter(({ id }) => rank.get(id)! < place).slice(-NEARBY)),
      before: views(list.filter(({ id }) => rank.get(id)! > place).slice(0, NEARBY)),
    };
  };
  const { previous, next } = around(shown, statement.id, (other) => ({ label: quoteTitle(corpus, other), href: address.quote(other.id) }));

  return {
    card: statementView(corpus, statement),
    codes: statement.codes.map((each) => {
      const debate = corpus.debates.get(each.debate)!;
      return {
        debate: debate.title,
        label: debate.title,
        href: address.debate(debate.id),
        stance: formatStance(each.stance),
        words: describeStance(each.stance, phrasesOf(debate)),
        side: sideOf(each.stance),
        confidence: each.confidence,
        settledByThird: each.settledBy === 'third-reading',
        readings: [each.codeA, each.codeB, each.third].map(readingView),
        reviewedBy: each.reviewedBy,
      };
    }),
    coSpeakers: statement.coPeople.map((id) => ({ label: corpus.people.get(id)!.name, href: address.person(id) })),
    gradeWords: GRADE_WORDS[statement.grade],
    languageOfOriginal: statement.translationOf && statement.translationOf !== 'und' ? (languages.of(statement.translationOf) ?? null) : null,
    variants: views([...corpus.statements.values()].filter((other) => other.id !== statement.id && (other.variantOf ?? other.id) === root)),
    mainDebate,
    same: neighbours(others.filter((other) => actorsOf(other.statement).includes(statement.actor))),
    otherSide: neighbours(others.filter((other) => code && other.code.stance * code.stance < 0 && other.statement.quotable !== 0)),
    newer: previous,
    older: next,
  };
}

/** The statements that the site shows, newest first, and the place of each. */
function inOrder(corpus: Corpus): { shown: Statement[]; rank: ReadonlyMap<string, number> } {
  const known = ordered.get(corpus);
  if (known) return known;
  const shown = shownStatements(corpus);
  const made = { shown, rank: new Map(shown.map(({ id }, index) => [id, index])) };
  ordered.set(corpus, made);
  return made;
}

/** A title that no other quote has: who, the first words, and when. */
export function quoteTitle(corpus: Corpus, statement: Statement): string {
  const who = (statement.person && corpus.people.get(statement.person)?.name) ?? corpus.stakeholders.get(statement.actor)!.shortName;
  return `${who}: ${firstWords(statement.text)} (${formatDate(statement.date)})`;
}

const TITLE_LENGTH = 60;

function firstWords(text: string): string {
  if ([...text].length <= TITLE_LENGTH) return text;
  const cut = [...text].slice(0, TITLE_LENGTH).join('');
  return `${cut.replace(/\s+\S*$/, '')} …`;
}

function readingView(reading: Reading | null): CodeView['readings'][number] {
  return reading && { stance: formatStance(reading.stance), confidence: reading.confidence, why: reading.why };
}
