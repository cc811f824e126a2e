/** Milliseconds. A look at every frame would keep the browser busy making frames, for each part that waits. */
const lookEvery = 40;
const painted = '[data-painted="true"]';

/**
 * Resolves when the first picture of the page has been painted, or none is coming: for code that can wait until there
 * is something to look at. It waits fifteen seconds at most. `coming` selects what is still to be painted.
 */
export async function picturesDrawn(
  coming = '.loading, .picture-waiting, .chart-waiting, .chart',
): Promise<void> {
  const late = performance.now() + 15_000;
  while (
    performance.now() < late &&
    document.querySelector(coming) &&
    !document.querySelector(painted)
  )
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
}
