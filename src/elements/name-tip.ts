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
    const left = x < svg.viewBox.baseVal.width / 2;
    tip.setAttribute('x', `${left ? x - r : x + r}`);
    tip.setAttribute('y', `${y - r - 7}`);
    tip.setAttribute('text-anchor', left ? 'start' : 'end');
    tip.textContent = dot.getAttribute('data-name') ?? tipOf(dot.getAttribute('aria-label') ?? '');
    svg.append(tip);
  };
  group.addEventListener('pointerover', show);
  group.addEventListener('focusin', show);
  group.addEventListener('pointerleave', () => tip.remove());
  group.addEventListener('focusout', () => tip.remove());
}

/** The first part of a description, up to the stance: `Estonia, −1.4`. */
export function tipOf(words: string): string {
  return /^.+?, (?:[−+]\d(?:\.\d+)?|0)(?=,|$)/.exec(words)?.[0] ?? words;
}
