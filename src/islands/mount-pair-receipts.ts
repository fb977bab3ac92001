import { mount, unmount, type ComponentProps } from 'svelte';
import PairReceipts from './PairReceipts.svelte';

/** Puts the comparison of two profiles into an element. @returns what takes it out again */
export function mountPairReceipts(target: HTMLElement, props: ComponentProps<typeof PairReceipts>): () => void {
  const mounted = mount(PairReceipts, { target, props });
  return () => void unmount(mounted);
}
