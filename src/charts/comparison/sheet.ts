import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import Comparison from './Comparison.svelte';
import { comparisonFinding, comparisonSubtitle, comparisonTakeaway } from './finding.ts';
import { comparisonLayout, type ComparisonInput } from './layout.ts';
import { comparisonTable } from './table.ts';

/** Two to four actors on every debate on which one of them has a position, with the words that go with the picture. */
export function comparisonSheet(input: ComparisonInput): ChartSheet {
  const { comparison } = input;
  return {
    finding: comparisonFinding(comparison),
    subtitle: comparisonSubtitle(comparison),
    takeaway: comparisonTakeaway(comparison),
    source: 'Positions are weighted means of coded statements; a difference is the part of the whole scale between two of them.',
    table: comparisonTable(input),
    picture: chartPicture(Comparison, (frame) => comparisonLayout(input, frame)),
    dotKey: comparison.debates.length > 0,
  };
}
