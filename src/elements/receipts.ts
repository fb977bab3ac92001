import { buildElement as h } from './build-element.ts';
import { dotNear } from './nearest-dot.ts';
import { openPair } from './open-pair.ts';
import { profileData } from './profile-data.ts';
import { dataAddress } from './profile-data-address.ts';
import { positionList } from './position-list.ts';
import { receiptList } from './receipt-list.ts';
import { panelMessage, sidePanel, whyNotLoaded, type PanelContent } from './side-panel.ts';

/** The actor to be compared with the next one whose dot is chosen, and the note that says so. */
let comparing: { readonly actor: string; readonly note: HTMLElement } | null = null;

/**
 * Lets plain clicks on the dots of charts open the statements behind them, and on links marked with `data-pair` the comparison
 * of the two; clicks with a modifier or another button go through.
 */
export function answerWithReceipts(root: Document = document): void {
  root.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const pair = event.target instanceof Element ? event.target.closest<SVGElement | HTMLElement>('a[data-pair]') : null;
    const dot = pair ? null : meantDot(event);
    if (!pair && !dot?.closest('[data-debate]')) return;
    event.preventDefault();
    const other = stopComparing();
    if (pair) openPair(pair.dataset.pair!, pair);
    else if (dot && other && other !== dot.dataset.actor) openPair(`${other}~${dot.dataset.actor}`, dot);
    else if (dot) openPosition(dot);
  });
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') stopComparing();
  });
}

/** Shows the statements behind the position that a link to a profile stands for; on a map of all debates all its positions. */
function openPosition(link: SVGAElement): void {
  const profile = link.getAttribute('href') ?? '';
  const debate = link.closest('[data-debate]')?.getAttribute('data-debate') ?? '';
  const name = link.getAttribute('data-name') ?? (link.getAttribute('aria-label') ?? '').replace(/, (?:[−+]\d|0).*$/, '');
  const content = profileData(dataAddress(profile, location.href)).then(
    (actor): PanelContent => {
      const everything = h('p', {}, h('a', { href: profile }, `Everything by ${actor.shortName}`));
      const others = isAmongOthers(link) ? [comparingButton(actor.id, actor.shortName)] : [];
      if (debate === '') return { title: actor.shortName, nodes: [positionList(actor, profile), everything, ...others] };
      const position = actor.positions.find((candidate) => candidate.debate === debate);
      if (!position) return panelMessage(actor.shortName, 'There is no recorded position on this debate.', profile, `The page of ${actor.shortName}`);
      return { title: actor.shortName, nodes: [receiptList(position), everything, ...others] };
    },
    () => panelMessage(name, whyNotLoaded('The statements'), profile, 'Try them as a page'),
  );
  void sidePanel().show(link, panelMessage(name, 'Loading the statements …', profile, 'Open them as a page'), content);
}

function isAmongOthers(link: SVGAElement): boolean {
  const dots = link.ownerSVGElement?.querySelectorAll<SVGAElement>('.dots a[data-actor]') ?? [];
  return [...dots].some((dot) => dot.dataset.actor !== link.dataset.actor);
}

function comparingButton(actor: string, name: string): HTMLElement {
  const button = h('button', { type: 'button' }, 'Compare with another dot');
  button.addEventListener('click', () => {
    const note = h('p', { class: 'comparing', role: 'status' }, `Choose the dot to compare with ${name}. Escape stops.`);
    document.body.append(note);
    sidePanel().close();
    comparing = { actor, note };
  });
  return h('p', {}, button);
}

/** @returns the actor that was to be compared */
function stopComparing(): string | null {
  const actor = comparing?.actor ?? null;
  comparing?.note.remove();
  comparing = null;
  return actor;
}

/** The dot that was hit; on the bare ground of a chart the nearest one. Other links stay themselves. */
function meantDot(event: MouseEvent): SVGAElement | null {
  if (!(event.target instanceof Element)) return null;
  const link = event.target.closest('a');
  const chart = event.target.closest<SVGSVGElement>('svg.chart');
  if (!chart) return null;
  if (link) return link.matches('.dots a[data-actor]') ? (link as Element as SVGAElement) : null;
  return dotNear(chart, event);
}
