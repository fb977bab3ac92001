import { formatStance } from '../../domain/stance.ts';
import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import { byStance, countStatements, yearsOf } from '../marks/standing.ts';
import { spectrumFinding, spectrumSubtitle, spectrumTakeaway } from './finding.ts';
import { spectrumLayout, type SpectrumInput } from './layout.ts';
import Spectrum from './Spectrum.svelte';

/** One debate: where every actor stands, with the words that go with the picture. */
export function spectrumSheet(input: SpectrumInput): ChartSheet {
  const { debate, standings, silent } = input;
  return {
    finding: spectrumFinding(standings, debate.poles),
    subtitle: spectrumSubtitle(standings, debate.poles),
    takeaway: spectrumTakeaway(standings, silent),
    source: 'Positions are weighted means of coded statements; light bands are approximate 95 % intervals of named actors, where there is room.',
    table: positionsTable(input),
    picture: chartPicture(Spectrum, (frame) => spectrumLayout(input, frame)),
    dotKey: standings.length > 0,
  };
}

function positionsTable({ debate, standings, href }: SpectrumInput): ChartTable {
  return {
    label: `Table: all ${standings.length} positions`,
    columns: [
      { key: 'actor', label: 'Actor', kind: 'text' },
      { key: 'position', label: 'Position', kind: 'number' },
      { key: 'low', label: '95 % from', kind: 'number' },
      { key: 'high', label: 'to', kind: 'number' },
      { key: 'statements', label: 'Statements', kind: 'number' },
      { key: 'years', label: 'Years', kind: 'text' },
    ],
    rows: byStance(standings).map(({ actor, name, mean, interval: [low, high], n, ambivalent, span }) => ({
      actor,
      cells: [
        textCell(name, href(actor, debate.id)),
        numberCell(mean, formatStance),
        numberCell(low, formatStance),
        numberCell(high, formatStance),
        numberCell(n, (count) => `${countStatements(count)}${ambivalent ? ', both sides' : ''}`),
        textCell(yearsOf(span)),
      ],
    })),
  };
}
