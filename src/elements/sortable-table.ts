/**
 * `<sortable-table>`: makes a button of each head of the table in it. The first press sorts words from A and numbers from the
 * greatest, the next the other way, the third as it was. What is unknown (an empty `data-value`) stays last.
 */
export class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const body = this.querySelector('tbody');
    const heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
    if (!body || body.rows.length < 2 || heads.some((head) => head.querySelector('button'))) return;
    const original = [...body.rows];
    for (const [column, head] of heads.entries()) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const next = nextOrder(head.ariaSort, head.dataset.kind ?? 'text');
        for (const other of heads) other.ariaSort = null;
        head.ariaSort = next;
        body.append(...(next === null ? original : sortedRows(original, column, next)));
      });
    }
  }
}

export type Order = 'ascending' | 'descending';

/** The order after a press on a head that stands at `order`; `null` is the order in which the table came. */
export function nextOrder(order: string | null, kind: string): Order | null {
  const first: Order = kind === 'number' ? 'descending' : 'ascending';
  if (order !== 'ascending' && order !== 'descending') return first;
  return order === first ? (first === 'ascending' ? 'descending' : 'ascending') : null;
}

/** Rows by one column; equal ones in the order in which they came, unknown ones last whichever way. */
export function sortedRows(rows: readonly HTMLTableRowElement[], column: number, order: Order): HTMLTableRowElement[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column]) }));
  const known = keyed.filter(({ key }) => key !== '');
  const sign = order === 'ascending' ? 1 : -1;
  known.sort((a, b) => sign * compare(a.key, b.key));
  return [...known, ...keyed.filter(({ key }) => key === '')].map(({ row }) => row);
}

/** The number with which a text begins (`−1.4`, `12 statements`), else the text; `''` is unknown. */
function keyOf(cell: HTMLTableCellElement | undefined): string | number {
  const text = cell?.dataset.value ?? cell?.textContent?.trim() ?? '';
  const number = /^[+-]?\d[\d,]*(?:\.\d+)?(?!-|\d)/.exec(text.replace('−', '-'))?.[0];
  return number === undefined ? text : Number(number.replaceAll(',', ''));
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
}
