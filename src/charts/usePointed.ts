import { type RefObject, useEffect, useState } from 'react';
import { type ChartTarget, targetAt } from './chartTarget';

/** What the pointer is on, and where it came in. */
export interface Pointed {
  readonly target: ChartTarget;
  readonly x: number;
  /** Escape was pressed: say nothing more about it. */
  readonly dismissed: boolean;
}

/**
 * Follows the pointer over the targets of the picture in `host`. While it is on the tooltip nothing changes; Escape
 * dismisses what is pointed at until the pointer moves on.
 */
export function usePointed(
  host: RefObject<HTMLElement | null>,
  targets: readonly ChartTarget[] | undefined,
): Pointed | undefined {
  const [pointed, setPointed] = useState<Pointed>();
  useEffect(() => {
    const element = host.current;
    if (!element || !targets) return;
    const follow = (event: PointerEvent) => {
      if (event.target instanceof Element && event.target.closest('.chart__tooltip')) return;
      const { left, top } = element.getBoundingClientRect();
      const x = event.clientX - left;
      const target = targetAt(targets, x, event.clientY - top);
      setPointed((before) =>
        before?.target === target ? before : target && { target, x, dismissed: false },
      );
    };
    const leave = () => setPointed(undefined);
    const dismiss = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setPointed((before) => before && { ...before, dismissed: true });
    };
    element.addEventListener('pointermove', follow);
    element.addEventListener('pointerdown', follow);
    element.addEventListener('pointerleave', leave);
    addEventListener('keydown', dismiss);
    return () => {
      element.removeEventListener('pointermove', follow);
      element.removeEventListener('pointerdown', follow);
      element.removeEventListener('pointerleave', leave);
      removeEventListener('keydown', dismiss);
    };
  }, [host, targets]);
  // A redrawn picture has new targets; what was pointed at in the old one is gone.
  return pointed && targets?.includes(pointed.target) ? pointed : undefined;
}
