import { walkChart } from './chart-walk.ts';
import { carryEmphasis } from './emphasis.ts';
import { nameDots } from './name-tip.ts';
import { answerWithReceipts } from './receipts.ts';
import { SortableTable } from './sortable-table.ts';

/** What scripts add to the charts of a page: walking by keyboard, names, sorting, emphasis and receipts in place. */
export function enlivenCharts(): void {
  for (const group of document.querySelectorAll('.chart [data-walk]')) {
    walkChart(group);
    nameDots(group);
  }
  if (!customElements.get('sortable-table')) customElements.define('sortable-table', SortableTable);
  carryEmphasis();
  answerWithReceipts();
}
