import type { MouseEvent } from 'react';

/** Runs the action for an ordinary click; clicks meant for a new tab or window stay with the browser. */
export const plainClick = (action: (() => void) | undefined) => (event: MouseEvent) => {
  const ordinary =
    event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!action || !ordinary || event.defaultPrevented) return;
  event.preventDefault();
  action();
};
