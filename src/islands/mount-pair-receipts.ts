import { mount, unmount, type ComponentProps } from 'svelte';
import stylesheet from '../styles/comparison.css?url';
import PairReceipts from './PairReceipts.svelte';

/** Puts the comparison of two profiles into an element. @returns what takes it out again */
export function mountPairReceipts(target: HTMLElement, props: ComponentProps<typeof PairReceipts>): () => void {
  addStylesheet();
  const mounted = mount(PairReceipts, { target, props });
  return () => void unmount(mounted);
}

/** The stylesheet comes with the first pair: linked from the code it would be loaded by every page. */
function addStylesheet(): void {
  if (document.querySelector(`link[href="${stylesheet}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = stylesheet;
  document.head.append(link);
}
