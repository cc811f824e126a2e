import { describe, expect, it } from 'vitest';
import { rowsOf } from './dashboardPage';
import { dashboardSite } from './dashboardSite';
import { dalesWith } from './otherPlaces';
import type { PackageFiles } from './packages';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;
const rowsOfYear = (year: string, ...counts: number[]) =>
  ['E07000901', 'E07000902', 'E07000903', 'DALES'].map(
    (code, place) => `burglaries,${code},${year},${counts[place]}`,
  );

/** Small counts in the file, under a rule that hides them, beside the total of the group. */
const hidden: PackageFiles = {
  'indicators.csv': lines(
    'indicator,theme,title,unit_singular,unit_plural,kind,multiplier,population_series,population_year,suppression_threshold',
    'burglaries,burglary,Burglaries of homes,burglary,burglaries,count,1000,mid-year,2024,5',
  ),
  'burglaries.csv': lines(
    'indicator,area_code,period,value',
    ...rowsOfYear('2023/24', 1000, 400, 20, 1420),
    ...rowsOfYear('2024/25', 1250, 70, 3, 1323),
  ),
};

const site = dashboardSite({ hidden: dalesWith(hidden) });

const lookAtHidden = () => site.look('?data=hidden&theme=burglary&measure=count');

describe('a count within the threshold', () => {
  it('is hidden with another, so that the total does not give it away', async () => {
    const page = await lookAtHidden();
    const table = await rowsOf(page, 'table');
    expect(table.map(([name, , , later]) => [name, later])).toEqual([
      ['Lower Dale', '[c]'],
      ['Mid Dale', '[c]'],
      ['Upper Dale', '1,250'],
      ['The Dales', '1,323'],
    ]);
    const text = await page.locator('main').innerText();
    expect(text).toContain('Counts from 1 to 5 are suppressed.');
    expect(text).toContain(
      'To keep suppressed figures from being worked out, 1 more figure of this indicator is hidden, in all places and periods together.',
    );
  });

  it('stands nowhere on the page, and no change, share or rate tells it', async () => {
    const page = await site.open('?data=hidden&theme=burglary&measure=count&area=E07000903', {
      until: (shown) => shown.locator('.page-footer').waitFor(),
    });
    const main = await page.locator('main').innerText();
    const text = main.replace('A funnel plot needs at least 3.', '');
    // The two counts hidden, their rates per 1,000, and the changes from 20 and 400.
    expect(text).not.toMatch(/\b(3|70|0\.15|0\.2|1\.4|73)\b|[\u2212-](17|330|85|83)\b/);
    expect(await page.locator('h1').innerText()).toContain('suppressed');
  });

  it('is reported to the analyst, with the lines to mend', async () => {
    const page = await site.open('?data=hidden&page=data-quality', {
      until: (shown) => shown.getByText('further figure').first().waitFor(),
    });
    const notices = await page.locator('.faults--notices li').allInnerTexts();
    expect(notices.join('\n')).toMatch(
      /1 further figure of "Burglaries of homes" is hidden here \(line 7\), so that suppressed ones cannot be worked out from sums and shares\./,
    );
    expect(notices.join('\n')).toMatch(/Write \[c\] in its place/);
  });
});

describe('a page whose data hide nothing', () => {
  it('does not load the code that protects', async () => {
    const page = await site.open('');
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(scripts.filter((name) => /protectedDataset/.test(name))).toEqual([]);
    const other = await lookAtHidden();
    const loaded = await other.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /protectedDataset/.test(name))).toHaveLength(1);
  });
});
