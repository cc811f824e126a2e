import type { ProcessPicture } from '../viewmodels/processModel';
import { lineHeight, lineMark, type TextPlace, textMark } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { levelDashes, processKeyMark, signalMark } from './processKey';
import type { ProcessLayout } from './processLayout';
import { flagLines, flagWords } from './timeFlags';

/** Everything in a process chart but its line and its scale: mean, limits, signals, breaks, key and words. */
export function processMarks(picture: ProcessPicture, layout: ProcessLayout, theme: ChartTheme) {
  const line = lineHeight(theme);
  const { plot, xOf, yOf } = layout;
  const under = plot.top + plot.height + Math.round(theme.fontSizePx / 2);
  const places: readonly TextPlace[] = [
    {
      x: 0,
      y: (layout.titleLines.length * line) / 2,
      lines: layout.titleLines,
      align: 'left',
      muted: true,
    },
    ...layout.key.map(({ text }) => text),
    ...flagWords(layout.timeFlags.flags),
    ...layout.ticks.map(
      ({ month, lines }): TextPlace => ({
        x: xOf(month),
        y: under + (lines.length * line) / 2,
        lines,
        align: 'center',
      }),
    ),
    ...layout.names.map(({ x, y, words }): TextPlace => ({ x, y, lines: [words], align: 'left' })),
  ];
  return [
    ...flagLines(layout.timeFlags, plot, theme),
    ...levelLines(picture, layout, theme),
    ...layout.key.map((place) => processKeyMark(place, theme)),
    ...picture.points.flatMap(({ month, value, signal }) =>
      signal && value !== null && picture.stretches.length > 0
        ? [signalMark(signal, xOf(month), yOf(value), theme)]
        : [],
    ),
    ...places.map((place) => textMark(theme, place)),
  ];
}

/** Across the months of each stretch: mean, limits and near limits. Points stand at the month their period ends with. */
function levelLines(
  { stretches, step }: ProcessPicture,
  { xOf, yOf }: ProcessLayout,
  theme: ChartTheme,
) {
  return stretches.flatMap(({ from, to, mean, lower, upper, nearLower, nearUpper }) => {
    const [left, right] = [xOf(from - step + 0.5), xOf(to + 0.5)];
    const across = (value: number, kind: keyof typeof levelDashes) => {
      const dash = levelDashes[kind];
      const y = yOf(value);
      return lineMark({
        from: [left, y],
        to: [right, y],
        colour: kind === 'mean' ? theme.text : theme.secondary,
        widthPx: 1.5,
        ...(dash ? { dash } : {}),
        z: 2,
      });
    };
    return [
      across(mean, 'mean'),
      across(lower, 'limits'),
      across(upper, 'limits'),
      across(nearLower, 'nearLimits'),
      across(nearUpper, 'nearLimits'),
    ];
  });
}
