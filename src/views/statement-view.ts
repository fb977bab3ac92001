import { actorsOf, type Corpus, type Statement } from '../domain/corpus.ts';
import { describeStance, phrasesOf } from '../domain/describe-stance.ts';
import { formatDate } from '../domain/partial-date.ts';
import { formatStance, sideOf } from '../domain/stance.ts';
import { TRANSCRIPT_WORDS } from '../domain/transcript-words.ts';
import { address } from '../site.ts';

export interface Link {
  label: string;
  href: string;
}

/** A statement as a card or a page shows it: names instead of ids, words instead of numbers. */
export interface StatementView {
  id: string;
  /** Where its page is; `null` for context, which has none. */
  href: string | null;
  kind: Statement['kind'];
  text: string;
  lang: string;
  speaker: Link | null;
  roleThen: string | null;
  actors: (Link & { id: string })[];
  date: string;
  dateText: string;
  stances: (Link & { debate: string; value: number; valueText: string; words: string; side: ReturnType<typeof sideOf>; confidence: string; reviewedBy: string | null })[];
  source: Link & { publisher: string | null; grade: string };
  transcript: string;
  matchedOn: string | null;
}

export function statementView(corpus: Corpus, statement: Statement): StatementView {
  const source = corpus.sources.get(statement.source)!;
  const person = statement.person ? corpus.people.get(statement.person)! : null;
  return {
    id: statement.id,
    href: statement.shown ? address.quote(statement.id) : null,
    kind: statement.kind,
    text: statement.text,
    lang: statement.lang,
    speaker: person && { label: person.name, href: address.person(person.id) },
    roleThen: statement.roleThen,
    actors: actorsOf(statement).map((id) => ({
      id,
      label: corpus.stakeholders.get(id)!.shortName,
      href: address.stakeholder(id),
    })),
    date: statement.date,
    dateText: formatDate(statement.date),
    stances: statement.codes.map((code) => {
      const debate = corpus.debates.get(code.debate)!;
      return {
        debate: debate.id,
        label: debate.title,
        href: address.debate(debate.id),
        value: code.stance,
        valueText: formatStance(code.stance),
        words: describeStance(code.stance, phrasesOf(debate)),
        side: sideOf(code.stance),
        confidence: code.confidence,
        reviewedBy: code.reviewedBy,
      };
    }),
    source: {
      label: source.title,
      href: address.source(source.id),
      publisher: source.publisher,
      grade: statement.grade,
    },
    transcript: TRANSCRIPT_WORDS[statement.transcriptStatus],
    matchedOn: statement.matchedOn,
  };
}
