import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DataTable } from '../../../src/ui/DataTable';
import { useGridKeys } from '../../../src/ui/useGridKeys';

const rowOf = (name: string, total = false) => ({
  key: name,
  header: name,
  total,
  selectable: !total,
  cells: ['Thefts', 'Noise'].map((what) => ({
    text: what,
    content: <a href={`?${name}-${what}`}>{`${what}, ${name}`}</a>,
  })),
});

function Grid() {
  const frame = useRef<HTMLDivElement>(null);
  useGridKeys(frame, 'keys');
  return (
    <div ref={frame}>
      <DataTable
        caption="Areas"
        columns={[
          { key: 'area', label: 'Area', sortable: true },
          { key: 'thefts', label: 'Thefts', group: 'Crime', sortable: true },
          { key: 'noise', label: 'Noise', group: 'Crime', sortable: true },
        ]}
        rows={[rowOf('Ashby'), rowOf('Birch'), rowOf('Tenshire', true)]}
        onSelect={() => {}}
      />
      <p id="keys">Arrow keys go from cell to cell.</p>
      <a href="?after">After</a>
    </div>
  );
}

const link = (name: string) => screen.getByRole('link', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('a table as a grid', () => {
  let user = userEvent.setup();
  beforeEach(() => {
    user = userEvent.setup();
    render(<Grid />);
  });

  it('is one stop of the Tab key, which remembers where it was', async () => {
    const grid = screen.getByRole('grid', { name: 'Areas' });
    expect(grid).toHaveAccessibleDescription('Arrow keys go from cell to cell.');
    await user.tab();
    expect(button('Ashby')).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(link('Thefts, Birch')).toHaveFocus();
    await user.tab();
    expect(link('After')).toHaveFocus();
    await user.tab({ shift: true });
    expect(link('Thefts, Birch')).toHaveFocus();
  });

  it('goes to the head and along rows, and over the blank cell of a total', async () => {
    await user.tab();
    await user.keyboard('{ArrowUp}');
    expect(button('Area')).toHaveFocus();
    await user.keyboard('{End}');
    expect(button(/Noise/)).toHaveFocus();
    await user.keyboard('{Control>}{End}{/Control}');
    expect(link('Noise, Tenshire')).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(link('Noise, Tenshire')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(link('Thefts, Tenshire')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(link('Thefts, Tenshire')).toHaveFocus();
    await user.keyboard('{Control>}{Home}{/Control}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(link('Thefts, Tenshire')).toHaveFocus();
  });

  it('stays one stop when it is put in another order', async () => {
    await user.click(button('Area'));
    await user.click(button('Area'));
    expect(button('Area')).toHaveFocus();
    await user.tab();
    expect(link('After')).toHaveFocus();
  });
});
