import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ChoiceList } from '../../../src/ui/ChoiceList';

function Chosen({ count, first = [] }: { count: number; first?: readonly string[] }) {
  const [chosen, setChosen] = useState(first);
  const options = Array.from({ length: count }, (_, place) => ({
    value: `E${place + 1}`,
    label: `Area ${place + 1}`,
  }));
  return (
    <>
      <ChoiceList
        legend="Areas to compare"
        noun="areas"
        groups={[
          { label: 'Groups', options: [{ value: 'G', label: 'Fourshire' }] },
          { label: 'Areas', options },
        ]}
        chosen={chosen}
        most={3}
        onChange={setChosen}
      />
      <output data-testid="chosen">{chosen.join()}</output>
    </>
  );
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const chosen = () => screen.getByTestId('chosen').textContent;
const said = () => screen.getAllByRole('status')[0]?.textContent;

describe('a list to choose several from', () => {
  it('is a named group of checkboxes under the headings of its parts, with the count said', () => {
    render(<Chosen count={4} first={['E2']} />);
    const list = screen.getByRole('group', { name: 'Areas to compare' });
    expect(list.getAttribute('aria-describedby')).toBeTruthy();
    expect(within(list).getByText('1 of at most 3 areas chosen')).toBeDefined();
    const areas = within(screen.getByRole('group', { name: 'Areas' })).getAllByRole('checkbox');
    expect(areas).toHaveLength(4);
    expect(box('Area 2').checked).toBe(true);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('adds in the order of choosing and takes away, by keyboard', async () => {
    render(<Chosen count={4} />);
    box('Area 3').focus();
    await userEvent.keyboard(' ');
    await userEvent.click(box('Fourshire'));
    expect(chosen()).toBe('E3,G');
    await userEvent.click(box('Area 3'));
    expect(chosen()).toBe('G');
  });

  it('refuses one too many in words, not silently', async () => {
    render(<Chosen count={4} first={['E1', 'E2', 'E3']} />);
    await userEvent.click(box('Area 4'));
    expect(chosen()).toBe('E1,E2,E3');
    expect(box('Area 4').checked).toBe(false);
    expect(said()).toBe('No more than 3 areas can be compared: untick one first.');
    await userEvent.click(box('Area 1'));
    expect(said()).toBe('');
    await userEvent.click(box('Area 4'));
    expect(chosen()).toBe('E2,E3,E4');
  });

  it('can be searched where it is long; what is chosen stays in reach', async () => {
    render(<Chosen count={60} first={['E60']} />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search areas' }), 'area 5');
    expect(said()).toBe('11 of 61 areas found.');
    expect(screen.getAllByRole('checkbox')).toHaveLength(11);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Area 60' }));
    expect(chosen()).toBe('');
    await userEvent.type(screen.getByRole('searchbox'), '{Escape}');
    expect(screen.getAllByRole('checkbox')).toHaveLength(61);
  });

  it('can be emptied at once', async () => {
    render(<Chosen count={4} first={['E1', 'E2']} />);
    await userEvent.click(screen.getByRole('button', { name: 'Untick all' }));
    expect(chosen()).toBe('');
    expect(screen.queryByRole('button', { name: 'Untick all' })).toBeNull();
  });

  it('goes on at the count when a button goes with what it unticked', async () => {
    render(<Chosen count={24} first={['E1', 'E2']} />);
    screen.getByRole('button', { name: 'Remove Area 1' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(chosen()).toBe('E2');
    expect(document.activeElement?.textContent).toBe('1 of at most 3 areas chosen');
    screen.getByRole('button', { name: 'Untick all' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(chosen()).toBe('');
    expect(document.activeElement?.textContent).toBe('0 of at most 3 areas chosen');
  });
});
