import { mount } from 'svelte';
import type { StandAddresses } from './stand-addresses.ts';
import StandResult from './StandResult.svelte';

/** Lets the questionnaire of the page lead to a result. */
export function startStand(questions: HTMLElement, target: HTMLElement): void {
  mount(StandResult, { target, props: { questions, addresses: JSON.parse(target.dataset.addresses!) as StandAddresses } });
  target.dataset.started = '';
}
