import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { chooseDisplay, displayChoice } from '../ui/displayChoice';
import { focusAfter } from '../ui/focusAfter';
import type { ReadingPlace } from './chartReader';
import { chartReading, type ReadingPoint } from './chartReading';
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

const start: ReadingPlace = { line: 0, point: 0 };

/** Milliseconds of rest before a point is said: a tone and a held key go before words. */
const rest = 260;

/**
 * Lets the points of the picture in `host` be read by keyboard, once the focus has come to it by keyboard: only then is
 * the code for it loaded. Where that fails the picture is as it was; its table says the same.
 */
export function useChartReading(
  host: RefObject<HTMLElement | null>,
  targets: readonly ChartTarget[] | undefined,
  onSelect: ((code: string) => void) | undefined,
): ChartReadingState {
  const lines = useMemo(() => chartReading(targets ?? []), [targets]);
  const [asked, setAsked] = useState(false);
  const [sound, setSound] = useState(false);
  const [read, setRead] = useState<ReadingPoint>();
  const [said, setSaid] = useState('');
  const place = useRef(start);
  /** Set while the reader is begun anew for tones: what has just been said about them is not to be talked over. */
  const toned = useRef(false);
  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  }, [onSelect]);
  const readable = lines.length > 0;
  const help = helpOf(lines.length, onSelect !== undefined);

  useEffect(() => {
    const element = host.current;
    if (!element || !readable) return;
    const come = () => {
      if (!element.matches(':focus-visible')) return;
      setAsked(true);
      setSound(displayChoice().sound === 'on');
    };
    const go = () => {
      setRead(undefined);
      setSaid('');
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      focusAfter(element);
    };
    element.addEventListener('focus', come);
    element.addEventListener('blur', go);
    element.addEventListener('keydown', leave);
    return () => {
      element.removeEventListener('focus', come);
      element.removeEventListener('blur', go);
      element.removeEventListener('keydown', leave);
    };
  }, [host, readable]);

  useEffect(() => {
    const element = host.current;
    if (!element || !asked || !readable) return;
    let stop: (() => void) | undefined;
    let ended = false;
    let timer = 0;
    const say = (words: string) => {
      window.clearTimeout(timer);
      // The same words again are heard only where they differ.
      timer = window.setTimeout(
        () => setSaid((before) => (before === words ? `${words}\u00a0` : words)),
        rest,
      );
    };
    const show = (next: ReadingPlace) => {
      place.current = next;
      const point = lines[next.line]?.[next.point];
      if (!point || !element.matches(':focus-visible')) return;
      setRead(point);
      if (!toned.current) say(point.words);
      toned.current = false;
    };
    const { line, point } = place.current;
    const held = lines[line] ? line : 0;
    const from = { line: held, point: Math.min(point, (lines[held]?.length ?? 1) - 1) };
    const begin = async () => {
      const { chartReader } = await import('./chartReader');
      if (ended) return;
      stop = chartReader(element, {
        lines,
        sound,
        from,
        onPlace: show,
        onSelect: (next) => {
          const code = lines[next.line]?.[next.point]?.target.code;
          if (code !== undefined) select.current?.(code);
        },
        onHelp: () => say(help),
        onSound: () => {
          const on = chooseDisplay({ sound: sound ? 'off' : 'on' }).sound === 'on';
          say(on ? 'Tones on' : 'Tones off');
          toned.current = true;
          setSound(on);
        },
      });
      show(from);
    };
    begin().catch(() => {});
    return () => {
      ended = true;
      if (!toned.current) window.clearTimeout(timer);
      stop?.();
    };
  }, [host, asked, readable, lines, sound, help]);

  // A redrawn picture has new points; the one read in the old picture is gone.
  const current = read && targets?.includes(read.target) ? read : undefined;
  return { readable, help, read: current, said };
}

function helpOf(lines: number, selects: boolean): string {
  return [
    'Left and right arrow keys read the points; Home and End go to the first and the last.',
    ...(lines > 1 ? ['Up and down arrow keys change the line.'] : []),
    ...(selects ? ['Enter highlights the area.'] : []),
    'S turns tones on or off. Escape goes on.',
  ].join(' ');
}
