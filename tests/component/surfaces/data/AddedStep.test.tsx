import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type OwnPackage, useOwnPackages } from '../../../../src/state/ownPackages';
import { queryClient } from '../../../../src/state/queryClient';
import { AddedStep } from '../../../../src/surfaces/data/AddedStep';
import { defaultPackage } from '../../../golden/package';

const dataset = await defaultPackage();

function show(indicators: readonly string[], groups?: ReadonlyMap<string, string>) {
  render(
    <QueryClientProvider client={queryClient}>
      <AddedStep
        dataset={dataset}
        folder="data"
        added={{
          step: 'added',
          mode: 'beside',
          names: [],
          indicators,
          ...(groups ? { groups } : {}),
        }}
        href={({ indicator = '', group }) =>
          `?indicator=${indicator}${group ? `&group=${group}` : ''}`
        }
        choose={() => {}}
      />
    </QueryClientProvider>,
  );
}

const links = () => screen.getAllByRole('link').filter((one) => one.closest('.add-data__list'));

it('leads to each indicator that has figures now', () => {
  show(['asb-incidents', 'csp-robbery', 'not-there']);
  expect(screen.getByText('See them:')).toBeInTheDocument();
  expect(links().map((one) => one.getAttribute('href'))).toEqual([
    '?indicator=asb-incidents',
    '?indicator=csp-robbery',
  ]);
});

it('leads to the group that has the added figures, where the first has none', () => {
  show(['asb-incidents', 'csp-robbery'], new Map([['csp-robbery', 'EW']]));
  expect(links().map((one) => one.getAttribute('href'))).toEqual([
    '?indicator=asb-incidents',
    '?indicator=csp-robbery&group=EW',
  ]);
});

it('says so where it leads to some of them only', () => {
  const codes = [...dataset.indicators.keys()].slice(0, 14);
  show(codes);
  expect(screen.getByText('See the first 12 of 14 indicators:')).toBeInTheDocument();
  expect(links()).toHaveLength(12);
});

it('no longer says that figures are forgotten once they are kept', () => {
  show(['asb-incidents']);
  expect(screen.getByText(/^They are forgotten when this page is closed/)).toBeInTheDocument();
  act(() =>
    useOwnPackages.setState({
      shown: { data: { keptOn: '2026-11-21', steps: [] } as unknown as OwnPackage },
    }),
  );
  expect(screen.queryByText(/^They are forgotten/)).toBeNull();
  expect(screen.getByText(/^They are kept in this browser/)).toBeInTheDocument();
});
