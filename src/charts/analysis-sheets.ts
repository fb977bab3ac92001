import type { Analysis } from '../analysis/analyse.ts';
import type { ChartSheet } from './chart-sheet.ts';
import type { FaultLineRow } from './fault-line/layout.ts';
import { faultLineSheet } from './fault-line/sheet.ts';
import type { PoleLabels, Standing } from './marks/standing.ts';
import { spectrumSheet } from './spectrum/sheet.ts';

/** A chart under the name of the picture that is made of it. */
export interface NamedSheet {
  readonly name: string;
  readonly sheet: ChartSheet;
}

/** Poles of a concept of which only the direction is known. */
const AGREEMENT: PoleLabels = { minus: 'Against', plus: 'For', phrases: { minus: 'disagreement', plus: 'agreement' } };

/** Every chart that can be drawn of an analysis alone. Another kind of chart is another line here. */
export function analysisSheets(analysis: Analysis): NamedSheet[] {
  const rows = rowsOf(analysis);
  return [
    { name: 'fault-line', sheet: faultLineSheet({ rows, href: () => '', debateHref: () => '' }) },
    ...rows.map((row, index) => ({ name: `spectrum-${fileName(row.debate.title, index)}`, sheet: named(row.debate.title, spectrumSheet({ ...row, href: () => '' })) })),
  ];
}

/** Each concept with all its positions. */
function rowsOf({ concepts, positions, actors }: Analysis): FaultLineRow[] {
  const byConcept = Map.groupBy(positions, ({ debate }) => debate);
  return concepts.map((concept, index) => {
    const standings = (byConcept.get(concept) ?? []).map((position): Standing => ({ ...position, name: position.actor }));
    return { debate: { id: `concept-${index + 1}`, title: concept, poles: AGREEMENT }, standings, silent: actors.length - standings.length };
  });
}

/** On a page the finding stands below the name of its debate; a picture that stands alone says it. */
function named(concept: string, sheet: ChartSheet): ChartSheet {
  return { ...sheet, finding: `${concept}: ${sheet.finding}` };
}

/** The concept in characters that every file system takes, with its number where nothing of it is left. */
function fileName(concept: string, index: number): string {
  const plain = concept.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60);
  return `${String(index + 1).padStart(2, '0')}${plain && `-${plain}`}`;
}
