/**
 * Puts off an action to the next frame, once however often it is asked for. What an event handler writes into the page
 * at once is laid out twice: for the caret, and for the frame.
 */
export function onceAFrame(action: () => void): () => void {
  let asked = 0;
  return () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(action);
  };
}
