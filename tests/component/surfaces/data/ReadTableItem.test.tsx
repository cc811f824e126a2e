import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../../src/domain/fault';
import type { ReadTable } from '../../../../src/extracts/readTable';
import { FaultList } from '../../../../src/surfaces/data/FaultList';
import { FindingList } from '../../../../src/surfaces/data/FindingList';
import { ReadTableItem } from '../../../../src/surfaces/data/ReadTableItem';
import { defaultPackage } from '../../../golden/package';
import { lancashire } from '../../../unit/extracts/knownLancashire';

const dataset = await defaultPackage();

const show = (isBrief: boolean, kind: 'leftOut' | 'rejected' = 'leftOut') => {
  const table: ReadTable = {
    name: 'march.csv',
    bytes: 100,
    adapter: { id: 'police-street', title: 'data.police.uk street-level crime' },
    head: { name: 'march.csv', rows: [] },
    rows: 3,
    account: [
      { kind: 'counted', what: 'by district', rows: 2, examples: [] },
      { kind, what: 'no location', rows: 1, examples: [] },
    ],
    asks: [],
    faults: [],
    encoding: 'utf-8',
    sameAs: undefined,
  };
  render(
    <ReadTableItem
      table={table}
      rows={undefined}
      folder="data"
      known={lancashire}
      dataset={dataset}
      given={{ files: [], notTaken: [], answers: new Map(), mappings: [] }}
      isBrief={isBrief}
    />,
  );
};
const more = () => screen.queryByText('What became of its rows');

describe('a table that was read', () => {
  it('tells what became of its rows', () => {
    show(false);
    expect(screen.getByText(/^3 rows|3 rows: 2 counted/)).toBeVisible();
    expect(screen.getByText(/no location/)).toBeVisible();
    expect(more()).toBeNull();
  });

  it('among many others folds that away, unless rows were rejected', () => {
    show(true);
    expect(more()).toBeVisible();
    expect(screen.getByText(/no location/)).not.toBeVisible();
  });

  it('keeps what was rejected in sight', () => {
    show(true, 'rejected');
    expect(more()).toBeNull();
    expect(screen.getByText(/no location/)).toBeVisible();
  });
});

it('examples of many cases say of how many, written as numbers are', () => {
  const examples = ['line 2', 'line 3'];
  render(
    <FindingList
      findings={[
        { kind: 'rejected', severity: 'stop', sentence: 'Faults.', examples, cases: 1597 },
      ]}
    />,
  );
  expect(screen.getByText('2 examples of 1,597')).toBeVisible();
});

it('a long list of faults shows the first of them and folds the rest', () => {
  const faults = Array.from({ length: 70 }, (_, at): Fault => {
    const what = `Fault ${at}.`;
    return { severity: 'fault', file: 'a.csv', line: at, what, remedy: 'Mend it.' };
  });
  render(<FaultList faults={faults} />);
  expect(screen.getByText(/Fault 11\./)).toBeVisible();
  expect(screen.getByText(/Fault 12\./)).not.toBeVisible();
  expect(screen.getByText('48 more')).toBeVisible();
  expect(screen.getByText(/^10 more are not listed here/)).toBeVisible();
});
