// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { DebateWalk, stepAfter } from '../../src/elements/debate-walk.ts';

customElements.define('debate-walk', DebateWalk);
Element.prototype.scrollIntoView = () => undefined;

const step = (n: number) => `<section class="step" id="step-${n}" data-when="20${n}0"><h2>Title ${n}</h2></section>`;
const walk = (steps: number) => {
  const built = document.createElement('div');
  document.body.append(built);
  const template = document.createElement('template');
  template.innerHTML = `<input><debate-walk>${Array.from({ length: steps }, (_, at) => step(at + 1)).join('')}<div data-controls hidden><progress max="${steps}" value="0"></progress><button data-previous></button><p data-said></p><button data-next></button></div></debate-walk>`;
  for (const [at, section] of template.content.querySelectorAll('.step').entries()) section.getBoundingClientRect = () => ({ top: 5000 + at }) as DOMRect;
  built.append(template.content);
};
const press = (key: string, target: Element = document.body, more: KeyboardEventInit = {}) => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
const said = () => document.querySelector('[data-said]')!.textContent;

afterEach(() => {
  document.body.innerHTML = '';
  history.replaceState(null, '', '/');
});

test('arrows move by one step and stop at the ends; other keys move nothing', () => {
  expect([stepAfter('ArrowRight', -1, 9), stepAfter('ArrowRight', 8, 9), stepAfter('ArrowLeft', 0, 9), stepAfter('ArrowLeft', 5, 9)]).toEqual([0, 8, 0, 4]);
  expect(['ArrowDown', ' ', 'a', 'Tab'].map((key) => stepAfter(key, 4, 9))).toEqual([null, null, null, null]);
  expect(stepAfter('ArrowRight', -1, 0)).toBeNull();
});

test('an arrow goes on, names the step in the address, and puts the focus on its heading', () => {
  walk(3);
  press('ArrowRight');
  press('ArrowRight');
  expect([location.hash, document.activeElement?.textContent, said(), document.querySelector('progress')!.value]).toEqual(['#step-2', 'Title 2', 'Step 2 of 3: 2020', 2]);
  press('ArrowLeft');
  expect(location.hash).toBe('#step-1');
});

test('the buttons are off at the ends', () => {
  walk(2);
  const [previous, next] = ['[data-previous]', '[data-next]'].map((name) => document.querySelector<HTMLButtonElement>(name)!);
  expect([previous!.disabled, next!.disabled]).toEqual([true, false]);
  next!.click();
  next!.click();
  expect([previous!.disabled, next!.disabled, location.hash]).toEqual([false, true, '#step-2']);
});

test('arrows that mean something else are left alone', () => {
  walk(3);
  press('ArrowRight', document.querySelector('input')!);
  press('ArrowRight', document.body, { altKey: true });
  expect(location.hash).toBe('');
});

test('who comes by the address of a step starts there; one that is no step changes nothing', () => {
  history.replaceState(null, '', '#step-3');
  walk(3);
  press('ArrowLeft');
  expect(location.hash).toBe('#step-2');
  history.replaceState(null, '', '#step-99');
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  press('ArrowRight');
  expect(location.hash).toBe('#step-3');
});

test('without steps there are no controls', () => {
  walk(0);
  expect(document.querySelector<HTMLElement>('[data-controls]')!.hidden).toBe(true);
});
