import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalFile } from '../../../src/extracts/canonicalFile';
import { packageDescriptor } from '../../../src/extracts/packageDescriptor';
import { adaptedOf, headOf } from './adaptedOf';
import { cellsOfCsv } from './cellsOfCsv';

const recognised = (rows: string[][], name?: string) =>
  canonicalFile.recognises(headOf(rows, name));

describe('canonicalFile', () => {
  it.each(['data', 'data/illustrative-monthly'])(
    'knows every table of %s by its role',
    (folder) => {
      const { resources } = packageDescriptor(readFileSync(`${folder}/datapackage.json`, 'utf8'));
      const tables = resources.filter(({ path }) => path.endsWith('.csv'));
      expect(tables.length).toBeGreaterThan(8);
      for (const { path, role } of tables) {
        const rows = cellsOfCsv(readFileSync(`${folder}/${path}`, 'utf8')).slice(0, 60);
        expect([path, recognised(rows, path)]).toEqual([path, { headerLine: 1, plain: role }]);
      }
      expect(readdirSync(folder)).toContain('datapackage.json');
    },
  );

  it('knows observations whatever else stands beside them, in any order and spelling', () => {
    expect(
      recognised([['Value', ' PERIOD', 'Area code', 'Indicator', 'a', 'b', 'c', 'd']]),
    ).toEqual({
      headerLine: 1,
      plain: 'observations',
    });
  });

  it('tells targets from observations by their columns, then by the name of the file', () => {
    const bare = ['indicator', 'area_code', 'period', 'value'];
    expect(recognised([bare])?.plain).toBe('observations');
    expect(recognised([bare], 'package.zip > targets.csv')?.plain).toBe('targets');
    expect(recognised([[...bare, 'owner']], 'asb.csv')?.plain).toBe('targets');
    expect(recognised([[...bare, 'source', 'status']], 'targets.csv')?.plain).toBe('observations');
  });

  it('does not know other tables', () => {
    expect(recognised([['Crime ID', 'Month', 'LSOA name']])).toBeUndefined();
    expect(recognised([['source', 'title', 'a', 'b', 'c', 'd']])).toBeUndefined();
    expect(recognised([['__proto__', 'constructor']])).toBeUndefined();
    expect(recognised([])).toBeUndefined();
  });

  it('uses a file as it is where only a declared delimiter stands above its header', () => {
    const header = ['indicator', 'area_code', 'period', 'value'];
    expect(recognised([['sep=,'], header])).toEqual({ headerLine: 2, plain: 'observations' });
    expect(recognised([['A title'], header])).toEqual({ headerLine: 2 });
  });

  it('reads a worksheet, or a file with a title, into canonical columns', () => {
    const rows = [
      ['Our figures'],
      ['Area code', 'Place', 'indicator', 'value', 'period'],
      ['E07000117', 'Burnley', 'asb-incidents', '12', '2024'],
    ];
    const { tables, told } = adaptedOf(canonicalFile, rows);
    expect(tables.get('observations')).toEqual([
      ['indicator', 'area_code', 'period', 'value', 'status', 'source'],
      ['asb-incidents', 'E07000117', '2024', '12', '', ''],
    ]);
    expect(told).toEqual(['counted 1: rows, as they are']);
  });

  it('refuses a header that stands twice', () => {
    const rows = [['Title'], ['indicator', 'area_code', 'period', 'value', 'Value']];
    expect(() => adaptedOf(canonicalFile, rows)).toThrow('Two columns have this name.');
  });

  it('gives a header and no rows for a file without rows', () => {
    const rows = [['indicator', 'area_code', 'period', 'value']];
    const { tables, told } = adaptedOf(canonicalFile, rows);
    expect(tables.get('observations')).toEqual([
      ['indicator', 'area_code', 'period', 'value', 'status', 'source'],
    ]);
    expect(told).toEqual([]);
  });
});
