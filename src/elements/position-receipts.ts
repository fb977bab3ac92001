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
  const debate = debateOf(link);
  const name = nameOf(link);
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
  void sidePanel().show(link, panelMessage(name, 'Loading the statements …', profile, 'Open them as a page'), content, { along: neighbourButtons(link, compare) });
}

/** The dots on either side: where dots are small and close, a finger that met the wrong one goes on from there. */
function neighbourButtons(link: SVGAElement, compare: Parameters<typeof showPosition>[1]): HTMLElement[] {
  const debate = debateOf(link);
  const dots = [...(link.closest('.dots')?.querySelectorAll<SVGAElement>('a[data-actor]') ?? [])].filter((dot) => debateOf(dot) === debate);
  const at = dots.indexOf(link);
  const button = (dot: SVGAElement | undefined, words: (name: string) => string) => {
    if (!dot) return [];
    const made = h('button', { type: 'button' }, words(nameOf(dot)));
    made.addEventListener('click', () => showPosition(dot, compare));
    return [made];
  };
  return [...button(dots[at - 1], (name) => `← ${name}`), ...(at < 0 ? [] : button(dots[at + 1], (name) => `${name} →`))];
}

function debateOf(link: Element): string {
  return link.closest('[data-debate]')?.getAttribute('data-debate') ?? '';
}

/** The actor that a dot names, without its position. */
function nameOf(link: Element): string {
  return link.getAttribute('data-name') ?? (link.getAttribute('aria-label') ?? '').replace(/, (?:[−+]\d|0).*$/, '');
}

function compareButton(press: () => void): HTMLElement {
  const button = h('button', { type: 'button' }, 'Compare with another dot');
  button.addEventListener('click', () => {
    press();
    sidePanel().close();
  });
  return h('p', {}, button);
}
