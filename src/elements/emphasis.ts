/**
 * Pointing at anything of an actor, or focusing it, lights the actor everywhere on the page, and what it has with others; the rest steps back.
 * Classes only: `has-emphasis` on the root, `lit` on everything of the actor.
 */
export function carryEmphasis(root: HTMLElement = document.documentElement): void {
  let current: string | null = null;
  const show = (actor: string | null) => {
    if (actor === current) return;
    current = actor;
    for (const lit of root.querySelectorAll('.lit')) lit.classList.remove('lit');
    root.classList.toggle('has-emphasis', actor !== null);
    if (actor === null) return;
    const id = CSS.escape(actor);
    for (const mark of root.querySelectorAll(`[data-actor="${id}"], [data-pair^="${id}~"], [data-pair$="~${id}"]`)) mark.classList.add('lit');
  };
  const follow = (event: Event) => show(actorAt(event.target));
  root.addEventListener('pointerover', follow);
  root.addEventListener('pointerleave', () => show(null));
  root.addEventListener('focusin', follow);
  root.addEventListener('focusout', () => show(null));
}

function actorAt(target: EventTarget | null): string | null {
  const marked = target instanceof Element ? target.closest('[data-actor]') : null;
  return marked?.getAttribute('data-actor') || null;
}
