// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { nextOrder, SortableTable } from '../../src/elements/sortable-table.ts';

customElements.define('sortable-table', SortableTable);

const names = () => [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent);
const press = (column: number) => document.querySelectorAll<HTMLButtonElement>('thead button')[column]!.click();

beforeEach(() => {
  document.body.innerHTML = `<sortable-table><table>
    <thead><tr><th data-kind="text">Actor</th><th data-kind="number">Position</th></tr></thead>
    <tbody>
      <tr><th>Chile</th><td>−1.5</td></tr>
      <tr><th>Austria</th><td data-value="">unknown</td></tr>
      <tr><th>Brazil</th><td>+10 of 12</td></tr>
      <tr><th>Denmark</th><td>+2</td></tr>
    </tbody></table></sortable-table>`;
});

describe('a table with heads to press', () => {
  test('sorts numbers from the greatest, then from the least, then as it was; what is unknown stays last', () => {
    press(1);
    expect(names()).toEqual(['Brazil', 'Denmark', 'Chile', 'Austria']);
    press(1);
    expect(names()).toEqual(['Chile', 'Denmark', 'Brazil', 'Austria']);
    press(1);
    expect(names()).toEqual(['Chile', 'Austria', 'Brazil', 'Denmark']);
  });

  test('sorts words from A and says so to screen readers', () => {
    press(0);
    expect(names()).toEqual(['Austria', 'Brazil', 'Chile', 'Denmark']);
    const [actor, position] = document.querySelectorAll('thead th');
    expect(actor!.ariaSort).toBe('ascending');
    press(1);
    expect(actor!.ariaSort).toBeNull();
    expect(position!.ariaSort).toBe('descending');
  });
});

test('a head takes two orders and then none', () => {
  expect([nextOrder(null, 'number'), nextOrder('descending', 'number'), nextOrder('ascending', 'number')]).toEqual(['descending', 'ascending', null]);
  expect([nextOrder(null, 'text'), nextOrder('ascending', 'text'), nextOrder('descending', 'text')]).toEqual(['ascending', 'descending', null]);
});
