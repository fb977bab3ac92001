import type { TableFacts } from './data-table.ts';

/** What stands in the table of positions, which the analysis writes (`analysis-files.ts`). */
export const POSITIONS_TABLE: TableFacts = {
  name: 'positions',
  path: 'analysis/positions.csv',
  title: 'Positions',
  description: 'One row for each actor and debate on which it has coded statements: computed from them, never typed in.',
  rights: ['own'],
  key: ['actor', 'concept'],
  columns: [
    { name: 'actor', type: 'string', required: true, refersTo: 'stakeholders', description: 'Who.' },
    { name: 'concept', type: 'string', required: true, refersTo: 'debates', description: 'The debate.' },
    { name: 'position', type: 'number', required: true, minimum: -2, maximum: 2, description: 'Weighted mean stance.' },
    { name: 'low95', type: 'number', required: true, minimum: -2, maximum: 2, description: 'Lower end of its approximate interval of 95 %.' },
    { name: 'high95', type: 'number', required: true, minimum: -2, maximum: 2, description: 'Upper end.' },
    { name: 'statements', type: 'integer', required: true, minimum: 1, description: 'Statements behind it.' },
    { name: 'sources', type: 'integer', required: true, minimum: 1, description: 'Documents behind it.' },
    { name: 'lowest', type: 'number', required: true, minimum: -2, maximum: 2, description: 'Lowest stance.' },
    { name: 'highest', type: 'number', required: true, minimum: -2, maximum: 2, description: 'Highest stance.' },
    { name: 'both_sides', type: 'boolean', required: true, description: 'Whether there are words on both sides.' },
    { name: 'first', type: 'date', required: true, description: 'Date of the first statement.' },
    { name: 'last', type: 'date', required: true, description: 'Date of the last.' },
  ],
};
