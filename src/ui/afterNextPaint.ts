/**
 * Calls back once what has been changed so far is on the screen, or after a fifth of a second in a tab that is not
 * painted; returns the way to call it off.
 */
export function afterNextPaint(callback: () => void): () => void {
  let later = setTimeout(() => {
    cancelAnimationFrame(frame);
    callback();
  }, 200);
  const frame = requestAnimationFrame(() => {
    clearTimeout(later);
    later = setTimeout(callback, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(later);
  };
}
