import { describe, expect, it } from 'vitest';
import { resolvedSelection } from '../../src/selection/resolvedSelection';
import type { WorkedExample } from '../../src/viewmodels/methods/methodSection';
import { methodsPage } from '../../src/viewmodels/methods/methodsPage';
import { defaultPackage } from './package';
import {
  byar,
  exactPoisson,
  held,
  membersOf,
  newcombe,
  numbersIn,
  people,
  pulledIn,
  rowsOf,
  sumOf,
  weightedLine,
  wilson,
} from './secondOpinion';

const dataset = await defaultPackage();
const request = { theme: 'asb', area: 'E07000117' };
const page = methodsPage(dataset, resolvedSelection(request, dataset).view);

function example(id: string, nth = 0): WorkedExample {
  const section = page.groups.flatMap(({ sections }) => sections).find((one) => one.id === id);
  const found = section?.examples[nth];
  if (found?.kind !== 'worked') throw new Error(`${id}: ${found?.needed}`);
  return found;
}

/** The text of a step, by how its term begins. */
function step(of: WorkedExample, term: string): string {
  const found = of.steps.find((one) => one.term.startsWith(term));
  if (!found) throw new Error(`${of.title} has no step ${term}`);
  return found.text;
}

/** The numbers of a text, to the last digit printed: four decimals, and of small ones four digits that count. */
function expectNumbers(text: string, ...wanted: readonly number[]) {
  const printed = (x: number) => Number(Math.abs(x) >= 1 ? x.toFixed(4) : x.toPrecision(4));
  expect(numbersIn(text), text).toEqual(wanted.map(printed));
}

/** Cells of a table's row, by its header. */
function cellsOf({ table }: WorkedExample, header: string): readonly string[] {
  const row = table?.rows.find((one) => one.header === header);
  if (!row) throw new Error(header);
  return row.cells.map(({ text }) => text);
}

const districts = membersOf('L12');
const asb = districts.map((code) => held('asb.csv', 'asb-incidents', code, '2023'));
const residents = districts.map((code) => people('implied-2021', code, '2021'));
const [o1, o2] = [4666, 4087];
const n = 94_696;

