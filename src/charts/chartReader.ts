import { c2mChart } from 'chart2music';
import type { ReadingLine } from './chartReading';

/** A place in what can be read. */
export interface ReadingPlace {
  readonly line: number;
  readonly point: number;
}

interface ReaderSettings {
  readonly lines: readonly ReadingLine[];
  readonly sound: boolean;
  /** Where to begin. */
  readonly from: ReadingPlace;
  readonly onPlace: (place: ReadingPlace) => void;
  readonly onSelect: (place: ReadingPlace) => void;
  readonly onHelp: () => void;
  readonly onSound: () => void;
}

const keyOf = (line: number) => `line ${line}`;

/**
 * Lets the points be gone through by keyboard in an element that has the focus, with a tone for each where that is
 * asked for. chart2music moves and sounds; it says nothing itself, because it knows neither the words of the tables nor
 * why a figure is missing, and its dialogues do not come up to the rules for accessible pages. Returns the way to stop.
 */
export function chartReader(element: HTMLElement, settings: ReaderSettings): () => void {
  const { lines, sound, from, onPlace, onSelect, onHelp, onSound } = settings;
  const placeOf = ({ slice, index }: { slice: string; index: number }): ReadingPlace => ({
    line: Math.max(
      0,
      lines.findIndex((_, line) => keyOf(line) === slice),
    ),
    point: index,
  });
  const data = Object.fromEntries(
    lines.map((line, index) => [
      keyOf(index),
      line.map(({ value }, x) => ({ x, y: value ?? Number.NaN })),
    ]),
  );
  const press = (key: string) => () => element.dispatchEvent(new KeyboardEvent('keydown', { key }));
  const own = (key: string, callback: () => void) => ({ key: { key }, callback, force: true });
  const { err, data: reader } = c2mChart({
    type: lines.map(() => 'line' as const),
    data,
    element,
    // Never part of the page.
    cc: document.createElement('div'),
    options: {
      enableSound: sound,
      enableSpeech: false,
      translationCallback: () => '',
      onFocusCallback: (point) => onPlace(placeOf(point)),
      onSelectCallback: (point) => onSelect(placeOf(point)),
      customHotkeys: [
        ...['H', 'O', 'M'].map((key) => own(key, onHelp)),
        ...['s', 'S'].map((key) => own(key, onSound)),
        // Bars stand one under another, and so do lines.
        own('ArrowDown', press(lines.length === 1 ? 'ArrowRight' : 'PageDown')),
        own('ArrowUp', press(lines.length === 1 ? 'ArrowLeft' : 'PageUp')),
      ],
    },
  });
  if (!reader) throw new Error(err ?? 'The chart cannot be read.');
  reader.setData(data, undefined, from.point, keyOf(from.line));
  return () => reader.cleanUp();
}
