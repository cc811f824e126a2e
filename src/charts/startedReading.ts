import { chooseDisplay, displayChoice } from '../ui/displayChoice';
import { focusAfter } from '../ui/focusAfter';
import { chartReader, type ReadingPlace } from './chartReader';
import { chartReading, type ReadingPoint } from './chartReading';
import type { ChartTarget } from './chartTarget';

interface ReadingSettings {
  readonly targets: readonly ChartTarget[];
  /** Where reading was in the picture before this one. */
  readonly from: ReadingPlace;
  readonly help: string;
  /** Another point is read; none once the focus has left. */
  readonly onRead: (point: ReadingPoint | undefined, place: ReadingPlace) => void;
  readonly onSay: (words: string) => void;
  readonly onSelect: (code: string) => void;
}

/** Milliseconds of rest before a point is said: a tone and a held key go before words. */
const rest = 260;

/** Reads the points of a picture in the element that has the focus, until it is stopped. Returns the way to stop. */
export function startedReading(element: HTMLElement, settings: ReadingSettings): () => void {
  const { targets, from, help, onRead, onSay, onSelect } = settings;
  const lines = chartReading(targets);
  const line = lines[from.line] ? from.line : 0;
  let place = { line, point: Math.min(from.point, (lines[line]?.length ?? 1) - 1) };
  let sound = displayChoice().sound === 'on';
  let timer = 0;
  const say = (words: string) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(onSay, rest, words);
  };
  const show = (next: ReadingPlace) => {
    place = next;
    const point = lines[next.line]?.[next.point];
    // A picture that is clicked has the focus too.
    if (!point || !element.matches(':focus-visible')) return;
    onRead(point, next);
    say(point.words);
  };
  const begin = () =>
    chartReader(element, {
      lines,
      sound,
      from: place,
      onPlace: show,
      onSelect: (next) => {
        const code = lines[next.line]?.[next.point]?.target.code;
        if (code !== undefined) onSelect(code);
      },
      onHelp: () => say(help),
      onSound: () => {
        again(chooseDisplay({ sound: sound ? 'off' : 'on' }).sound === 'on');
        say(sound ? 'Tones on' : 'Tones off');
      },
    });
  let stop = begin();
  const again = (on: boolean) => {
    sound = on;
    stop();
    stop = begin();
  };
  const come = () => {
    if (sound !== (displayChoice().sound === 'on')) again(!sound);
    show(place);
  };
  const go = () => {
    window.clearTimeout(timer);
    onRead(undefined, place);
    onSay('');
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    focusAfter(element);
  };
  element.addEventListener('focus', come);
  element.addEventListener('blur', go);
  element.addEventListener('keydown', leave);
  show(place);
  return () => {
    window.clearTimeout(timer);
    stop();
    element.removeEventListener('focus', come);
    element.removeEventListener('blur', go);
    element.removeEventListener('keydown', leave);
  };
}