describe('examples of ASB incidents in Burnley, 2023', () => {
  it('rest on the published figures', () => {
    expect(held('asb.csv', 'asb-incidents', 'E07000117', '2022')).toBe(o1);
    expect(held('asb.csv', 'asb-incidents', 'E07000117', '2023')).toBe(o2);
    expect(people('implied-2021', 'E07000117', '2021')).toBe(n);
    expect(held('asb.csv', 'asb-incidents', 'L12', '2023')).toBe(38_039);
    expect(people('implied-2021', 'L12', '2021')).toBe(1_236_123);
  });

  it('rate', () => {
    const found = example('crude-rate');
    expect(found.title).toBe('ASB incidents, Burnley, 2023');
    expect(step(found, 'Events')).toBe('4,087 ASB incidents in Burnley in 2023');
    expect(step(found, 'Residents')).toMatch(/^94,696 \(population of 2021: /);
    // 4,087 / 94.696 by hand: 43 x 94.696 = 4,071.928, remainder 15.072; 15.072 / 94.696 = 0.1592.
    expect(step(found, 'Rate')).toBe('1,000 × 4,087 ÷ 94,696 = 43.1592');
    expect(found.result).toBe('43.2 per 1,000 residents.');
    expect(found.source).toContain('anti-social behaviour incidents, 2022 and 2023');
  });

  it('interval of the rate', () => {
    const found = example('rate-interval');
    const [low, high] = byar(o2);
    // By hand: 1/(9 x 4,087) = 0.0000272, 1.96/(3 x 63.93) = 0.0102193; 4,087 x 0.9897535^3 = 3,962.65.
    expect(low).toBeCloseTo(4087 * (1 - 1 / 36_783 - 1.959964 / (3 * 63.929649)) ** 3, 2);
    expectNumbers(step(found, 'Limits of the number'), 10, low, high);
    expectNumbers(step(found, 'Limits of the rate'), 1000, n, (1000 * low) / n, (1000 * high) / n);
    expect(found.result).toBe(
      '43.2 per 1,000 residents, with a 95% confidence interval of 41.8 to 44.5.',
    );
  });

  it('rounding', () => {
    const found = example('rounding');
    expect(step(found, 'Rate')).toBe('43.1592 is shown as 43.2');
    expect(step(found, 'Change')).toBe('−12.4089% is shown as −12%');
  });

  it('change', () => {
    const found = example('change');
    expect(found.title).toBe('ASB incidents, Burnley, 2022 and 2023');
    expectNumbers(step(found, 'Events'), o1, 2022, o2, 2023);
    expectNumbers(step(found, 'Residents'), n);
    expect(step(found, 'Change in number')).toBe('4,087 − 4,666 = −579');
    expectNumbers(step(found, 'Change in percent'), (-579 / 4666) * 100);
    const spread = 1.959963984540054 * Math.sqrt((o1 + o2) / (o1 * o2));
    expectNumbers(step(found, 'Spread').replace('1.959964 × ', ''), 1, o1, 1, o2, spread);
    const [low, high] = [-1, 1].map(
      (side) => 100 * (Math.exp(Math.log(o2 / o1) + side * spread) - 1),
    );
    expectNumbers(step(found, 'Limits'), low ?? 0, high ?? 0);
    expect(found.result).toBe(
      '−12%, with a 95% interval of −16% to −9%. The interval does not include 0: this is a change larger than chance alone would explain.',
    );
  });

  it('rank', () => {
    const found = example('ranks');
    const rates = asb.map((count, place) => (1000 * count) / (residents[place] ?? 0));
    const names = new Map(rowsOf('areas.csv').map((row) => [row.area_code, row.area_name ?? '']));
    for (const [place, code] of districts.entries()) {
      const own = rates[place] ?? 0;
      const [unrounded = '', shown = '', rank] = cellsOf(found, names.get(code) ?? '');
      expectNumbers(unrounded, own);
      expect(Math.abs(Number(shown) - own)).toBeLessThanOrEqual(0.05);
      expect(rank).toBe(String(rates.filter((one) => one > own).length + 1));
    }
    expect(found.result).toBe('Burnley is 2nd of 12 areas by rate, highest first.');
  });

  it('share of the total', () => {
    const found = example('contribution');
    const top = asb.toSorted((a, b) => b - a).slice(0, 3);
    expect(top).toEqual([6772, 4432, 4087]);
    expectNumbers(step(found, 'Total'), 38_039, 12, 2023);
    expect(step(found, 'The largest')).toBe(
      'Preston, Lancaster and Burnley: 6,772 + 4,432 + 4,087 = 15,291',
    );
    expectNumbers(step(found, 'Together'), 100, 15_291, 38_039, (100 * 15_291) / 38_039);
    expect(cellsOf(found, 'Burnley')).toEqual(['4,087', '10.7%']);
    expect(found.result).toBe('Preston, Lancaster and Burnley together have 40% of the total.');
  });

  it('benchmark', () => {
    const found = example('benchmark');
    const groupRate = 38_039 / 1236.123;
    const limitsOf = (count: number, place: number) =>
      byar(count).map((limit) => (1000 * limit) / (residents[place] ?? 0));
    const [low = 0, high = 0] = limitsOf(o2, districts.indexOf('E07000117'));
    expectNumbers(step(found, 'Rate of the area'), (1000 * o2) / n, low, high);
    expectNumbers(step(found, 'Rate of the group'), groupRate, 12);
    const apart = asb.filter((count, place) => {
      const [lower = 0, upper = 0] = limitsOf(count, place);
      return upper < groupRate || lower > groupRate;
    });
    expect(step(found, 'All areas')).toBe(
      `${apart.length} of 12 areas are higher or lower than the group by this rule`,
    );
    expect(found.result).toBe(
      '43.2 per 1,000 residents (41.8 to 44.5) is higher than the group’s 30.8, which is worse.',
    );
  });

  it('funnel', () => {
    const found = example('funnel');
    const expected = (38_039 * n) / 1_236_123;
    expectNumbers(step(found, 'The group'), 38_039, 12, 2023, 1_236_123);
    expectNumbers(step(found, 'Expected'), 38_039, n, 1_236_123, expected);
    // For thousands of events the exact limits are those of Wilson and Hilferty to five digits.
    for (const [term, z] of [
      ['95%', 1.959964],
      ['99.8%', 3.090232],
    ] as const) {
      const cube = (e: number, side: number) =>
        e * (1 - 1 / (9 * e) + (side * z) / (3 * Math.sqrt(e))) ** 3;
      const [low = 0, high = 0] = numbersIn(step(found, term));
      const rate = 38_039 / 1236.123;
      expect(low).toBeCloseTo((rate * cube(expected, -1)) / expected, 3);
      expect(high).toBeCloseTo((rate * cube(expected + 1, 1)) / expected, 3);
    }
    expect(step(found, 'All areas')).toBe('10 of 12 areas lie outside the 95% limits');
    expect(found.result).toMatch(
      /^43\.2 per 1,000 residents is above the outer limits: 29\.7 to 31\.9/,
    );
  });

  it('funnel adjusted for overdispersion', () => {
    const found = example('overdispersion');
    const expected = residents.map((living) => (38_039 * living) / 1_236_123);
    const scores = asb.map(
      (o, i) => Math.sqrt(expected[i] ?? 0) * Math.log(o / (expected[i] ?? 1)),
    );
    const used = pulledIn(scores);
    const phi = sumOf(used.map((score) => score ** 2)) / 12;
    const squares = sumOf(expected.map((e) => e * e)) / sumOf(expected);
    const tau = (12 * phi - 11) / (sumOf(expected) - squares);
    expectNumbers(step(found, 'Dispersion'), phi);
    expect(phi).toBeCloseTo(144.3356, 3);
    expectNumbers(step(found, 'Variance'), tau);
    const burnley = districts.indexOf('E07000117');
    const cells = cellsOf(found, 'Burnley').map((text) => numbersIn(text)[0]);
    for (const [place, wanted] of [asb, expected, scores, used].entries())
      expect(cells[place]).toBeCloseTo(wanted[burnley] ?? 0, 4);
    const spread = Math.sqrt(1 / (expected[burnley] ?? 1) + tau);
    for (const [term, z] of [
      ['95%', 1.959964],
      ['99.8%', 3.090232],
    ] as const) {
      const [low = 0, high = 0] = numbersIn(step(found, term));
      expect(low).toBeCloseTo((38_039 / 1236.123) * Math.exp(-z * spread), 3);
      expect(high).toBeCloseTo((38_039 / 1236.123) * Math.exp(z * spread), 3);
    }
    expect(step(found, 'All areas')).toBe(
      '1 of 12 areas lies outside the 95% limits: Ribble Valley',
    );
  });

  it('sentences', () => {
    const found = example('commentary');
    expect(step(found, 'Sentence 1')).toContain(
      'fell by 7% between 2022 and 2023, from 40,808 to 38,039',
    );
    expect(found.result).toBe(
      'The first sentence rests on Lancashire-12, 2022: 40,808, of 1,236,123; Lancashire-12, 2023: 38,039, of 1,236,123.',
    );
  });
});

describe('examples of other indicators, where ASB has not what is needed', () => {
  it('interval of few events', () => {
    const found = example('rate-interval', 1);
    const [count = 0] = numbersIn(step(found, 'Events'));
    expect(found.title).toBe('Injury collisions by month, Fylde, December 2024');
    expect(held('road-collisions.csv', 'road-collisions-monthly', 'E07000119', '2024-12')).toBe(
      count,
    );
    expect(people('census-2021', 'E07000119', '2021')).toBe(numbersIn(step(found, 'Residents'))[0]);
    expect(count).toBeLessThan(10);
    const [low, high] = exactPoisson(count);
    expectNumbers(step(found, 'Limits of the number'), 10, low, high);
    const per = 100_000 / people('census-2021', 'E07000119', '2021');
    expectNumbers(step(found, 'Limits of the rate'), 100_000, 81_364, low * per, high * per);
  });

  it('interval of a share', () => {
    const found = example('share-interval');
    expectNumbers(step(found, 'With the feature'), 879, 2025);
    expectNumbers(step(found, 'The whole'), 4632);
    expectNumbers(step(found, 'Share'), 879, 4632, 879 / 4632, 87_900 / 4632);
    expectNumbers(step(found, 'Limits'), ...wilson(879, 4632));
    expect(found.result).toBe(
      '19.0% of ASB incidents, with a 95% confidence interval of 17.9% to 20.1%.',
    );
  });

  it('change of a share', () => {
    const found = example('share-change');
    const file = 'asb.csv';
    expect(held(file, 'asb-youth-related', 'E07000121', 'YE2024-09')).toBe(808);
    expect(held(file, 'asb-12-months', 'E07000121', 'YE2024-09')).toBe(4301);
    expectNumbers(step(found, 'Earlier'), 808, 4301, 2024, 80_800 / 4301, ...wilson(808, 4301));
    expectNumbers(step(found, 'Later'), 879, 4632, 2025, 87_900 / 4632, ...wilson(879, 4632));
    expectNumbers(step(found, 'Change'), 87_900 / 4632 - 80_800 / 4301);
    expectNumbers(step(found, 'Limits'), ...newcombe([808, 4301], [879, 4632]));
    expect(found.result).toBe(
      '+0.2 percentage points, with a 95% interval of −1.4 to +1.8. The interval includes 0: this is within the range chance alone could produce.',
    );
  });

  it('killed or seriously injured', () => {
    const found = example('killed-or-seriously-injured');
    expect(held('road-casualties.csv', 'road-fatal', 'L12', '2022')).toBe(34);
    expect(held('road-casualties.csv', 'road-serious-adjusted', 'L12', '2022')).toBe(831);
    expect(step(found, 'Both')).toBe('34 + 831 = 865');
    expect(held('road-casualties.csv', 'road-ksi', 'L12', '2022')).toBe(865);
  });

  it('sum of months', () => {
    const found = example('periods');
    const months = ['2024-10', '2024-11', '2024-12'].map((month) =>
      held('road-collisions.csv', 'road-collisions-monthly', 'E07000117', month),
    );
    expect(step(found, 'Sum')).toBe(`${months.join(' + ')} = ${sumOf(months)}`);
    expect(found.result).toContain(`${sumOf(months)} injury collisions in Burnley`);
  });

  it('overlap and break', () => {
    expect(example('periods', 1).result).toMatch(/^The two periods share 6 months/);
    const broken = example('periods', 2);
    const [first] = rowsOf('series-breaks.csv');
    expect(step(broken, 'Break')).toContain(first?.note ?? 'no note');
    expect(numbersIn(step(broken, 'Comparisons'))).toEqual([1, 2023, 1]);
  });

  it('recent trend, and one that is refused', () => {
    const found = example('recent-trend');
    const years = ['2018', '2019', '2020', '2021', '2022'];
    const counts = years.map((year) => held('road-casualties.csv', 'road-ksi', 'L12', year));
    const per = 100_000 / sumOf(districts.map((code) => people('census-2021', code, '2021')));
    const rates = counts.map((count) => count * per);
    const limits = counts.map((count) => byar(count).map((limit) => limit * per));
    const weights = limits.map(
      ([low = 0, high = 0]) => ((2 * 1.959963984540054) / (high - low)) ** 2,
    );
    const line = weightedLine(rates, weights);
    expectNumbers(step(found, 'Slope'), line.slope);
    expectNumbers(step(found, 'Chi-square'), line.chiSquare, 9.5495);
    for (const [place, year] of years.entries()) {
      const [rate = '', low = '', high = ''] = cellsOf(found, year);
      expectNumbers(`${rate} ${low} ${high}`, rates[place] ?? 0, ...(limits[place] ?? []));
    }
    expect(found.result).toBe('No significant change.');
    expect(example('recent-trend', 1)).toMatchObject({
      title: 'ASB incidents, Burnley, 2023',
      result: 'The trend is not calculated: too few periods.',
    });
  });

  it('process chart', () => {
    const found = example('process-chart');
    const values = Array.from({ length: 12 }, (_, month) =>
      held(
        'road-collisions.csv',
        'road-collisions-monthly',
        'E07000117',
        `2024-${String(month + 1).padStart(2, '0')}`,
      ),
    );
    const ranges = values.slice(1).map((value, place) => Math.abs(value - (values[place] ?? 0)));
    const [mean, range] = [sumOf(values) / 12, sumOf(ranges) / 11];
    expectNumbers(step(found, 'Mean (m)'), mean);
    expectNumbers(step(found, 'Mean moving range'), range);
    expectNumbers(
      step(found, 'Limits'),
      mean,
      2.66,
      range,
      mean - 2.66 * range,
      mean + 2.66 * range,
    );
    expectNumbers(step(found, 'Near limits'), mean - 1.7733 * range, mean + 1.7733 * range);
    expect(cellsOf(found, 'March 2024').slice(0, 2)).toEqual([
      String(values[2]),
      String(ranges[1]),
    ]);
    expect(values.every((value) => Math.abs(value - mean) < 2.66 * range)).toBe(true);
    expect(found.result).toBe(
      'On average 15 a month; usual range 1 to 28. None of 12 points signals a change.',
    );
  });

  it('cost', () => {
    const found = example('cost');
    const unit = rowsOf('unit-costs.csv').find((row) => row.indicator === 'road-fatal');
    expectNumbers(step(found, 'Unit cost').split('.')[0] ?? '', Number(unit?.unit_cost), 2010);
    expect(34 * Number(unit?.unit_cost)).toBe(55_518_328);
    expect(step(found, 'Cost')).toBe('34 × £1,632,892 = £55,518,328');
    expect(step(found, 'At 2015/16 prices')).toContain('no price index');
    expect(step(found, 'Never added to')).toMatch(/different (concepts|price years)$/);
  });

  it('missing figures', () => {
    const found = example('missing');
    const files = new Set(
      dataset.files.filter(({ role }) => role === 'observations').map(({ path }) => path),
    );
    const rows = [...files].flatMap((file) => rowsOf(file));
    const many = (suits: (row: Record<string, string>) => boolean) =>
      rows.filter(suits).length.toLocaleString('en-GB');
    expect(step(found, 'Read')).toBe(`${many(() => true)} figures`);
    expect(step(found, '[x] not available')).toBe(
      `${many(({ value }) => value === '[x]')} figures`,
    );
    expect(step(found, '[e]')).toBe(`${many(({ status }) => status === 'e')} figures`);
    expect(numbersIn(step(found, '[b]'))).toEqual([rowsOf('series-breaks.csv').length]);
  });
});

describe('sections for which these data hold nothing', () => {
  it.each(['standardised-rate', 'source-rounding', 'target', 'suppression'])(
    '%s says what would be needed',
    (id) => {
      const sections = page.groups.flatMap((group) => group.sections);
      const examples = sections.find((section) => section.id === id)?.examples ?? [];
      expect(examples).toEqual([{ kind: 'none', needed: expect.stringMatching(/Needed: .+\.$/) }]);
    },
  );
});
