/** Runs an action once, when an element is about to come into sight. */
export function whenVisible(element: Element, action: () => void): void {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      action();
    },
    { rootMargin: '200px' },
  );
  watch.observe(element);
}
