import { mountPairReceipts } from '../islands/mount-pair-receipts.ts';
import { address, compareAddresses } from '../site.ts';
import { buildElement as h } from './build-element.ts';
import { profileData } from './profile-data.ts';
import { panelMessage, sidePanel, whyNotLoaded, type PanelContent } from './side-panel.ts';

/** Shows why two actors are apart. While it is shown the address of the page names the pair, so that it can be passed on. */
export function showPair([a, b]: readonly [string, string], opener: SVGElement | HTMLElement | null): void {
  const page = address.compare(a, b);
  let gone = false;
  let unmount: () => void = () => undefined;
  const content = Promise.all([a, b].map((id) => profileData(compareAddresses.profile.replace('*', id)))).then(
    ([first, second]): PanelContent => {
      const target = h('div', { class: 'pair-receipts' });
      if (!gone) unmount = mountPairReceipts(target, { profiles: [first!, second!], addresses: compareAddresses, methods: address.methods() });
      return { title: `${first!.shortName} and ${second!.shortName}`, nodes: [target] };
    },
    () => panelMessage('Two actors compared', whyNotLoaded('Their statements'), page, 'Try it as a page'),
  );
  const before = location.pathname + location.search + (location.hash.startsWith('#pair=') ? '' : location.hash);
  const ended = () => {
    gone = true;
    unmount();
    history.replaceState(history.state, '', before);
  };
  void sidePanel().show(opener, panelMessage('Two actors compared', 'Loading their statements …', page, 'Open it as a page'), content, { ended });
  history.replaceState(history.state, '', `${location.pathname}${location.search}#pair=${a}~${b}`);
}
