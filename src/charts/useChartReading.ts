import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ReadingPoint } from './chartReading';
import type { ChartTarget } from './chartTarget';

/** Reading a picture by keyboard. */
export interface ChartReadingState {
  /** Whether there is anything to read. */
  readonly readable: boolean;
  /** What keys do, for those who come to the picture by keyboard. */
  readonly help: string;
  /** The point that is read. */
  readonly read: ReadingPoint | undefined;
  /** What a screen reader is to say. */
  readonly said: string;
}

/** Keys that would move the page, or be lost, while the code that reads is on its way; it gets them when it is there. */
const readingKeys = /^(Arrow|Home|End|Page|Esc|Enter|.$)/;

/**
 * Lets the points of the picture in `host` be read by keyboard, once the focus has come to it by keyboard: only then is
 * the code for it loaded. Where that fails the picture is as it was; its table says the same.
 */
export function useChartReading(
  host: RefObject<HTMLElement | null>,
  targets: readonly ChartTarget[] | undefined,
  onSelect: ((code: string) => void) | undefined,
): ChartReadingState {
  const [asked, setAsked] = useState(false);
  const [read, setRead] = useState<ReadingPoint>();
  const [said, setSaid] = useState('');
  const place = useRef({ line: 0, point: 0 });
  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  }, [onSelect]);
  const readable = targets?.some(({ lines }) => lines.some(({ value }) => value !== undefined));
  const several = targets?.some(({ heading, lines }) => heading !== undefined && lines.length > 1);
  const help = helpOf(several ?? false, onSelect !== undefined);

  useEffect(() => {
    const element = host.current;
    if (!element || !readable) return;
    const come = () => {
      if (element.matches(':focus-visible')) setAsked(true);
    };
    element.addEventListener('focus', come);
    return () => element.removeEventListener('focus', come);
  }, [host, readable]);

  useEffect(() => {
    const element = host.current;
    if (!element || !asked || !readable || !targets) return;
    let stop: (() => void) | undefined;
    let ended = false;
    const early: string[] = [];
    const keep = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || !readingKeys.test(event.key)) return;
      event.preventDefault();
      early.push(event.key);
    };
    element.addEventListener('keydown', keep);
    const letGo = () => element.removeEventListener('keydown', keep);
    const start = async () => {
      const { startedReading } = await import('./startedReading');
      if (ended) return;
      stop = startedReading(element, {
        targets,
        from: place.current,
        help,
        onRead: (point, next) => {
          place.current = next;
          setRead(point);
        },
        // The same words again are heard only where they differ.
        onSay: (words) =>
          setSaid((before) => (words && before === words ? `${words}\u00a0` : words)),
        onSelect: (code) => select.current?.(code),
      });
    };
    const press = (key: string) =>
      stop && element.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    start()
      .catch(() => {})
      .finally(() => {
        letGo();
        if (element === document.activeElement) early.forEach(press);
      });
    return () => {
      ended = true;
      letGo();
      stop?.();
    };
  }, [host, asked, readable, targets, help]);

  // A redrawn picture has new points; the one read in the old picture is gone.
  const current = read && targets?.includes(read.target) ? read : undefined;
  return { readable: readable ?? false, help, read: current, said };
}

function helpOf(severalLines: boolean, selects: boolean): string {
  return [
    'Left and right arrow keys read the points; Home and End go to the first and the last.',
    ...(severalLines ? ['Up and down arrow keys change the line.'] : []),
    ...(selects ? ['Enter highlights the area.'] : []),
    'S turns tones on or off. Escape goes on.',
  ].join(' ');
}
