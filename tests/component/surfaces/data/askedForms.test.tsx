import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Question } from '../../../../src/extracts/question';
import type { answer } from '../../../../src/state/addingData';
import { PasteBox } from '../../../../src/surfaces/data/PasteBox';
import { QuestionForm } from '../../../../src/surfaces/data/QuestionForm';
import { lancashire } from '../../../unit/extracts/knownLancashire';

const answered = vi.hoisted(() => vi.fn<typeof answer>());
vi.mock('../../../../src/state/addingData', () => ({ answer: answered }));

beforeEach(() => {
  answered.mockReset();
});

const show = (...asks: readonly Question[]) => {
  render(<QuestionForm table="March" asks={asks} said={{}} folder="data" known={lancashire} />);
  return userEvent.setup();
};
const read = () => screen.getByRole('button', { name: 'Read it again with these answers' });

it('a question that is not answered takes the focus and says what is asked for', async () => {
  const user = show({ about: 'indicator', what: 'Which indicator?' });
  await user.click(read());
  const indicator = screen.getByRole('combobox', { name: 'Indicator' });
  expect(indicator).toHaveFocus();
  expect(indicator).toBeInvalid();
  expect(indicator).toHaveAccessibleDescription('Choose the indicator the figures are of');
  expect(answered).not.toHaveBeenCalled();
  await user.selectOptions(indicator, 'policeuk-asb');
  expect(indicator).toBeValid();
  await user.click(read());
  expect(answered).toHaveBeenCalledWith('data', 'March', { indicator: 'policeuk-asb' });
});

it('so does a period that cannot be read', async () => {
  const user = show({ about: 'period', what: 'Which period?' });
  const period = screen.getByRole('textbox', { name: 'Period of the figures' });
  await user.type(period, 'last year');
  await user.click(read());
  expect(period).toHaveFocus();
  expect(period).toHaveAccessibleDescription(/^Enter a period such as 2023/);
  expect(answered).not.toHaveBeenCalled();
});

it('nothing pasted is said at the field, which takes the focus', async () => {
  const given = vi.fn<(files: readonly File[]) => void>();
  render(<PasteBox onFiles={given} />);
  const user = userEvent.setup();
  await user.click(screen.getByText('Paste a table instead'));
  await user.click(screen.getByRole('button', { name: 'Read the pasted table' }));
  const box = screen.getByRole('textbox');
  expect(box).toHaveFocus();
  expect(box).toBeInvalid();
  expect(box).toHaveAccessibleDescription('Paste a table first');
  expect(given).not.toHaveBeenCalled();
});
