import type { SpinePicture, SpineRow } from '../viewmodels/profile/spineModel';
import { lineHeight } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { type KeyPlace, pictureKey } from './pictureKey';
import { type SpineKeyEntry, spineKeyEntries } from './spineKey';
import { textWidth } from './textWidth';
import { widestLine, wrappedText } from './wrappedText';

/** Where a row goes, in pixels. */
export interface SpinePlace {
  readonly row: SpineRow;
  readonly top: number;
  readonly bottom: number;
  /** Lines of the indicator's name, and of its unit and period under it; their block starts at `nameTop`. */
  readonly nameLines: readonly string[];
  readonly measureLines: readonly string[];
  readonly nameTop: number;
  /** Middle of the line with the area's figure and the verdict. */
  readonly figureY: number;
  /** Middle of the bar. */
  readonly barY: number;
  readonly xOf: (value: number) => number;
}

/** Where everything in a spine chart goes, in pixels. */
export interface SpineLayout {
  /** Name, figure, bar and verdict stand under one another instead of side by side. */
  readonly stacked: boolean;
  readonly key: readonly KeyPlace<SpineKeyEntry>[];
  readonly places: readonly SpinePlace[];
  /** Right edge of the figures. */
  readonly figureX: number;
  /** Left edge of the verdicts. */
  readonly wordsX: number;
  readonly height: number;
}

/** Lays a spine chart out: a key, then a row for each indicator, with all bars lined up at the group's figure. */
export function spineLayout(picture: SpinePicture, theme: ChartTheme, width: number): SpineLayout {
  const em = theme.fontSizePx;
  const { rows } = picture;
  const key = pictureKey(spineKeyEntries(picture), { left: 0, top: 0, width }, theme);
  const namesWidth = Math.min(width * 0.32, em * 18);
  const figuresWidth = widestLine(
    rows.map(({ label }) => label),
    em,
    true,
  );
  const wordsWidth = widestLine(
    rows.map(({ words }) => words),
    em,
  );
  const room = endRoom(rows, em);
  const figureX = namesWidth + em + figuresWidth;
  const wordsX = width - wordsWidth;
  const [left, right] = [figureX + em + room, wordsX - em - room];
  const stacked = width < em * 44 || right - left < em * 9;
  const bar = stacked ? { left: room, right: width - room } : { left, right };
  let top = key.bottom + em * 0.75;
  const places = rows.map((row) => {
    const place = stacked
      ? stackedPlace(row, theme, width, top)
      : sidePlace(row, theme, namesWidth, top);
    top = place.bottom;
    return { ...place, row, xOf: scaleOf(row, bar) };
  });
  return { stacked, key: key.places, places, figureX, wordsX, height: Math.ceil(top + 1) };
}

type Place = Omit<SpinePlace, 'row' | 'xOf'>;

function sidePlace(row: SpineRow, theme: ChartTheme, most: number, top: number): Place {
  const em = theme.fontSizePx;
  const nameLines = wrappedText(row.name, most, em, true);
  const measureLines = wrappedText(row.measure, most, em);
  const words = (nameLines.length + measureLines.length) * lineHeight(theme);
  const height = Math.max(words, em * 2) + em * 0.35;
  const middle = top + height / 2;
  return {
    top,
    bottom: top + height,
    nameLines,
    measureLines,
    nameTop: middle - words / 2,
    figureY: middle,
    barY: middle,
  };
}

function stackedPlace(row: SpineRow, theme: ChartTheme, width: number, top: number): Place {
  const em = theme.fontSizePx;
  const line = lineHeight(theme);
  const nameLines = wrappedText(row.name, width, em, true);
  const measureLines = wrappedText(row.measure, width, em);
  const nameTop = top + em * 0.4;
  const figureY = nameTop + (nameLines.length + measureLines.length + 0.5) * line;
  const barY = figureY + line * 0.5 + em * 0.75;
  const last = row.range || row.value !== null ? barY + em * 0.75 : figureY + line * 0.5;
  return { top, bottom: last + em * 0.3, nameLines, measureLines, nameTop, figureY, barY };
}

/** Room outside the bars for the figures of their ends, and for the half of a mark. */
function endRoom(rows: readonly SpineRow[], em: number): number {
  const labels = rows.flatMap(({ range }) =>
    range ? [range.lowest.label, range.highest.label] : [],
  );
  return Math.ceil(em * 1.1 + Math.max(0, ...labels.map((label) => textWidth(label, em))));
}

/** The group's figure, or the middle of the range where there is none, stands in the middle; the farther side fills its half. */
function scaleOf(
  { value, range, group, second }: SpineRow,
  { left, right }: { readonly left: number; readonly right: number },
): (value: number) => number {
  const values = [value, range?.lowest.value, range?.highest.value, second?.value].filter(
    (one): one is number => typeof one === 'number',
  );
  const centre = group?.value ?? (Math.min(...values) + Math.max(...values)) / 2;
  const reach = Math.max(0, ...values.map((one) => Math.abs(one - centre)));
  const middle = (left + right) / 2;
  return (one) => (reach === 0 ? middle : middle + ((one - centre) / reach) * ((right - left) / 2));
}
