import { dotNear } from './nearest-dot.ts';
import { openPair } from './open-pair.ts';

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

/** Shows the statements behind a dot, with code that is loaded when it is first wanted. */
function openPosition(dot: SVGAElement): void {
  const others = dot.ownerSVGElement?.querySelectorAll<SVGAElement>('.dots a[data-actor]') ?? [];
  const compare = [...others].some(({ dataset }) => dataset.actor !== dot.dataset.actor) ? startComparing : undefined;
  import('./position-receipts.ts').then(
    ({ showPosition }) => showPosition(dot, compare),
    () => location.assign(dot.href.baseVal),
  );
}

function startComparing(actor: string, name: string): void {
  const note = document.createElement('p');
  note.className = 'comparing';
  note.role = 'status';
  note.textContent = `Choose the dot to compare with ${name}. Escape stops.`;
  document.body.append(note);
  comparing = { actor, note };
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
