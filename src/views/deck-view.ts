import { keyStatements } from '../analysis/key-statements.ts';
import { codedOn, type Corpus, type Debate } from '../domain/corpus.ts';
import { proseSections } from '../domain/prose-sections.ts';
import { address } from '../site.ts';
import { statementView, type StatementView } from './statement-view.ts';
import type { WalkStepView, WalkView } from './walk-view.ts';

/** What a slide shows; `notes` are for the speaker, paragraph by paragraph, in our own words. */
export type Slide = { readonly id: string; readonly title: string; readonly page: string; readonly notes: readonly string[] } & (
  | { readonly kind: 'question'; readonly question: string; readonly minus: string; readonly plus: string }
  /** `chart` is its place under every address. */
  | { readonly kind: 'chart'; readonly chart: string }
  | { readonly kind: 'quote'; readonly quote: StatementView; readonly side: 'minus' | 'middle' | 'plus'; readonly label: string }
  /** A step of a walk: what happened, the words, and the field as it stood then. */
  | { readonly kind: 'moment'; readonly gap: string | null; readonly happened: string | null; readonly quotes: WalkStepView['words']; readonly field: WalkStepView['field']; readonly finding: string }
);

const QUOTES_A_SIDE = 2;

/** A debate as a talk of some ten slides: the question, who stands where, when it was said, the words of each side by turns. */
export function deckOf(corpus: Corpus, debate: Debate): Slide[] {
  const sections = debate.account ? proseSections(debate.account.body) : [];
  const notes = (at: number) => sections[at]?.paragraphs ?? [];
  const page = address.debate(debate.id);
  const key = keyStatements(codedOn(corpus.statements.values(), debate.id), QUOTES_A_SIDE);
  const sides = [
    { side: 'minus', label: debate.poles.minus.label, taken: key.minus },
    { side: 'plus', label: debate.poles.plus.label, taken: key.plus },
    { side: 'middle', label: 'The stated middle', taken: key.middle },
  ] as const;
  const turns = Array.from({ length: QUOTES_A_SIDE }, (_, turn) =>
    sides.flatMap(({ side, label, taken }) => {
      const coded = taken[turn];
      if (!coded) return [];
      const quote = statementView(corpus, coded.statement);
      return [{ kind: 'quote' as const, id: `quote-${coded.statement.id}`, title: label, page: address.quote(coded.statement.id), notes: turn === 0 && side === 'minus' ? notes(2) : [], quote, side, label }];
    }),
  ).flat();
  return [
    { kind: 'question', id: 'question', title: debate.title, page, notes: notes(0), question: debate.question, minus: debate.poles.minus.position, plus: debate.poles.plus.position },
    { kind: 'chart', id: 'positions', title: 'Who stands where', page: `${page}#positions`, notes: notes(1), chart: `debates/${debate.id}` },
    { kind: 'chart', id: 'timeline', title: 'Over time', page: `${page}#timeline`, notes: [], chart: `timelines/${debate.id}` },
    ...turns,
    { kind: 'question', id: 'end', title: 'Where it stands', page, notes: sections.slice(3).flatMap(({ paragraphs }) => paragraphs), question: debate.question, minus: debate.poles.minus.position, plus: debate.poles.plus.position },
  ];
}

/** The walk through a debate as a talk: the question, each step under its anchor on the page, and the question again. */
export function walkDeckOf(debate: Debate, { steps, counts }: WalkView): Slide[] {
  const question = { kind: 'question', page: address.walk(debate.id), question: debate.question, minus: debate.poles.minus.position, plus: debate.poles.plus.position } as const;
  return [
    { ...question, id: 'question', title: debate.title, notes: [`${counts}, chosen by one rule for every debate.`] },
    ...steps.map(({ number, dateText, title, kind, happening, again, words, saidThere, gap, field, finding, silence }): Slide => ({
      kind: 'moment',
      id: `step-${number}`,
      title: `${dateText}: ${title}`,
      page: `${address.walk(debate.id)}#step-${number}`,
      notes: [
        ...(happening && kind === 'words' && !again ? [`Said at, or in a document of: ${happening.label}, ${happening.dateText}.${happening.text ? ` ${happening.text}` : ''}`] : []),
        ...(saidThere ? [saidThere] : []),
        silence,
        ...words.map(({ quote }) => `Source: ${quote.source.label}${quote.source.publisher ? `, ${quote.source.publisher}` : ''}, grade ${quote.source.grade}.`),
      ],
      gap,
      happened: kind === 'moment' ? happening!.text : null,
      quotes: words,
      field,
      finding,
    })),
    { ...question, id: 'end', title: 'Where it stands', notes: [] },
  ];
}
