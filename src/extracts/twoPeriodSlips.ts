import { writtenNumber } from './writtenNumber';

/** What the cells of a row of a two-period table say beside its two counts, and what rates rest on. */
export interface PrintedRow {
  readonly counts: readonly [number | undefined, number | undefined];
  readonly rates: readonly [string, string];
  readonly change: string;
  readonly percent: string;
  readonly populations: readonly [number | undefined, number | undefined];
  readonly per: number;
}

/** A printed figure that is not what the counts give. */
export interface Slip {
  readonly column: 'rate' | 'change' | 'percent';
  readonly what: string;
}

/**
 * Printed rates, changes and percentages that differ from what counts and populations give, rounded half away from zero
 * to the decimals that are printed. What is blank, a marker or rests on an unknown number is not compared.
 */
export function twoPeriodSlips(row: PrintedRow): readonly Slip[] {
  const [before, after] = row.counts;
  const rates = row.rates.flatMap((text, at) => {
    const [count, residents] = [row.counts[at], row.populations[at]];
    if (count === undefined || residents === undefined || residents <= 0) return [];
    const given = off(text, (count / residents) * row.per);
    return given === undefined
      ? []
      : [
          {
            column: 'rate' as const,
            what: `The rate is printed as ${text.trim()}; the count and the population give ${given}.`,
          },
        ];
  });
  if (before === undefined || after === undefined) return rates;
  const slips: Slip[] = [...rates];
  const change = off(row.change, after - before);
  if (change !== undefined) {
    slips.push({
      column: 'change',
      what: `The change is printed as ${row.change.trim()}; the two counts give ${change}.`,
    });
  }
  if (before === 0) {
    if (printed(row.percent)) {
      slips.push({
        column: 'percent',
        what: `The change is printed as ${row.percent.trim()}, but there is no percentage of 0.`,
      });
    }
    return slips;
  }
  const percent = off(row.percent, ((after - before) / before) * 100);
  if (percent !== undefined) {
    slips.push({
      column: 'percent',
      what: `The percentage is printed as ${row.percent.trim()}; the two counts give ${percent}.`,
    });
  }
  return slips;
}

/** What should be printed instead, with as many decimals; undefined where it is printed so, or nothing to compare is. */
function off(text: string, exact: number): string | undefined {
  const number = printed(text);
  if (!number) return undefined;
  const given = rounded(exact, number.decimals);
  const same = number.unsigned
    ? Math.abs(given) === Math.abs(number.value)
    : given === number.value;
  return same
    ? undefined
    : given.toLocaleString('en-GB', { minimumFractionDigits: number.decimals });
}

/** A number as tables print it: "+6%", "(579)" for -579, "▼ 7" without a sign of its own. */
function printed(text: string) {
  const bare = text
    .replace(/[%+]/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .trim();
  const unsigned = /[▲▼△▽↑↓]/.test(bare);
  const plain = bare.replace(/[▲▼△▽↑↓]/g, '').trim();
  const negative = /^\((.*)\)$/.exec(plain)?.[1];
  const value = writtenNumber(negative === undefined ? plain : `-${negative}`);
  if (value === undefined) return undefined;
  return { value, unsigned, decimals: /\.(\d+)/.exec(plain)?.[1]?.length ?? 0 };
}

function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  // A hair above, so that 2.675 held as 2.67499999 still rounds away from zero.
  const size = Math.round(Math.abs(value) * scale * (1 + 4 * Number.EPSILON)) / scale;
  return value < 0 && size !== 0 ? -size : size;
}
