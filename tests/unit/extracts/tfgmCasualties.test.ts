import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cellsOfCsv } from './cellsOfCsv';
import { knownOf } from './knownOf';
import { dropped, given } from './ownDrop';

const manchester = knownOf({
  E08000001: 'Bolton',
  E08000002: 'Bury',
  E08000003: 'Manchester',
  E08000004: 'Oldham',
  E08000005: 'Rochdale',
  E08000006: 'Salford',
  E08000007: 'Stockport',
  E08000008: 'Tameside',
  E08000009: 'Trafford',
  E08000010: 'Wigan',
});

it('counts people by district, period and severity in words', async () => {
  const sample = readFileSync('tests/fixtures/own/tfgm-casualties-sample.csv');
  const { figures, account } = await dropped([given('t.csv', sample)], manchester);
  expect(account).toEqual(['counted 120: counted by district, month and severity']);
  expect(figures.get('tfgm-slight-monthly E08000003 2024-01')).toBe('29');
  expect(figures.get('tfgm-serious-monthly E08000003 2024-01')).toBe('12');
  expect(figures.get('tfgm-ksi-monthly E08000005 2024-01')).toBe('5');
  expect(figures.get('tfgm-fatal-monthly E08000003 2024-01')).toBe('0');
  // Bury has no record in these rows, so that nothing is known of it.
  expect(figures.has('tfgm-casualties-monthly E08000002 2024-01')).toBe(false);
});

it('a severity or date that is missing is rejected, a district elsewhere left out', async () => {
  const text =
    'AREFNO,date,casualty_severity,area_name,sex\n1,2024-01-31,Slight,Bolton,Male\n2,,Slight,Bolton,Male\n3,2024-01-31,,Bolton,Male\n4,2024-01-31,Slight,Preston,Male\n5,2024-01-31,Slight,,Male\n';
  const { account } = await dropped([given('t.csv', text)], manchester);
  expect(account).toEqual([
    'counted 1: counted by district, month and severity',
    'leftOut 1: outside the districts of this dashboard: Preston 1',
    'leftOut 1: no district',
    'rejected 1: the date is missing or cannot be read',
    'rejected 1: the severity is missing or cannot be read',
  ]);
});

it('files up to 2017 call it severity', async () => {
  const text =
    'AREFNO,date,year,month,day,hour,mode,severity,sex,ageband,area_name,easting,northing\n1,2017-01-31,2017,Jan,Tue,13,Car,Serious,Male,5-9,Bolton,1,2\n';
  const { figures } = await dropped([given('t.csv', text)], manchester);
  expect(figures.get('tfgm-serious-monthly E08000001 2017-01')).toBe('1');
});

it('says so where no row is in a district of the dashboard', async () => {
  const { words } = await dropped([
    given('t.csv', readFileSync('tests/fixtures/own/tfgm-casualties-sample.csv')),
  ]);
  expect(words).toContain(
    't.csv: No figure came of this file. What became of its rows is listed with it.',
  );
});

const whole = new URL(
  '../../../../shared/data/raw/TfGM_STATS19_road_casualties_2019-Jun2024.csv',
  import.meta.url,
);

it.skipIf(!existsSync(whole))('the whole file comes to a plain count of it', async () => {
  const { figures, account } = await dropped([given('t.csv', readFileSync(whole))], manchester);
  const [columns = [], ...rows] = cellsOfCsv(readFileSync(whole, 'utf8'));
  const at = (name: string) => columns.indexOf(name);
  const ksi = rows.filter(
    (row) =>
      row[at('area_name')] === 'Wigan' &&
      row[at('date')]?.startsWith('2023') &&
      row[at('casualty_severity')] !== 'Slight',
  );
  expect(account).toEqual([`counted ${rows.length}: counted by district, month and severity`]);
  expect(figures.get('tfgm-ksi E08000010 2023')).toBe(String(ksi.length));
  expect(figures.has('tfgm-ksi E08000010 2024')).toBe(false);
});
