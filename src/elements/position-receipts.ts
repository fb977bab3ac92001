import { buildElement as h } from './build-element.ts';
import { profileData } from './profile-data.ts';
import { dataAddress } from './profile-data-address.ts';
import { positionList } from './position-list.ts';
import { receiptList } from './receipt-list.ts';
import { panelMessage, sidePanel, whyNotLoaded, type PanelContent } from './side-panel.ts';

/**
 * Shows the statements behind the position that a link to a profile stands for; on a map of all debates all its positions.
 * @param compare called when the reader wants to compare the actor with another dot; left out where there is no other
 */
export function showPosition(link: SVGAElement, compare?: (actor: string, name: string) => void): void {
  const profile = link.getAttribute('href') ?? '';
  const debate = link.closest('[data-debate]')?.getAttribute('data-debate') ?? '';
  const name = link.getAttribute('data-name') ?? (link.getAttribute('aria-label') ?? '').replace(/, (?:[−+]\d|0).*$/, '');
  const content = profileData(dataAddress(profile, location.href)).then(
    (actor): PanelContent => {
      const everything = h('p', {}, h('a', { href: profile }, `Everything by ${actor.shortName}`));
      const compareThis = compare ? [compareButton(() => compare(actor.id, actor.shortName))] : [];
      if (debate === '') return { title: actor.shortName, nodes: [positionList(actor, profile), everything, ...compareThis] };
      const position = actor.positions.find((candidate) => candidate.debate === debate);
      if (!position) return panelMessage(actor.shortName, 'There is no recorded position on this debate.', profile, `The page of ${actor.shortName}`);
      return { title: actor.shortName, nodes: [receiptList(position), everything, ...compareThis] };
    },
    () => panelMessage(name, whyNotLoaded('The statements'), profile, 'Try them as a page'),
  );
  void sidePanel().show(link, panelMessage(name, 'Loading the statements …', profile, 'Open them as a page'), content);
}

function compareButton(press: () => void): HTMLElement {
  const button = h('button', { type: 'button' }, 'Compare with another dot');
  button.addEventListener('click', () => {
    press();
    sidePanel().close();
  });
  return h('p', {}, button);
}
