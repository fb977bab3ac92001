// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { TieThreshold } from '../../src/elements/tie-threshold.ts';

customElements.define('tie-threshold', TieThreshold);

const drawn = () => [...document.querySelectorAll('a:not(.too-weak)')].map((tie) => tie.getAttribute('data-pair'));
const choose = (selector: string, change: (input: HTMLInputElement) => void) => {
  const input = document.querySelector<HTMLInputElement>(selector)!;
  change(input);
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

beforeEach(() => {
  document.body.innerHTML = `<tie-threshold><svg class="network">
    <a data-pair="a~b" data-strength="1"><path class="tie agreement" /></a>
    <a data-pair="a~c" data-strength="0.4"><path class="tie agreement" /></a>
    <a data-pair="b~c" data-strength="0.5"><path class="tie conflict" /></a></svg></tie-threshold>`;
});

test('draws every tie at first, and says how many', () => {
  expect(drawn()).toEqual(['a~b', 'a~c', 'b~c']);
  expect(document.querySelector('output')!.textContent).toBe('3 of 3 ties');
});

test('leaves out ties below the threshold', () => {
  choose('[type=range]', (range) => (range.value = '50'));
  expect(drawn()).toEqual(['a~b', 'b~c']);
  expect(document.querySelector('output')!.textContent).toBe('2 of 3 ties');
});

test('leaves out a kind of tie that is off, and brings it back', () => {
  const agreement = '[type=checkbox]';
  choose(agreement, (box) => (box.checked = false));
  expect(drawn()).toEqual(['b~c']);
  choose(agreement, (box) => (box.checked = true));
  expect(drawn()).toEqual(['a~b', 'a~c', 'b~c']);
});
