import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { periodOfCode } from '../../src/domain/periodCode';
import { observed } from '../../src/statistics/observed';
import { defaultPackage } from './package';

const dataset = await defaultPackage({ onDemand: true });
const tidy = join(import.meta.dirname, '../../../shared/data/tidy');

function figure(indicator: string, area: string, period: string) {
  const read = periodOfCode(period);
  if (!read) throw new Error(period);
  return observed(dataset, indicator, area, read).figure;
}

function rowsOf(file: string): Record<string, string>[] {
  const text = readFileSync(join(tidy, file), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe('the default package', () => {
  it('has no faults', () => {
    expect(dataset.faults).toEqual([]);
  });

  it('names a listed source for every observation, population figure, break and unit cost', () => {
    const listed = new Set(dataset.sources.keys());
    expect(dataset.sourceCodes.filter((code) => !listed.has(code))).toEqual([]);
    const named = [...dataset.breaks, ...dataset.unitCosts, ...dataset.annotations].map(
      (one) => one.source,
    );
    expect(named.filter((code) => !code || !listed.has(code))).toEqual([]);
    for (const cubes of dataset.cubes.values()) {
      for (const cube of cubes) {
        const unsourced = cube.line.findIndex((line, cell) => line > 0 && cube.source[cell] === 0);
        expect(unsourced).toBe(-1);
      }
    }
  });

  it('says of every indicator what it counts, in which unit, and how to read it', () => {
    for (const indicator of dataset.indicators.values()) {
      const said = [
        indicator.definition,
        indicator.unitSingular,
        indicator.unitPlural,
        indicator.caveat,
      ];
      expect(
        said.filter((text) => text.length < 3),
        indicator.code,
      ).toEqual([]);
      expect(indicator.polarityReason.length, indicator.code).toBeGreaterThan(10);
    }
  });

  it('has the eight themes of the agreement, four of them with figures', () => {
    const withFigures = new Set(
      [...dataset.cubes.keys()].map((code) => dataset.indicators.get(code)?.theme),
    );
    expect(dataset.themes).toHaveLength(8);
    expect([...withFigures].map(String).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'asb',
      'domestic-abuse',
      'road-safety',
      'serious-violence',
    ]);
  });
});

/** The same figures taken from the extracts another way: with papaparse's header mode, and added up here. */
describe.runIf(existsSync(tidy))('figures agree with the extracts they were made from', () => {
  it('recorded crime by Community Safety Partnership', () => {
    const offences: Readonly<Record<string, string>> = {
      'Violence against the person': 'csp-violence',
      'Sexual offences': 'csp-sexual-offences',
      Robbery: 'csp-robbery',
      'Stalking and harassment': 'csp-stalking-harassment',
    };
    const rows = rowsOf('recorded_crime_csp_lancashire.csv').filter((row) => row.level === 'CSP');
    const checked = rows.flatMap((row) => {
      const indicator = offences[row.offence ?? ''];
      if (!indicator) return [];
      const shown = figure(indicator, row.lad_code ?? '', `YE${row.year_ending}`);
      return [{ shown, expected: Number(row.count) }];
    });
    expect(checked).toHaveLength(4 * 14 * 3);
    expect(checked.filter(({ shown, expected }) => shown !== expected)).toEqual([]);
  });

  it('collisions by year, and by month and severity', () => {
    const wrong = rowsOf('road_collisions_annual_lancashire.csv').filter(
      (row) =>
        row.severity === 'all' &&
        figure('road-collisions', row.lad_code ?? '', row.year ?? '') !== Number(row.collisions),
    );
    expect(wrong).toEqual([]);
    const fatal = rowsOf('stats19_collisions_2024_lancashire.csv').filter(
      (row) => row.collision_severity === 'Fatal',
    );
    const l12 = fatal.filter((row) => row.lad_code?.startsWith('E07'));
    expect(figure('road-collisions-fatal', 'L14', '2024')).toBe(fatal.length);
    expect(figure('road-collisions-fatal', 'L12', '2024')).toBe(l12.length);
    expect(l12).toHaveLength(35);
  });

  it('violence by quarter for the force', () => {
    const sums = new Map<string, number>();
    for (const row of rowsOf('recorded_crime_force_quarterly_lancashire.csv')) {
      if (row.offence_group !== 'Violence against the person') continue;
      const quarter = (row.calendar_quarter ?? '').replace('Q', '-Q');
      sums.set(quarter, (sums.get(quarter) ?? 0) + Number(row.offences));
    }
    expect(sums.size).toBeGreaterThan(35);
    for (const [quarter, sum] of sums) {
      expect(figure('force-violence-quarterly', 'E23000003', quarter), quarter).toBe(sum);
    }
    expect(figure('force-violence-quarterly', 'E23000003', '2016-Q3')).toBe('notAvailable');
  });
});
