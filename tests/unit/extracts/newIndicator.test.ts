import { describe, expect, it } from 'vitest';
import { canonicalTable } from '../../../src/extracts/canonicalTable';
import { FaultLog } from '../../../src/extracts/faultLog';
import { knownPackage } from '../../../src/extracts/knownPackage';
import { newIndicator } from '../../../src/extracts/newIndicator';
import { tableContracts } from '../../../src/extracts/tableContracts';
import { TableReader } from '../../../src/extracts/tableReader';
import { usualPopulation } from '../../../src/extracts/usualPopulation';
import { lancashire, lancashireFacts } from './knownLancashire';

const noise = {
  code: 'noise',
  theme: 'asb',
  title: 'Noise complaints, "all"',
  shortTitle: 'Noise',
  units: ['complaint', 'complaints'],
  definition: 'Complaints.',
  caveat: 'Ours.',
  source: 'own',
  status: 'Management information',
} as const;

describe('newIndicator', () => {
  it('is a row that the contract takes, with rates on the usual population', () => {
    const [header = [], row = []] = canonicalTable('indicators', [newIndicator(noise, lancashire)]);
    const log = new FaultLog('indicators.csv');
    const reader = new TableReader(tableContracts.indicators, 'indicators.csv', log);
    reader.header(header, 1);
    reader.row(row, 2);
    expect(log.faults()).toEqual([]);
    expect(reader.rows[0]?.row).toMatchObject({
      indicator: 'noise',
      title: 'Noise complaints, "all"',
      kind: 'count',
      multiplier: 1000,
      population_series: 'census-2021',
      population_year: '2021',
      polarity: 'none',
    });
  });

  it('has no rate where the package has no population', () => {
    const bare = knownPackage({ ...lancashireFacts, indicators: [] });
    expect(usualPopulation(bare)).toBeUndefined();
    expect(newIndicator(noise, bare).population_series).toBeUndefined();
  });
});
