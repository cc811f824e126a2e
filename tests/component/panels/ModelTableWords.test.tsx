import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ModelTable } from '../../../src/panels/ModelTable';
import type { TableModel } from '../../../src/viewmodels/tableModel';

const row = (header: string, verdict: string, mark?: 'b') => ({
  key: header,
  header,
  ...(mark ? { mark } : {}),
  total: false,
  selectable: false,
  cells: [
    { text: '5', value: 5, reason: undefined },
    { text: verdict, value: null, reason: undefined },
  ],
});

const table: TableModel = {
  caption: 'Walks by period',
  rowHeader: 'Period',
  keyHeader: 'period_code',
  columns: [
    { key: 'value', label: 'Walks' },
    { key: 'chance', label: 'Beyond chance?', words: true },
  ],
  rows: [row('2021', 'yes'), row('2022', 'cannot be said', 'b'), row('2023', 'no')],
  legend: ['[b] the series breaks'],
};

const columnOf = (place: number) =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((one) => within(one).getAllByRole('cell')[place]?.textContent);

describe('a table with marks and words', () => {
  it('writes the mark of a break after the header of its row, and what it means above the table', () => {
    render(<ModelTable table={table} />);
    expect(screen.getAllByRole('rowheader').map((one) => one.textContent)).toEqual([
      '2021',
      '2022 [b]',
      '2023',
    ]);
    expect(screen.getByText('[b] the series breaks')).toBeVisible();
  });

  it('sets words to the left and sorts them as words', async () => {
    render(<ModelTable table={table} />);
    const [figure, verdict] = within(screen.getAllByRole('row')[1] as HTMLElement).getAllByRole(
      'cell',
    );
    expect(figure).toHaveClass('table__cell--numeric');
    expect(verdict).not.toHaveClass('table__cell--numeric');
    await userEvent.click(screen.getByRole('button', { name: 'Beyond chance?' }));
    expect(columnOf(1)).toEqual(['cannot be said', 'no', 'yes']);
    await userEvent.click(screen.getByRole('button', { name: 'Beyond chance?' }));
    expect(columnOf(1)).toEqual(['yes', 'no', 'cannot be said']);
  });
});
