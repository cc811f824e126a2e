/** Longest stretch of work between two pauses, in milliseconds: well under a frame's worth of delay. */
const stretch = 8;

/** A pause to await between slices of work: lets the page breathe when the last stretch has lasted long enough. */
export function pausesForPage(): () => Promise<void> | void {
  let started = performance.now();
  return () => {
    if (performance.now() - started < stretch) return undefined;
    return new Promise((resolve) => {
      // A message is delivered without the delay that browsers add to nested timers.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        started = performance.now();
        resolve();
      });
      port1.start();
      port2.postMessage(0);
    });
  };
}
