import { expect, it } from 'vitest';
import { roundingAllows } from '../../../src/commentary/roundingAllows';
import { contextOf } from '../viewmodels/contextOf';
import { inTwoYears, twoYears } from './saidOf';

async function allowed(indicator: string, before: number | string, after: number | string) {
  const context = await contextOf(twoYears(indicator, [before], [after]), {
    ...inTwoYears,
    indicator,
    area: 'E1',
  });
  const [area] = context.compared.areas;
  return area && roundingAllows(context, area);
}

it('a change of rounded counts may be larger or smaller than it shows', async () => {
  // 20 may be 18 to 22, 15 may be 13 to 17.
  expect(await allowed('small', 20, 15)).toBe(
    'The source rounds counts to the nearest 5: the change may be from −41% to −6%',
  );
  expect(await allowed('small', 100, 100)).toBe(
    'The source rounds counts to the nearest 5: the change may be from −4% to +4%',
  );
});

it('nothing is said of few events, hidden or exact counts', async () => {
  expect(await allowed('small', 5, 50)).toBeUndefined();
  expect(await allowed('small', '[c]', 50)).toBeUndefined();
  expect(await allowed('asb', 20, 15)).toBeUndefined();
});
