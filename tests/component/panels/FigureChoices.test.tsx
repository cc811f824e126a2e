import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { FigureChoices } from '../../../src/panels/FigureChoices';

const options = [
  { value: 'adjusted', label: 'chance and differences between areas' },
  { value: 'plain', label: 'chance alone' },
];

function Figure({ onChoose }: { readonly onChoose: (value: string) => void }) {
  const [value, setValue] = useState('adjusted');
  return (
    <FigureChoices
      id="funnel"
      choice={{ legend: 'Limits that allow for', value, options }}
      title={value === 'plain' ? 'Most areas lie outside' : 'No area lies outside'}
      onChoose={(chosen) => {
        setValue(chosen);
        onChoose(chosen);
      }}
    />
  );
}

it('is a group of radios that arrow keys move between', async () => {
  const onChoose = vi.fn<(value: string) => void>();
  render(<Figure onChoose={onChoose} />);
  const group = screen.getByRole('group', { name: 'Limits that allow for' });
  expect(group).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: options[0]?.label ?? '' })).toBeChecked();
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('plain');
  expect(screen.getByRole('radio', { name: 'chance alone' })).toBeChecked();
});

it('announces the finding once the reader has chosen, and not before', async () => {
  render(<Figure onChoose={() => {}} />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await userEvent.setup().click(screen.getByRole('radio', { name: 'chance alone' }));
  expect(screen.getByRole('status')).toHaveTextContent('Most areas lie outside');
});
