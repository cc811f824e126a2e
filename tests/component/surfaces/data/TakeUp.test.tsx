import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Review } from '../../../../src/state/addingStore';
import type { Candidate } from '../../../../src/state/candidateDataset';
import { TakeUp } from '../../../../src/surfaces/data/TakeUp';
import type { Finding } from '../../../../src/viewmodels/own/finding';
import { defaultPackage } from '../../../golden/package';

const actions = vi.hoisted(() => ({ takeUp: vi.fn<() => void>(), giveUp: vi.fn<() => void>() }));
vi.mock('../../../../src/state/addingData', () => actions);

const dataset = await defaultPackage();

const outcome = (rows: { added: number; gaveWay: number; stayed: number }, findings: Finding[]) => {
  const account = { rows, differing: [], added: ['added.csv'] };
  const some: Partial<Candidate> = { account, dataset, findings };
  return { candidate: some as Candidate };
};

const review = (outcomes: Review['outcomes']): Review => ({
  files: [],
  notTaken: [],
  answers: new Map(),
  mappings: [],
  contribution: { files: [], read: [], faults: [], descriptor: undefined },
  outcomes,
  isComparing: false,
});

const lost: Finding = {
  kind: 'withoutSuccessor',
  severity: 'look',
  sentence: '11 loaded figures would go without a new one.',
  examples: [],
  cases: 11,
};

it('stands each way beside what it would do, and warns of what only it loses', async () => {
  const beside = outcome({ added: 2, gaveWay: 0, stayed: 2 }, []);
  const replace = outcome({ added: 4, gaveWay: 13, stayed: 0 }, [lost]);
  render(<TakeUp folder="data" review={review({ beside, replace })} loadedTitle="Ours" />);
  const button = (name: string) => screen.getByRole('button', { name });
  expect(button('Add beside')).toHaveAccessibleDescription(
    /^Adds 2 rows of figures to what is loaded/,
  );
  expect(button('Replace')).toHaveAccessibleDescription(/All 13 loaded figures/);
  expect(screen.getByText(/11 loaded figures would go/)).toBeTruthy();
  await userEvent.click(button('Replace'));
  expect(actions.takeUp).toHaveBeenCalledExactlyOnceWith('data', 'replace');
  await userEvent.click(button('Discard'));
  expect(actions.giveUp).toHaveBeenCalledOnce();
});

it('offers nothing to replace where nothing would give way, nor to add where nothing is', () => {
  const beside = outcome({ added: 0, gaveWay: 0, stayed: 3 }, []);
  render(<TakeUp folder="data" review={review({ beside })} loadedTitle="Ours" />);
  expect(screen.getByRole('button', { name: 'Add beside' })).toBeDisabled();
  expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
});
