import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mapping } from '../../../../src/extracts/mapping';
import type { ReadTable } from '../../../../src/extracts/readTable';
import { MappingForm } from '../../../../src/surfaces/data/MappingForm';
import { defaultPackage } from '../../../golden/package';
import { lancashire } from '../../../unit/extracts/knownLancashire';

const seen = vi.hoisted(() => vi.fn<(folder: string, mapping: Mapping) => Promise<void>>());
vi.mock('../../../../src/state/addingData', () => ({ map: seen }));

const dataset = await defaultPackage();

function show(...rows: readonly (readonly string[])[]) {
  const head = {
    name: 'noise.csv',
    rows: rows.map((cells, place) => ({ cells, line: place + 1 })),
  };
  const table: ReadTable = {
    name: 'noise.csv',
    bytes: 100,
    adapter: undefined,
    head,
    rows: rows.length,
    account: [],
    asks: [],
    faults: [],
    encoding: 'utf-8',
    sameAs: undefined,
  };
  render(
    <MappingForm table={table} folder="data" known={lancashire} dataset={dataset} mappings={[]} />,
  );
  return userEvent.setup();
}

const choice = (name: string) => screen.getByRole('combobox', { name });
const read = () => screen.getByRole('button', { name: 'Read the table like this' });

beforeEach(() => {
  seen.mockReset();
  localStorage.clear();
});

describe('what the columns of a table hold', () => {
  it('is guessed, and what cannot be is asked for before anything is read', async () => {
    const user = show(['District', 'Month', 'Complaints'], ['Burnley', 'Jan 2024', '1,025']);
    expect(choice('Area')).toHaveDisplayValue('District');
    expect(choice('Period')).toHaveDisplayValue('Month');
    expect(choice('What is counted')).toHaveDisplayValue('Complaints');
    expect(screen.getByText(/"Jan 2024" is January 2024/)).toBeTruthy();
    await user.click(read());
    expect(choice('Indicator')).toHaveFocus();
    expect(choice('Indicator')).toBeInvalid();
    expect(choice('Indicator')).toHaveAccessibleDescription('Choose the indicator');
    expect(choice('Area')).toBeValid();
    expect(seen).not.toHaveBeenCalled();
  });

  it('shows what comes of the first rows, and offers a name with a slip for one press', async () => {
    const user = show(['District', 'Month', 'Number'], ['Burnly', '2024-01', '7']);
    await user.selectOptions(choice('Indicator'), 'policeuk-asb');
    expect(screen.getByText('1 row: 1 rejected.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Yes, it is Burnley' }));
    const figures = screen.getByRole('table', { name: 'What comes of the first row' });
    expect(within(figures).getByRole('row', { name: /Burnley .*January 2024 7/ })).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /^Remember this/ }));
    await user.click(read());
    expect(seen).toHaveBeenCalledExactlyOnceWith(
      'data',
      expect.objectContaining({ confirmed: [['Burnly', 'E07000117']] }),
    );
    expect(JSON.stringify(localStorage)).toContain('Burnly');
  });

  it('goes on from the choice once a name is confirmed', async () => {
    const user = show(['District', 'Month', 'Number'], ['Burnly', '2024-01', '7']);
    await user.selectOptions(choice('Indicator'), 'policeuk-asb');
    await user.click(screen.getByRole('button', { name: 'Yes, it is Burnley' }));
    expect(choice('“Burnly” is')).toHaveFocus();
    expect(choice('“Burnly” is')).toHaveDisplayValue('Burnley');
  });

  it('calls a new indicator by the table, without its ending, and takes no theme for granted', async () => {
    const user = show(['District', 'Month', 'Number'], ['Burnley', '2024-01', '7']);
    await user.selectOptions(choice('Indicator'), 'A new indicator');
    expect(choice('Theme of the new indicator')).toHaveDisplayValue(/a theme of its own/);
    const name = screen.getByRole('textbox', { name: 'Name of the new indicator' });
    expect(name).toHaveValue('noise');
    await user.clear(name);
    await user.click(read());
    expect(name).toHaveFocus();
    expect(name).toHaveAccessibleDescription('Enter a name for the new indicator');
    expect(seen).not.toHaveBeenCalled();
  });

  it('chooses between two readings of dates only as told', async () => {
    const user = show(['District', 'Date', 'Ref'], ['Wyre', '01/02/2024', 'a1']);
    expect(screen.getByText(/has two readings/)).toBeTruthy();
    await user.selectOptions(choice('Dates are written as'), 'dates, day first');
    await user.selectOptions(choice('What is counted'), 'One row is one incident');
    await user.selectOptions(choice('Indicator'), 'A new indicator');
    expect(screen.getByRole('row', { name: /Wyre .*February 2024 1/ })).toBeTruthy();
  });
});

describe('conditions on rows', () => {
  const texts = () => screen.getAllByRole<HTMLInputElement>('textbox', { name: /^is one of/ });
  const press = (user: ReturnType<typeof show>, name: string, place = 0) =>
    user.click(screen.getAllByRole('button', { name })[place] ?? document.body);

  it('take the focus when they come, give it back when they go, and keep their own texts', async () => {
    const user = show(['District', 'Month', 'Number'], ['Burnley', '2024-01', '7']);
    await press(user, 'Read only some of the rows');
    expect(choice('Only rows in which')).toHaveFocus();
    await user.type(texts()[0] ?? document.body, 'Burnley');
    await press(user, 'Add a further condition');
    await user.type(texts()[1] ?? document.body, 'Wyre');
    await press(user, 'Remove the condition', 0);
    expect(screen.getByRole('button', { name: 'Add a further condition' })).toHaveFocus();
    expect(texts().map(({ value }) => value)).toEqual(['Wyre']);
  });

  it('without texts are asked for instead of leaving out every row', async () => {
    const user = show(['District', 'Month', 'Number'], ['Burnley', '2024-01', '7']);
    await user.selectOptions(choice('Indicator'), 'policeuk-asb');
    await press(user, 'Read only some of the rows');
    expect(screen.getByText(/^Choose which rows to read to see/)).toBeTruthy();
    await user.click(read());
    expect(texts()[0]).toHaveFocus();
    expect(texts()[0]).toHaveAccessibleDescription(/^Enter which texts to read/);
    expect(seen).not.toHaveBeenCalled();
  });
});
