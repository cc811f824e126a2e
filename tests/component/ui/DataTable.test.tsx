import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataTable, type DataTableProps } from '../../../src/ui/DataTable';

const columns: DataTableProps['columns'] = [
  { key: 'area', label: 'Geography', sortable: true },
  { key: 'count', label: 'Actual', group: '2023', numeric: true, sortable: true },
  { key: 'rate', label: 'Per 1,000', group: '2023', numeric: true },
  { key: 'change', label: 'Percent change', shortLabel: '%', numeric: true, sortable: true },
];

const row = (header: string, count: number | null, change: number | null) => ({
  key: header.toLowerCase(),
  header,
  selectable: true,
  cells: [
    count === null ? { text: '[c]', missing: true } : { text: `${count}`, sortValue: count },
    { text: '1.0' },
    change === null
      ? { text: '[z]', title: 'not applicable', missing: true }
      : { text: `${change}%`, sortValue: change },
  ],
});

const rows: DataTableProps['rows'] = [
  { ...row('All districts', 1111, 2), selectable: false, total: true },
  row('Burnley', 1000, 12),
  row('Wyre', null, null),
  row('Chorley', 99, -3),
  row('Fylde', 1000, -12),
];

const show = (props: Partial<DataTableProps> = {}) =>
  render(<DataTable caption="ASB incidents" columns={columns} rows={rows} {...props} />);

const rowHeaders = () => screen.getAllByRole('rowheader').map((header) => header.textContent);

afterEach(() => vi.unstubAllGlobals());

describe('DataTable', () => {
  it('is named by its caption', () => {
    show();
    expect(screen.getByRole('table', { name: 'ASB incidents' })).toBeVisible();
  });

  it('puts grouped columns under a shared heading and lets the others span both rows', () => {
    show();
    const [top, second] = screen.getAllByRole('row');
    const group = within(top!).getByText('2023');
    expect(group).toHaveAttribute('scope', 'colgroup');
    expect(group).toHaveAttribute('colspan', '2');
    expect(within(top!).getByRole('columnheader', { name: 'Geography' })).toHaveAttribute(
      'rowspan',
      '2',
    );
    expect(within(second!).getAllByRole('columnheader')).toHaveLength(2);
  });

  it('has one header row without groups', () => {
    show({ columns: columns.map(({ key, label }) => ({ key, label })) });
    expect(screen.getAllByRole('columnheader')).toHaveLength(4);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('keeps the given order until sorted, with totals after the rest', () => {
    show();
    expect(rowHeaders()).toEqual(['Burnley', 'Wyre', 'Chorley', 'Fylde', 'All districts']);
    expect(screen.getByRole('row', { name: /All districts/ })).toHaveClass('table__row--total');
  });

  it('sorts numbers highest first, then lowest first, missing last both times', async () => {
    const onSort = vi.fn<NonNullable<DataTableProps['onSort']>>();
    show({ onSort });
    const sort = screen.getByRole('button', { name: '2023: Actual' });
    const header = sort.closest('th');
    expect(header).toHaveAttribute('aria-sort', 'none');

    await userEvent.click(sort);
    expect(header).toHaveAttribute('aria-sort', 'descending');
    expect(rowHeaders()).toEqual(['Burnley', 'Fylde', 'Chorley', 'Wyre', 'All districts']);

    await userEvent.click(sort);
    expect(header).toHaveAttribute('aria-sort', 'ascending');
    expect(rowHeaders()).toEqual(['Chorley', 'Burnley', 'Fylde', 'Wyre', 'All districts']);
    expect(onSort).toHaveBeenLastCalledWith({ key: 'count', direction: 'ascending' });
  });

  it('sorts names from A first, from the keyboard', async () => {
    show({ sort: { key: 'count', direction: 'descending' } });
    screen.getByRole('button', { name: 'Geography' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(rowHeaders()).toEqual(['Burnley', 'Chorley', 'Fylde', 'Wyre', 'All districts']);
    expect(screen.getByRole('button', { name: '2023: Actual' }).closest('th')).toHaveAttribute(
      'aria-sort',
      'none',
    );
  });

  it('leaves the reader’s sort alone when the rows change', async () => {
    const { rerender } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Geography' }));
    rerender(
      <DataTable caption="ASB" columns={columns} rows={[...rows, row('Adlington', 5, 1)]} />,
    );
    expect(rowHeaders()[0]).toBe('Adlington');
  });

  it('makes selectable rows toggle buttons and marks the selected one', async () => {
    const Chooser = () => {
      const [chosen, setChosen] = useState<string | null>(null);
      return (
        <DataTable
          caption="ASB"
          columns={columns}
          rows={rows}
          selectedKey={chosen}
          onSelect={(key) => setChosen(key === chosen ? null : key)}
        />
      );
    };
    render(<Chooser />);
    const fylde = screen.getByRole('button', { name: 'Fylde' });
    expect(fylde).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(fylde);
    expect(fylde).toHaveAttribute('aria-pressed', 'true');
    expect(fylde.closest('tr')).toHaveClass('table__row--selected');
    await userEvent.click(fylde);
    expect(fylde).toHaveAttribute('aria-pressed', 'false');
    expect(screen.queryByRole('button', { name: 'All districts' })).toBeNull();
  });

  it('spells out a shorthand', () => {
    show();
    expect(screen.getByTitle('not applicable')).toHaveTextContent('[z]');
  });

  it('becomes a focusable region only when it is too wide', () => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        readonly measure: () => void;
        constructor(measure: () => void) {
          this.measure = measure;
        }
        observe() {
          this.measure();
        }
        disconnect() {}
      },
    );
    const width = vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(0);
    show();
    expect(screen.queryByRole('region')).toBeNull();
    width.mockReturnValue(900);
    show({ caption: 'Wide' });
    expect(screen.getByRole('region', { name: 'Wide' })).toHaveAttribute('tabindex', '0');
    width.mockRestore();
  });
});
