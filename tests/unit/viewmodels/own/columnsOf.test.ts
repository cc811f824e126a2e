import { expect, it } from 'vitest';
import { columnsOf } from '../../../../src/viewmodels/own/columnsOf';

it('tells columns apart that have no header or share one', () => {
  const header = ['Area', ' Count\nof\tcrimes', '', 'Count of crimes'];
  const rows = [{ line: 2, cells: ['Burnley', ' 5 ', '', '6'] }];
  expect(columnsOf({ header, rows } as unknown as Parameters<typeof columnsOf>[0])).toEqual([
    { place: 0, name: 'Area', texts: ['Burnley'] },
    { place: 1, name: 'Count of crimes (column 2)', texts: ['5'] },
    { place: 2, name: 'Column 3', texts: [] },
    { place: 3, name: 'Count of crimes (column 4)', texts: ['6'] },
  ]);
});
