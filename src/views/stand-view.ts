import type { Corpus } from '../domain/corpus.ts';
import { phrasesOf } from '../domain/describe-stance.ts';
import { sideOf, type Pole } from '../domain/side-of.ts';
import { address } from '../site.ts';
import { statementView, type StatementView } from './statement-view.ts';

/** One debate of the questionnaire. */
export interface QuestionedDebate {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly question: string;
  readonly propositions: readonly QuestionedProposition[];
}

export interface QuestionedProposition {
  readonly id: string;
  readonly text: string;
  /** Both poles as nouns: what agreement and what disagreement means. */
  readonly agree: { readonly pole: Pole; readonly phrase: string };
  readonly disagree: { readonly pole: Pole; readonly phrase: string };
  /** The statements that inspired it: those of the pole that agreement means, then those of the other. */
  readonly inspiredBy: readonly { readonly towards: 'agree' | 'disagree' | 'middle'; readonly statements: readonly StatementView[] }[];
}

/** The debates that have propositions, in their order. */
export function questionedDebates(corpus: Corpus): QuestionedDebate[] {
  return [...corpus.debates.values()]
    .filter(({ propositions }) => propositions.length > 0)
    .map((debate) => {
      const phrases = phrasesOf(debate);
      return {
        id: debate.id,
        title: debate.title,
        href: address.debate(debate.id),
        question: debate.question,
        propositions: debate.propositions.map(({ id, text, agree, inspiredBy }): QuestionedProposition => {
          const other = agree === 'minus' ? 'plus' : 'minus';
          const statements = inspiredBy.map((statement) => corpus.statements.get(statement)!);
          const towards = (pole: Pole | 'middle') => statements.filter(({ codes }) => sideOf(codes.find((code) => code.debate === debate.id)!.stance) === pole).map((statement) => statementView(corpus, statement));
          return {
            id,
            text,
            agree: { pole: agree, phrase: phrases[agree] },
            disagree: { pole: other, phrase: phrases[other] },
            inspiredBy: [
              { towards: 'agree' as const, statements: towards(agree) },
              { towards: 'disagree' as const, statements: towards(other) },
              { towards: 'middle' as const, statements: towards('middle') },
            ].filter((group) => group.statements.length > 0),
          };
        }),
      };
    });
}
