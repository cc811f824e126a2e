import type { ProcessPicture, SignalMark } from '../viewmodels/processModel';
import { lineMark } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import type { KeyPlace } from './pictureKey';
import { type PointShape, pointMark } from './pointMark';

type KeyLine = 'series' | 'yearBefore' | 'mean' | 'limits' | 'nearLimits';

/** An entry of the key: a line or the shape of a signal, and what it is. */
export type ProcessKeyEntry =
  | { readonly kind: 'line'; readonly line: KeyLine; readonly words: string }
  | { readonly kind: 'signal'; readonly signal: SignalMark; readonly words: string };

/** Shapes of the signals. */
export const signalShapes: Readonly<Record<SignalMark, PointShape>> = {
  above: 'up',
  below: 'down',
  nearLimit: 'diamond',
  oneSide: 'square',
  run: 'circle',
};

const signalWords: Readonly<Record<SignalMark, string>> = {
  above: 'above the limits',
  below: 'below the limits',
  nearLimit: '2 of 3 near a limit',
  oneSide: '7 or more on one side of the mean',
  run: '7 or more rising or falling',
};

/** Looks of the lines across a stretch. */
export const levelDashes = {
  mean: undefined,
  limits: 'dashed',
  nearLimits: 'dotted',
} as const;

/** Only what is drawn: the lines, then the signals. */
export function processKeyEntries(picture: ProcessPicture): readonly ProcessKeyEntry[] {
  const { points, stretches, yearBefore } = picture;
  const line = (kind: KeyLine, words: string) => ({ kind: 'line', line: kind, words }) as const;
  if (yearBefore.length > 0)
    return [line('series', picture.name), line('yearBefore', picture.yearBeforeName)];
  const drawn = new Set(points.map(({ signal }) => signal));
  const signals = (Object.keys(signalWords) as SignalMark[]).filter((one) => drawn.has(one));
  return [
    line('series', picture.name),
    ...(stretches.length > 0
      ? [
          line('mean', 'mean'),
          line('limits', 'limits of the usual range'),
          line('nearLimits', 'near limits'),
        ]
      : []),
    ...signals.map((signal) => ({ kind: 'signal', signal, words: signalWords[signal] }) as const),
  ];
}

/** The sample before the words of an entry. */
export function processKeyMark({ entry, sample }: KeyPlace<ProcessKeyEntry>, theme: ChartTheme) {
  const { left, y, width } = sample;
  if (entry.kind === 'signal') return signalMark(entry.signal, left + width / 2, y, theme);
  const looks = {
    series: { colour: theme.accent, widthPx: 2.5 },
    yearBefore: { colour: theme.secondary, widthPx: 2, dash: 'dashed' },
    mean: { colour: theme.text, widthPx: 1.5 },
    limits: { colour: theme.secondary, widthPx: 1.5, dash: 'dashed' },
    nearLimits: { colour: theme.secondary, widthPx: 1.5, dash: 'dotted' },
  } as const;
  return lineMark({ from: [left, y], to: [left + width, y], z: 3, ...looks[entry.line] });
}

/** The shape of a signal, filled and edged so that it stands out from the line without its colour. */
export function signalMark(signal: SignalMark, x: number, y: number, theme: ChartTheme) {
  return pointMark({
    x,
    y,
    reach: theme.fontSizePx * 0.36,
    shape: signalShapes[signal],
    fill: theme.signal,
    stroke: theme.text,
  });
}
