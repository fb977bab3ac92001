import { walkChart } from './chart-walk.ts';
import { carryEmphasis } from './emphasis.ts';
import { nameDots } from './name-tip.ts';
import { followPairsInAddress } from './open-pair.ts';
import { walkPlane } from './plane-walk.ts';
import { answerWithReceipts } from './receipts.ts';
import { SortableTable } from './sortable-table.ts';

/** What scripts add to the charts of a page: walking by keyboard, names, sorting, emphasis and receipts in place. */
export function enlivenCharts(): void {
  enlivenWithin(document);
  document.addEventListener('chart-drawn', ({ target }) => {
    if (target instanceof Element) enlivenWithin(target);
  });
  if (!customElements.get('sortable-table')) customElements.define('sortable-table', SortableTable);
  carryEmphasis();
  answerWithReceipts();
  followPairsInAddress();
}

function enlivenWithin(root: ParentNode): void {
  for (const group of root.querySelectorAll('.chart [data-walk]')) {
    if (group.getAttribute('data-walk') === 'grid') void import('./grid-walk.ts').then(({ walkGrid }) => walkGrid(group));
    else if (group.getAttribute('data-walk') === 'plane') walkPlane(group);
    else walkChart(group);
    nameDots(group);
  }
}
