import { expect, it } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import { figureNumbers } from '../../../src/viewmodels/figureNumbers';
import { funnelModel } from '../../../src/viewmodels/funnelModel';
import { laterNumbers } from '../../../src/viewmodels/laterNumbers';
import { processModel } from '../../../src/viewmodels/processModel';
import { contextOf, rows } from './contextOf';

const year = (name: string, ...values: readonly (number | string)[]) =>
  rows('asb', name, ...values);
const months = Array.from({ length: 6 }, (_, place) =>
  rows('asb', `2022-0${place + 1}`, 30, 60, 120, 240 + place),
).flat();

it.each<[string, readonly string[], Request, readonly [number, number, number, number]]>([
  ['one year: no trend', year('2021', 30, 60, 120, 240), {}, [3, 3, 3, 4]],
  [
    'two years',
    [...year('2021', 30, 60, 120, 240), ...year('2022', 30, 60, 120, 250)],
    {},
    [4, 5, 5, 6],
  ],
  ['months', months, { period: '2022-06' }, [4, 5, 6, 7]],
  [
    'months and too few areas for a funnel',
    months.filter((row) => /,E[12],/.test(row)),
    { period: '2022-06', compare: '2022-05', area: 'E1' },
    [4, 5, 6, 6],
  ],
])('figures are numbered without gaps: %s', async (_, given, request, numbers) => {
  const context = await contextOf(given, { indicator: 'asb', ...request });
  const { process, funnel, map } = laterNumbers(context);
  expect([figureNumbers(context).trend, process, funnel, map]).toEqual(numbers);
});

it('figures and their numbers share the work: a model is made once for a view and a choice', async () => {
  const context = await contextOf(year('2021', 30, 60, 120, 240), { indicator: 'asb' });
  laterNumbers(context);
  expect(funnelModel(context)).toBe(funnelModel(context));
  expect(processModel(context)).toBe(processModel(context));
  expect(funnelModel(context, 'plain')).not.toBe(funnelModel(context));
  expect(funnelModel({ ...context })).not.toBe(funnelModel(context));
});
