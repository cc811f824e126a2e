import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../src/ui/Button';
import { FilterBar } from '../../../src/ui/FilterBar';
import { RadioGroup } from '../../../src/ui/RadioGroup';
import { Select } from '../../../src/ui/Select';

describe('Select', () => {
  const options = [
    { options: [{ value: 'all', label: 'All areas' }] },
    { label: 'Districts', options: [{ value: 'f', label: 'Fylde' }] },
    { label: 'Cities', options: [{ value: 'p', label: 'Preston', disabled: true }] },
  ];

  it('has a visible label and groups', () => {
    render(<Select id="a" label="Area" value="f" options={options} onChange={() => {}} />);
    const select = screen.getByRole('combobox', { name: 'Area' });
    expect(select).toHaveValue('f');
    expect(
      within(screen.getByRole('group', { name: 'Districts' })).getByText('Fylde'),
    ).toBeVisible();
    expect(screen.getByRole('option', { name: 'Preston' })).toBeDisabled();
  });

  it('reports the chosen value', async () => {
    const onChange = vi.fn<(value: string) => void>();
    render(<Select id="a" label="Area" value="f" options={options} onChange={onChange} />);
    await userEvent.selectOptions(screen.getByRole('combobox'), 'All areas');
    expect(onChange).toHaveBeenCalledWith('all');
  });
});

describe('RadioGroup', () => {
  const Measure = () => {
    const [value, setValue] = useState('rate');
    return (
      <RadioGroup
        name="measure"
        legend="Show"
        value={value}
        options={[
          { value: 'rate', label: 'Rate' },
          { value: 'count', label: 'Count' },
        ]}
        onChange={setValue}
      />
    );
  };

  it('is a named group of radios, one checked', () => {
    render(<Measure />);
    expect(screen.getByRole('group', { name: 'Show' })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Rate' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Count' })).not.toBeChecked();
  });

  it('moves with the arrow keys', async () => {
    render(<Measure />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'Count' })).toBeChecked();
  });
});

describe('Button', () => {
  it('never submits by accident', () => {
    render(<Button kind="primary">Show</Button>);
    expect(screen.getByRole('button', { name: 'Show' })).toHaveAttribute('type', 'button');
  });
});

describe('FilterBar', () => {
  it('says what is shown and opens its controls on request', async () => {
    render(
      <FilterBar summary="ASB incidents, 2023">
        <label>
          Period <input />
        </label>
      </FilterBar>,
    );
    const form = screen.getByRole('form', { name: 'Choose what to show' });
    expect(form).toHaveTextContent('Showing: ASB incidents, 2023');
    const change = screen.getByRole('button', { name: 'Change what is shown' });
    const controls = document.getElementById(change.getAttribute('aria-controls') ?? '');
    expect(controls).toContainElement(screen.getByRole('textbox', { name: 'Period' }));
    expect(change).toHaveAttribute('aria-expanded', 'false');

    await userEvent.click(change);
    expect(form).toHaveClass('filter-bar--open');
    await userEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(form).not.toHaveClass('filter-bar--open');
  });
});
