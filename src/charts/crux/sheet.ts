import { agreement } from '../../analysis/agreement.ts';
import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import Crux from './Crux.svelte';
import { cruxFinding, cruxSubtitle, cruxTakeaway } from './finding.ts';
import { cruxLayout, type CruxInput } from './layout.ts';

/** Which debates divide the field most, with every measure of disagreement. */
export function cruxSheet(input: CruxInput): ChartSheet {
  return {
    finding: cruxFinding(input),
    subtitle: cruxSubtitle(input),
    takeaway: cruxTakeaway(input),
    source: 'Controversy after Talk to the City; disagreement: index of ordinal variation (Berry and Mielke 1992); A: van der Eijk 2001, polarisation (1 − A) / 2. With five actors or fewer only counts are given.',
    table: measuresTable(input),
    picture: chartPicture(Crux, (frame) => cruxLayout(input, frame)),
    dotKey: false,
  };
}

const PLACES = ['−2', '−1', '0', '+1', '+2'] as const;
const PLACE_KEYS = ['minus_2', 'minus_1', 'zero', 'plus_1', 'plus_2'] as const;

function measuresTable({ rows, href }: CruxInput): ChartTable {
  const two = (value: number) => value.toFixed(2).replace('-', '−');
  return {
    label: `Table: measures of disagreement in ${rows.length} debates`,
    columns: [
      { key: 'debate', label: 'Debate', kind: 'text' },
      { key: 'actors', label: 'Actors', kind: 'number' },
      { key: 'minus', label: 'Minus side', kind: 'number' },
      { key: 'middle', label: 'At zero', kind: 'number' },
      { key: 'plus', label: 'Plus side', kind: 'number' },
      { key: 'silent_share', label: 'Silent share', kind: 'number' },
      { key: 'controversy', label: 'Controversy', kind: 'number' },
      { key: 'disagreement', label: 'Disagreement', kind: 'number' },
      { key: 'agreement_a', label: 'A', kind: 'number' },
      { key: 'polarisation', label: 'Polarisation', kind: 'number' },
      ...PLACES.map((place, index) => ({ key: PLACE_KEYS[index]!, label: `near ${place}`, kind: 'number' as const })),
    ],
    rows: rows.map(({ debate, controversy: { n, minus, middle, plus, silent, value }, measures: { few, disagreement, polarisation, counts } }) => {
      const measure = (known: number | null) => numberCell(few ? null : known, two, 'see the counts');
      return {
        cells: [
          textCell(debate.title, href(debate.id)),
          numberCell(n),
          numberCell(minus),
          numberCell(middle),
          numberCell(plus),
          numberCell(silent, two),
          measure(value),
          measure(disagreement),
          measure(agreement(counts)),
          measure(polarisation),
          ...counts.map((count) => numberCell(count)),
        ],
      };
    }),
  };
}
