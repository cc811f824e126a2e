import { type RefObject, useEffect } from 'react';
import { type ChartTarget, targetAt } from './chartTarget';

/**
 * A click on the picture in `host` selects the area it stands for. Only a shortcut for pointers: the buttons in the
 * figure's table do the same for a keyboard, so the picture is no control and takes no focus.
 */
export function useSelectOnClick(
  host: RefObject<HTMLElement | null>,
  targets: readonly ChartTarget[] | undefined,
  onSelect: ((code: string) => void) | undefined,
): void {
  useEffect(() => {
    const element = host.current;
    if (!element || !targets || !onSelect) return;
    const select = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('.chart__tooltip')) return;
      const { left, top } = element.getBoundingClientRect();
      const code = targetAt(targets, event.clientX - left, event.clientY - top)?.code;
      if (code !== undefined) onSelect(code);
    };
    element.addEventListener('click', select);
    return () => element.removeEventListener('click', select);
  }, [host, targets, onSelect]);
}
