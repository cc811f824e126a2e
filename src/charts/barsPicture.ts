/** One bar, as the view models give it: `value` is null where the figure is missing, and `label` then says why. */
export interface BarInPicture {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
  readonly label: string;
  readonly selected: boolean;
  /** Drawn as a line across the end of the bar. */
  readonly interval?: { readonly lower: number; readonly upper: number };
  /** A value to hold the bar against, such as a target: drawn as a diamond, which the title of the scale names. */
  readonly mark?: number;
  /** False: drawn hollow, as chance alone may have made it. */
  readonly certain?: boolean;
  /** What the tooltip adds to the label. */
  readonly detail?: string;
}

/** A picture of horizontal bars: a ranking or a change. */
export interface BarsPicture {
  readonly bars: readonly BarInPicture[];
  readonly benchmark:
    | { readonly name: string; readonly value: number; readonly label: string }
    | undefined;
  readonly axisTitle: string;
}

/** Smallest and largest value drawn; always holds zero and is never empty. */
export function barsDomain({ bars, benchmark }: BarsPicture): readonly [low: number, high: number] {
  const values = bars.flatMap(({ value, interval, mark = 0 }) =>
    value === null ? [mark] : [value, mark, ...(interval ? [interval.lower, interval.upper] : [])],
  );
  if (benchmark) values.push(benchmark.value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? [0, 1] : [low, high];
}
