import { mount } from 'svelte';
import type { NamedActor } from '../search/find-actors.ts';
import CastPage from './CastPage.svelte';

/** Puts the choice of role cards, and those that the address asks for, into the page. */
export function startCastPage(target: HTMLElement): void {
  const { actors, data, first, last } = target.dataset;
  mount(CastPage, { target, props: { actors: JSON.parse(actors!) as NamedActor[], data: data!, years: [Number(first), Number(last)] as const } });
  target.dataset.started = '';
}
