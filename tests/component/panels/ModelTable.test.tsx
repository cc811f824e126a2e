import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ModelTable } from '../../../src/panels/ModelTable';
import type { TableModel } from '../../../src/viewmodels/tableModel';

const names = ['April 2019', 'March 2020', 'January 2021'];

function table(rows: number, more: Partial<TableModel> = {}): TableModel {
  return {
    caption: 'By period',
    rowHeader: 'Period',
    keyHeader: 'period_code',
    columns: [{ key: 'a', label: 'Number' }],
    rows: Array.from({ length: rows }, (_, place) => ({
      key: `${place}`,
      header: names[place] ?? `Later ${place}`,
      total: false,
      selectable: false,
      cells: [{ text: `${place}`, value: place, reason: undefined }],
    })),
    ...more,
  };
}

const shown = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('a table that runs through time', () => {
  it('sorts its periods by time, not by their names', async () => {
    render(<ModelTable table={table(3, { inTime: true })} />);
    expect(shown()).toEqual(names);
    const button = screen.getByRole('button', { name: 'Period' });
    await userEvent.click(button);
    expect(shown()).toEqual(names);
    await userEvent.click(button);
    expect(shown()).toEqual(names.toReversed());
  });

  it('begins with the latest where it is folded, and with the earliest where it is short again', () => {
    const { rerender } = render(<ModelTable table={table(84, { inTime: true })} />);
    expect(shown()).toHaveLength(40);
    expect(shown()[0]).toBe('Later 83');
    rerender(<ModelTable table={table(3, { inTime: true })} />);
    expect(shown()).toEqual(names);
    rerender(<ModelTable table={table(84, { inTime: true })} />);
    expect(shown()[0]).toBe('Later 83');
  });
});

describe('any other table', () => {
  it('keeps its order when it is folded, and sorts rows by their names', async () => {
    render(<ModelTable table={table(84)} />);
    expect(shown()[0]).toBe('April 2019');
    await userEvent.click(screen.getByRole('button', { name: 'Period' }));
    expect(shown()[1]).toBe('January 2021');
  });
});
