const SVG = 'http://www.w3.org/2000/svg';

/** A name beside the dot that is pointed at or focused, unless the picture names it already. */
export function nameDots(group: Element): void {
  const svg = group.closest('svg');
  if (!svg) return;
  const tip = document.createElementNS(SVG, 'text');
  tip.setAttribute('class', 'label tip');
  tip.setAttribute('aria-hidden', 'true');
  const show = (event: Event) => {
    const dot = event.target instanceof Element ? event.target.closest('a[aria-label]') : null;
    const mark = dot?.querySelector('circle') ?? dot?.querySelector('path');
    if (!dot || !mark) return tip.remove();
    const { x, y, r } = placeOf(mark);
    tip.setAttribute('y', `${y - r - 7}`);
    tip.textContent = dot.getAttribute('data-name') ?? tipOf(dot.getAttribute('aria-label') ?? '');
    svg.append(tip);
    tip.setAttribute('x', `${startOf(x, tip.getComputedTextLength(), svg.viewBox.baseVal.width)}`);
  };
  group.addEventListener('pointerover', show);
  group.addEventListener('focusin', show);
  group.addEventListener('pointerleave', () => tip.remove());
  group.addEventListener('focusout', () => tip.remove());
}

/** Centre and half height: of a dot as it says, of a cell as it is drawn. */
function placeOf(mark: SVGGraphicsElement): { x: number; y: number; r: number } {
  if (mark instanceof SVGCircleElement) return { x: mark.cx.baseVal.value, y: mark.cy.baseVal.value, r: mark.r.baseVal.value };
  const { x, y, width, height } = mark.getBBox();
  return { x: x + width / 2, y: y + height / 2, r: height / 2 };
}

/** Where a text of some width starts so that it stands over `x` and inside the picture. */
export function startOf(x: number, width: number, picture: number): number {
  return Math.max(0, Math.min(x - width / 2, picture - width));
}

/** The first part of a description, up to the stance: `Estonia, −1.4`. */
export function tipOf(words: string): string {
  return /^.+?, (?:[−+]\d(?:\.\d+)?|0)(?=,|$)/.exec(words)?.[0] ?? words;
}
