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
    const circle = dot?.querySelector('circle');
    if (!dot || !circle) return tip.remove();
    const x = Number(circle.getAttribute('cx'));
    const y = Number(circle.getAttribute('cy'));
    const r = Number(circle.getAttribute('r'));
    tip.setAttribute('y', `${y - r - 7}`);
    tip.textContent = tipOf(dot.getAttribute('aria-label') ?? '');
    svg.append(tip);
    tip.setAttribute('x', `${startOf(x, tip.getComputedTextLength(), svg.viewBox.baseVal.width)}`);
  };
  group.addEventListener('pointerover', show);
  group.addEventListener('focusin', show);
  group.addEventListener('pointerleave', () => tip.remove());
  group.addEventListener('focusout', () => tip.remove());
}

/** Where a text of some width starts so that it stands over `x` and inside the picture. */
export function startOf(x: number, width: number, picture: number): number {
  return Math.max(0, Math.min(x - width / 2, picture - width));
}

/** The first part of a description, up to the stance: `Estonia, −1.4`. */
export function tipOf(words: string): string {
  return /^.+?, (?:[−+]\d(?:\.\d+)?|0)(?=,|$)/.exec(words)?.[0] ?? words;
}
