import type { ChartOption } from './chartOption';

/** Widths of lines and edges, in pixels; in an option no other number has these names in these places. */
const widths = new Set(['lineWidth', 'borderWidth']);

/** The option with every line so many times as thick: for text sizes that are read from afar. */
export function thickenedOption(option: ChartOption, times: number): ChartOption {
  return times === 1 ? option : (thickened(option, times) as ChartOption);
}

function thickened(part: unknown, times: number, inLineStyle = false): unknown {
  if (Array.isArray(part)) return part.map((one: unknown) => thickened(one, times));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'number' && (widths.has(name) || (inLineStyle && name === 'width'))
        ? value * times
        : thickened(value, times, name === 'lineStyle'),
    ]),
  );
}
