import { expect, it } from 'vitest';
import { yearlyFigures } from '../../../src/commentary/yearlyFigures';
import { periodCode } from '../../../src/domain/periodCode';
import { contextOf } from '../viewmodels/contextOf';

const rows = ['2019', 'YE2020-06', '2021', 'YE2022-06', '2022', '2023'].map(
  (period, place) => `asb,E1,${period},${place + 1},,`,
);

async function years(period: string) {
  const context = await contextOf(rows, { period, area: 'E1' });
  return yearlyFigures(context, 'E1').map(
    ({ period: year, figures }) => `${periodCode(year)}: ${figures.count}`,
  );
}

it('the years end with the month of the view, and none is later', async () => {
  expect(await years('2022')).toEqual(['2019: 1', '2021: 3', '2022: 5']);
  expect(await years('2023')).toEqual(['2019: 1', '2021: 3', '2022: 5', '2023: 6']);
  expect(await years('YE2022-06')).toEqual(['YE2020-06: 2', 'YE2022-06: 4']);
});

it('years are added up from months or quarters, and a gap is a reason', async () => {
  const quarters = [1, 2, 3, 4].flatMap((quarter) =>
    [2021, 2022].map(
      (year) => `asb,E1,${year}-Q${quarter},${quarter === 2 && year === 2021 ? '[c]' : 10},,`,
    ),
  );
  const context = await contextOf(quarters, { period: '2022', area: 'E1' });
  expect(yearlyFigures(context, 'E1').map(({ figures }) => figures.count)).toEqual([
    'incompletePeriod',
    40,
  ]);
  const quarter = await contextOf(quarters, { period: '2022-Q1', area: 'E1' });
  expect(yearlyFigures(quarter, 'E1')).toEqual([]);
});
