import { pairInHash } from './pair-in-hash.ts';

/**
 * Opens the comparison of two actors in the panel, with code that is loaded when it is first wanted.
 * @param ids both, joined by `~`
 */
export function openPair(ids: string, opener: SVGElement | HTMLElement | null): void {
  const pair = pairInHash(`#pair=${ids}`);
  if (!pair) return;
  import('./pair-receipts.ts').then(
    ({ showPair }) => showPair(pair, opener),
    () => {
      const page = opener?.getAttribute('href');
      if (page) location.assign(page);
    },
  );
}

/** Opens the comparison that the address names, now and when it comes to name another. */
export function followPairsInAddress(): void {
  const follow = () => {
    if (pairInHash(location.hash)) openPair(location.hash.slice('#pair='.length), null);
  };
  addEventListener('hashchange', follow);
  follow();
}
