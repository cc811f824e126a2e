/** Sums by indicator, area and calendar year: `sums[(indicator * areas.length + area) * years + year]`. */
export interface YearSums {
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  readonly firstYear: number;
  readonly years: number;
  readonly sums: Float64Array;
}

/** Years that a collector has room for; any extract of monthly figures fits. */
const [earliest, room] = [1990, 64];

/** Adds up rows as a dashboard without a cube would: one look-up per text, no joined keys. */
export class YearSumCollector {
  readonly #held = new Map<string, Map<string, Float64Array>>();
  readonly #areas = new Set<string>();
  #first = earliest + room;
  #last = 0;

  add(indicator: string, area: string, year: number, value: number) {
    let ofIndicator = this.#held.get(indicator);
    if (!ofIndicator) {
      ofIndicator = new Map();
      this.#held.set(indicator, ofIndicator);
    }
    let byYear = ofIndicator.get(area);
    if (!byYear) {
      byYear = new Float64Array(room);
      ofIndicator.set(area, byYear);
      this.#areas.add(area);
    }
    byYear[year - earliest] = (byYear[year - earliest] ?? 0) + value;
    if (year < this.#first) this.#first = year;
    if (year > this.#last) this.#last = year;
  }

  result(): YearSums {
    const [indicators, areas] = [[...this.#held.keys()], [...this.#areas]];
    const years = this.#last - this.#first + 1;
    const sums = new Float64Array(indicators.length * areas.length * years);
    const from = this.#first - earliest;
    for (const [i, indicator] of indicators.entries()) {
      const ofIndicator = this.#held.get(indicator);
      for (const [a, area] of areas.entries()) {
        const byYear = ofIndicator?.get(area);
        if (byYear) sums.set(byYear.subarray(from, from + years), (i * areas.length + a) * years);
      }
    }
    return { indicators, areas, firstYear: this.#first, years, sums };
  }
}

/** Throws, naming the first difference, unless both hold the same sums whatever the order of their texts. */
export function assertSameSums(expected: YearSums, found: YearSums) {
  const areaPlace = new Map(found.areas.map((area, place) => [area, place]));
  const indicatorPlace = new Map(found.indicators.map((one, place) => [one, place]));
  if (found.sums.length !== expected.sums.length) {
    throw new Error(`${found.sums.length} sums instead of ${expected.sums.length}`);
  }
  let at = 0;
  for (const indicator of expected.indicators) {
    for (const area of expected.areas) {
      const i = indicatorPlace.get(indicator) ?? Number.NaN;
      const row = i * found.areas.length + (areaPlace.get(area) ?? Number.NaN);
      for (let year = 0; year < expected.years; year += 1, at += 1) {
        const shift = expected.firstYear - found.firstYear;
        const sum = found.sums[row * found.years + year + shift];
        if (sum === expected.sums[at]) continue;
        const key = `${indicator}, ${area}, ${expected.firstYear + year}`;
        throw new Error(`${key}: ${sum} instead of ${expected.sums[at]}`);
      }
    }
  }
}
