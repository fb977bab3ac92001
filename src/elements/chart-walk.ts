/** The dots of a chart become one tab stop: arrows walk along the axis over those that are shown, Home and End go to its ends, Escape leaves. */
export function walkChart(group: Element): void {
  const dots = [...group.querySelectorAll<SVGAElement>('a')];
  const svg = group.closest('svg');
  if (dots.length === 0 || !svg) return;
  const stop = (current: SVGAElement) => {
    for (const dot of dots) dot.setAttribute('tabindex', dot === current ? '0' : '-1');
  };
  stop(dots[0]!);
  group.addEventListener('focusin', (event) => {
    const dot = dots.find((candidate) => candidate === event.target);
    if (dot) stop(dot);
  });
  group.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = dots.indexOf(document.activeElement as unknown as SVGAElement);
    if (at < 0) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      leaveChart(svg);
      return;
    }
    const shown = dots.filter((dot, index) => index === at || dot.getClientRects().length > 0);
    const next = nextStop(event.key, shown.indexOf(dots[at]!), shown.length);
    if (next === null) return;
    event.preventDefault();
    shown[next]!.focus();
  });
}

/** Index of the dot to go to from the one at `at`; `null` for a key that does not walk. */
export function nextStop(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'PageDown':
      return Math.min(at + 10, count - 1);
    case 'PageUp':
      return Math.max(at - 10, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Goes on behind the dots: to the table of the figure, or out of the chart. */
export function leaveChart(svg: SVGSVGElement): void {
  const table = svg.closest('figure')?.querySelector('summary');
  if (table) table.focus();
  else (document.activeElement as HTMLElement | null)?.blur();
}
