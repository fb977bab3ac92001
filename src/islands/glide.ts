import { onTheWay, type Places } from '../charts/atlas-map/moving.ts';

/** Dots on their way. */
export interface Glide {
  /** Stops where the dots are. */
  readonly stop: () => void;
  /** Puts the dots back to their places in the picture, for a new picture to be drawn. */
  readonly clear: () => void;
  /** How far each dot stands from its place in the picture now. */
  readonly shifts: Places;
}

/** How long dots are on their way. */
const MOVE_MS = 250;
const FRAME_MS = 1000 / 60;

/**
 * Moves the dots of a drawn map to new places without drawing it again: the first step is taken at once, one more in each
 * frame. Dots without a new place are marked `data-leaving`.
 *
 * @param drawn places of the dots in the picture
 * @param before shifts of a glide that this one takes the place of
 * @param arrived called when all dots are there
 */
export function glide(svg: SVGElement, drawn: Places, to: Places, before: Places, arrived: () => void): Glide {
  const dots = [...svg.querySelectorAll<SVGAElement>('.dots a')].flatMap((node) => {
    const actor = node.dataset.actor!;
    const place = drawn.get(actor);
    const next = to.get(actor);
    node.toggleAttribute('data-leaving', !next);
    return place && next ? [{ node, actor, start: before.get(actor) ?? ([0, 0] as const), end: [next[0] - place[0], next[1] - place[1]] as const }] : [];
  });
  const shifts = new Map<string, readonly [number, number]>();
  const step = (share: number) => {
    for (const { node, actor, start, end } of dots) {
      const shift = onTheWay(start, end, share);
      shifts.set(actor, shift);
      node.setAttribute('transform', `translate(${shift[0].toFixed(1)} ${shift[1].toFixed(1)})`);
    }
  };
  const begin = performance.now() - FRAME_MS;
  let request = requestAnimationFrame(function next(now) {
    const share = (now - begin) / MOVE_MS;
    step(share);
    if (share < 1) request = requestAnimationFrame(next);
    else arrived();
  });
  step(FRAME_MS / MOVE_MS);
  return {
    shifts,
    stop: () => cancelAnimationFrame(request),
    clear: () => {
      for (const node of svg.querySelectorAll('.dots a')) {
        node.removeAttribute('transform');
        node.removeAttribute('data-leaving');
      }
    },
  };
}
