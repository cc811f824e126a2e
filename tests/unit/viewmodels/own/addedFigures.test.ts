import { expect, it } from 'vitest';
import { heldFigures, noteHeldFigures } from '../../../../src/viewmodels/heldFigures';
import { addedFigures } from '../../../../src/viewmodels/own/addedFigures';
import { lists, observations, packageOf } from '../../dataset/packageOf';

const months = Array.from({ length: 8 }, (_, month) => `noise,E1,2024-0${month + 1},${month},,`);
const packageWith = (...rows: string[]) =>
  packageOf({
    ...lists('noise,t,Noise,count,,,,,,,,1000'),
    'counts.csv': [observations, ...rows],
  });

it('shows the latest periods of what was added, as it would be shown', async () => {
  const added = await packageWith(...months, 'noise,E2,2024-08,3,p,');
  const shown = await packageWith(...months, 'noise,E2,2024-08,5,,');
  const [figures] = addedFigures(added, shown);
  const noise = figures?.table();
  expect(figures?.label).toBe('Noise');
  expect(noise?.columns.map(({ label }) => label)).toEqual([
    'Mar 2024',
    'Apr 2024',
    'May 2024',
    'Jun 2024',
    'Jul 2024',
    'Aug 2024',
  ]);
  expect(noise?.legend).toEqual(['2 earlier periods before March 2024 not shown']);
  expect(noise?.rows.map(({ cells }) => cells.at(-1)?.text).toSorted()).toEqual(['5', '7']);
});

it('tells apart what has one name by the latest period', async () => {
  const dataset = await packageWith(...months, 'noise,E1,2023,9,,');
  const labels = addedFigures(dataset, dataset).map(({ label }) => label);
  expect(labels.toSorted()).toEqual(['Noise, 2023', 'Noise, Aug 2024']);
});

it('says which periods are held, and what of them is not final', async () => {
  const dataset = await packageWith(...months, 'noise,E1,2025-01,3,p,', 'noise,E1,2023,9,,');
  expect(
    heldFigures(dataset).map(({ periods, figures, notFinal }) => [periods, figures, notFinal]),
  ).toEqual([
    ['2023', '1', ''],
    ['Jan 2024 to Aug 2024 and Jan 2025, monthly', '9', '1 provisional'],
  ]);
});

it('is looked through with a pause after each indicator, and says the same', async () => {
  const rows = [...months, 'noise,E1,2023,9,,'];
  const dataset = await packageWith(...rows);
  let pauses = 0;
  await noteHeldFigures(dataset, () => {
    pauses += 1;
  });
  expect(pauses).toBe(2);
  expect(heldFigures(dataset)).toEqual(heldFigures(await packageWith(...rows)));
});
