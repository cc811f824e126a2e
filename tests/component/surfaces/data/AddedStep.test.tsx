import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
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
