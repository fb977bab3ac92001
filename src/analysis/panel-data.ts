import type { Corpus } from '../domain/corpus.ts';
import { phrasesOf, type PolePhrases } from '../domain/describe-stance.ts';
import type { PanelActor } from './panel-actor.ts';
import type { PositionTable } from './position-table.ts';

/** What panels are made of, small enough for a browser. It holds no quotations. */
export interface PanelData {
  readonly version: string;
  /** Day on which this version of the data was released. */
  readonly released: string;
  readonly debates: readonly PanelDebate[];
  readonly actors: readonly PanelActor[];
}

export interface PanelDebate {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly poles: { readonly minus: string; readonly plus: string; readonly phrases: PolePhrases };
  /** Each can be argued from both poles. */
  readonly questions: readonly string[];
}

/** All debates, and every actor with a position, both in the order of the collection. */
export function panelData(corpus: Corpus, table: PositionTable): PanelData {
  return {
    version: corpus.dataset.version,
    released: corpus.dataset.released,
    debates: [...corpus.debates.values()].map(({ id, title, question, poles, teachingQuestions }) => ({
      id,
      title,
      question,
      poles: { minus: poles.minus.label, plus: poles.plus.label, phrases: phrasesOf({ poles }) },
      questions: teachingQuestions,
    })),
    actors: panelActors(corpus, table),
  };
}

/** Numbers have four decimals. */
function panelActors(corpus: Corpus, { byActor }: PositionTable): PanelActor[] {
  return [...byActor].map(([id, positions]) => {
    const { name, shortName, aliases, kind, region, coalition } = corpus.stakeholders.get(id)!;
    return {
      id,
      name,
      shortName,
      aliases,
      kind,
      region,
      partOf: bodiesOf(corpus, id),
      coalition,
      newest: positions.map(({ span }) => span[1]).sort().at(-1)!,
      positions: positions.map(({ debate, mean, interval: [low, high], n, range, ambivalent, span }) => ({ debate, mean: rounded(mean), interval: [rounded(low), rounded(high)], n, range, ambivalent, span })),
    };
  });
}

function bodiesOf(corpus: Corpus, id: string): string[] {
  const parent = corpus.stakeholders.get(id)?.parent ?? null;
  return parent === null ? [] : [parent, ...bodiesOf(corpus, parent)];
}

/** More would be noise, and differ between machines. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}
