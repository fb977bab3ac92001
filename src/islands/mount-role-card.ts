import { mount, unmount } from 'svelte';
import type { RoleCard as Card } from '../publish/role-card.ts';
import RoleCard from './RoleCard.svelte';

/** Draws a card in the place of what stands there. @returns what takes it away again */
export function mountRoleCard(target: HTMLElement, card: Card, year: number | null): () => void {
  target.replaceChildren();
  const drawn = mount(RoleCard, { target, props: { card, year } });
  return () => void unmount(drawn);
}
