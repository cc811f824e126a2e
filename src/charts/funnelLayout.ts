import type { FunnelPicture } from '../viewmodels/funnelModel';
import { lineHeight } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { type FunnelKeyEntry, funnelKeyEntries } from './funnelKey';
import { type NiceScale, niceScale } from './niceScale';
import { type KeyPlace, pictureKey } from './pictureKey';
import { textWidth } from './textWidth';
import { widestLine, wrappedText } from './wrappedText';

/** Where everything in a funnel goes, in pixels. */
export interface FunnelLayout {
  readonly titleLines: readonly string[];
  readonly key: readonly KeyPlace<FunnelKeyEntry>[];
  readonly expectedLines: readonly string[];
  readonly across: NiceScale;
  readonly up: NiceScale;
  /** Every how many steps of the lower axis carry a number. */
  readonly labelEvery: number;
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly height: number;
  readonly xOf: (expected: number) => number;
  readonly yOf: (rate: number) => number;
}

/** Lays a funnel out: unit of the rate and key above the plot, expected numbers and their title under it. */
export function funnelLayout(
  picture: FunnelPicture,
  theme: ChartTheme,
  width: number,
): FunnelLayout {
  const em = theme.fontSizePx;
  const line = lineHeight(theme);
  const gap = Math.round(em * 0.5);
  const expected = [...picture.points, ...ends(picture)].map((one) => one.expected);
  const across = niceScale(expected, false);
  const up = niceScale(ratesShown(picture));
  const titleLines = wrappedText(picture.axisTitle, width, em);
  const expectedLines = wrappedText(picture.expectedTitle, width, em);
  const keyTop = titleLines.length * line + gap;
  const key = pictureKey(funnelKeyEntries(picture), { left: 0, top: keyTop, width }, theme);
  const left = Math.ceil(widestLine(up.labels, em) + gap);
  const last = across.labels.at(-1) ?? '';
  const right = Math.ceil(textWidth(last, em) / 2 + 1);
  const plotWidth = Math.max(em * 4, width - left - right);
  const top = Math.ceil(key.bottom + gap + line / 2);
  const plotHeight = Math.round(Math.max(em * 16, Math.min(em * 24, width * 0.5)));
  const bottom = top + plotHeight;
  const perStep = plotWidth / Math.max(1, across.ticks.length - 1);
  return {
    titleLines,
    key: key.places,
    expectedLines,
    across,
    up,
    labelEvery: Math.max(1, Math.ceil((widestLine(across.labels, em) + em) / perStep)),
    plot: { left, top, width: plotWidth, height: plotHeight },
    height: Math.ceil(bottom + gap + line + gap + expectedLines.length * line),
    xOf: (count) => left + ((count - across.min) / (across.max - across.min)) * plotWidth,
    yOf: (rate) => bottom - ((rate - up.min) / (up.max - up.min)) * plotHeight,
  };
}

function ends({ curves }: FunnelPicture) {
  return curves.flatMap(({ points }) => [...points.slice(0, 1), ...points.slice(-1)]);
}

/**
 * All rates, and the limits of all areas as far as they are not far off: where few events are expected, limits run up
 * to rates that would flatten everything else.
 */
function ratesShown({ points, curves, centre }: FunnelPicture): readonly number[] {
  const rates = [...points.map(({ rate }) => rate), centre.value];
  const most = Math.max(...rates) * 1.5;
  const limits = curves.flatMap((one) => one.points.map(({ upper }) => upper));
  return [...rates, ...limits.map((limit) => Math.min(limit, most))];
}
