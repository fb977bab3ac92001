import { chartPicture, type ChartSheet } from '../chart-sheet.ts';
import { numberCell, textCell, type ChartTable } from '../chart-table.ts';
import { formatPlace, votesFinding, votesSubtitle, votesTakeaway } from './finding.ts';
import { votesMapLayout, type VotesMapInput } from './layout.ts';
import VotesMap from './VotesMap.svelte';

/** States on one line by how they voted. */
export function votesMapSheet(input: VotesMapInput): ChartSheet {
  return {
    finding: votesFinding(input),
    subtitle: votesSubtitle(input),
    takeaway: votesTakeaway(input),
    source: 'First axis of classical scaling of the agreement between states, 1 − mean difference over common roll calls; an abstention is half-way. A bar spans the middle half of those who gave a ballot, its tick their median; colour says which pole of a debate the ballot supports.',
    table: statesTable(input),
    picture: chartPicture(VotesMap, (frame) => votesMapLayout(input, frame)),
    dotKey: false,
  };
}

function statesTable({ states, ends }: VotesMapInput): ChartTable {
  const percent = (value: number) => `${Math.round(100 * value)} %`;
  return {
    label: `Table: ${states.length} states in order of the line`,
    columns: [
      { key: 'state', label: 'State', kind: 'text' },
      { key: 'place', label: 'Place', kind: 'number' },
      { key: 'roll_calls', label: 'Roll calls', kind: 'number' },
      { key: 'agreement_left', label: `Agrees with ${ends.left}`, kind: 'number' },
      { key: 'agreement_right', label: `Agrees with ${ends.right}`, kind: 'number' },
    ],
    rows: [...states]
      .sort((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1))
      .map(({ actor, name, href, place, votes, agreement }) => ({
        actor,
        cells: [textCell(name, href), numberCell(Number(place.toFixed(4)), formatPlace), numberCell(votes), numberCell(agreement.left, percent, 'no common vote'), numberCell(agreement.right, percent, 'no common vote')],
      })),
  };
}

/** Every roll call with how well it tells states apart along the line. */
export function rollCallsTable({ rollCalls }: Pick<VotesMapInput, 'rollCalls'>): ChartTable {
  return {
    label: `Table: ${rollCalls.length} roll calls by how much they carry`,
    columns: [
      { key: 'roll_call', label: 'Roll call', kind: 'text' },
      { key: 'year', label: 'Year', kind: 'number' },
      { key: 'subject', label: 'Subject', kind: 'text' },
      { key: 'debate', label: 'Bears on', kind: 'text' },
      { key: 'yes', label: 'Yes', kind: 'number' },
      { key: 'no', label: 'No', kind: 'number' },
      { key: 'correlation', label: 'Correlation with the line', kind: 'number' },
    ],
    rows: rollCalls.map(({ symbol, title, year, href, debate, yes, no, correlation }) => ({
      cells: [
        textCell(symbol, href),
        numberCell(year),
        textCell(title),
        debate === null ? { value: null, text: 'no debate' } : textCell(debate),
        numberCell(yes?.n ?? 0),
        numberCell(no?.n ?? 0),
        numberCell(correlation === null ? null : Number(correlation.toFixed(3)), formatPlace, 'all voted alike'),
      ],
    })),
  };
}
