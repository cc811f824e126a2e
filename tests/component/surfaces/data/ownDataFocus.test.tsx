import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Candidate } from '../../../../src/state/candidateDataset';
import type { HiddenByRules } from '../../../../src/state/hiddenByRules';
import type { Keeping } from '../../../../src/state/keptData';
import { type OwnPackage, useOwnPackages } from '../../../../src/state/ownPackages';
import { queryClient } from '../../../../src/state/queryClient';
import { OwnDataPanel } from '../../../../src/surfaces/data/OwnDataPanel';
import { SuppressionDesk } from '../../../../src/surfaces/data/SuppressionDesk';
import { defaultPackage } from '../../../golden/package';

const dataset = await defaultPackage();
const at = '2026-11-21T19:00:00Z';
const own = {
  version: '1',
  steps: [{ kind: 'beside', at, names: ['a.csv'] }],
} as unknown as OwnPackage;

const { kept, accepted, worked } = vi.hoisted(() => ({
  kept: vi.fn<() => Promise<Keeping>>(),
  accepted: vi.fn<() => boolean>(),
  worked: vi.fn<() => Promise<HiddenByRules>>(),
}));
vi.mock('../../../../src/state/keptData', () => ({ keep: kept, clearKept: () => {} }));
vi.mock('../../../../src/state/hiddenByRules', () => ({ hiddenByRules: worked }));
vi.mock('../../../../src/state/acceptedData', () => ({
  accept: accepted,
  undo: () => {},
  discard: () => {},
}));

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
  useOwnPackages.setState({ shown: { data: own } });
});

describe('keeping in the browser', () => {
  const show = () => {
    render(
      <QueryClientProvider client={queryClient}>
        <OwnDataPanel folder="data" />
      </QueryClientProvider>,
    );
    return userEvent.setup();
  };
  const keep = () => screen.getByRole('button', { name: 'Keep in this browser' });

  it('is said, and goes on from the heading, as the button goes', async () => {
    kept.mockImplementation(() => {
      useOwnPackages.setState({ shown: { data: { ...own, keptOn: at } } });
      return Promise.resolve({ at });
    });
    const user = show();
    await user.click(keep());
    expect(screen.getByRole('heading', { name: 'Figures added on this computer' })).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent(/^Kept in this browser on /);
    expect(screen.queryByRole('button', { name: 'Keep in this browser' })).toBeNull();
  });

  it('that fails is said as a problem, and the button can be pressed again', async () => {
    kept.mockResolvedValue({ problem: 'There is no room.' });
    const user = show();
    await user.click(keep());
    expect(screen.getByRole('alert')).toHaveTextContent('There is no room.');
    expect(keep()).toHaveFocus();
  });
});

describe('the suppression desk', () => {
  const hideTo = () => screen.getByRole('textbox', { name: 'Hide counts from 1 to' });
  const work = () => screen.getByRole('button', { name: 'Work out what this hides' });

  it('says at the field that its number cannot be used', async () => {
    render(<SuppressionDesk dataset={dataset} folder="data" />);
    const user = userEvent.setup();
    await user.type(hideTo(), 'few');
    await user.click(work());
    expect(hideTo()).toHaveFocus();
    expect(hideTo()).toBeInvalid();
    expect(hideTo()).toHaveAccessibleDescription(/^Enter a whole number from 1 to 1,000/);
    expect(screen.getByRole('textbox', { name: 'Round to multiples of' })).toBeValid();
  });

  it('goes on from its heading once other data are shown, and says so', async () => {
    worked.mockResolvedValue({ hidden: [], candidate: {} as unknown as Candidate });
    const { rerender } = render(<SuppressionDesk dataset={dataset} folder="data" />);
    accepted.mockImplementation(() => {
      act(() =>
        rerender(<SuppressionDesk dataset={{ ...dataset, version: 'next' }} folder="data" />),
      );
      return true;
    });
    const user = userEvent.setup();
    await user.type(hideTo(), '4');
    await user.click(work());
    await user.click(await screen.findByRole('button', { name: 'Show the dashboard like this' }));
    expect(screen.getByRole('heading', { name: 'What is hidden and rounded' })).toHaveFocus();
    expect(screen.getByText('The dashboard hides and rounds like this now.')).toBeVisible();
    expect(hideTo()).toHaveValue('');
  });
});
