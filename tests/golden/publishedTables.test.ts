import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { viewContext } from '../../src/commentary/viewContext';
import { resolvedSelection } from '../../src/selection/resolvedSelection';
import { comparisonTable } from '../../src/viewmodels/comparisonTable';
import { defaultPackage } from './package';
import { publishedTables } from './publishedTables';

const dataset = await defaultPackage();

/** The rows of the committee's table as the page shows them, with signs and separators as printed. */
function shownRows(indicator: string) {
  const request = {
    indicator,
    period: '2023',
    compare: '2022',
    group: 'L12',
    measure: 'rate',
    per: '1000',
  };
  const { view, notices } = resolvedSelection(request, dataset);
  expect(notices).toEqual([]);
  if (!view) throw new Error('no view');
  const { rows, columns } = comparisonTable(viewContext(dataset, view));
  const plain = (text: string) =>
    text.replaceAll(',', '').replace('\u2212', '-').replace(/[+%]/g, '');
  return new Map(
    rows.map((row) => [
      row.key,
      [
        row.key,
        row.header,
        // The committee's table has figures only; ours says beside each change whether it is beyond chance.
        ...row.cells.flatMap((cell, place) => (columns[place]?.words ? [] : [plain(cell.text)])),
      ].join(','),
    ]),
  );
}

describe.each(Object.entries(publishedTables))('published table of %s', (indicator, text) => {
  const published = text.trim().split('\n');
  const shown = shownRows(indicator);

  it('has 13 rows', () => {
    expect(published).toHaveLength(13);
    expect(shown.size).toBe(13);
  });

  it.each(published)('shows %s', (line) => {
    expect(shown.get(line.split(',')[0] ?? '')).toBe(line);
  });
});

describe('the published files beside the repository', () => {
  const folder = join(import.meta.dirname, '../../../shared/published');
  const files = {
    'asb-incidents': 'anti-social-behaviour-2022-2023.csv',
    'domestic-abuse-crimes': 'domestic-abuse-2022-2023.csv',
    'violence-against-the-person': 'violence-against-the-person-2022-2023.csv',
  } as const;
  it.runIf(existsSync(folder))('agree with the rows typed here', () => {
    for (const [indicator, file] of Object.entries(files)) {
      const [, ...rows] = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/);
      expect(rows).toEqual(publishedTables[indicator as keyof typeof files].trim().split('\n'));
    }
  });
});
