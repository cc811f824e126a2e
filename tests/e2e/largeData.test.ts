import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { announced, headlineOf, rowsOf, tilesOf } from './dashboardPage';
import { dashboardSite } from './dashboardSite';
import { describedPackage } from './packages';

const AREAS = 330;
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];
const HEADER = 'indicator,area_code,period,value,status,source';

const codeOf = (area: number) => `E0700${String(1000 + area)}`;
const valueOf = (area: number, year: number, month: number) => ((area * 7 + year + month) % 40) + 1;

/** 23,760 monthly rows, more than 2 MB because of what the source is called. */
const ROWS = YEARS.flatMap((year) =>
  Array.from({ length: 12 }, (_, month) =>
    Array.from(
      { length: AREAS },
      (__, area) =>
        `thefts,${codeOf(area)},${year}-${String(month + 1).padStart(2, '0')},${valueOf(area, year, month)},,monthly-extract-of-thefts-by-district-from-the-record-system`,
    ),
  ).flat(),
);

const totalOf = (year: number) =>
  Array.from({ length: AREAS }, (_, area) =>
    Array.from({ length: 12 }, (__, month) => valueOf(area, year, month)).reduce((a, b) => a + b),
  ).reduce((a, b) => a + b);

const LISTS = {
  'themes.csv': 'theme,title\ntheft,Theft\n',
  'indicators.csv':
    'indicator,theme,title,short_title,unit_singular,unit_plural\nthefts,theft,Thefts,Thefts,theft,thefts\n',
  'areas.csv': `area_code,area_name,area_type\n${Array.from({ length: AREAS }, (_, area) => `${codeOf(area)},District ${area},district`).join('\n')}\n`,
  'area-groups.csv': `group_code,group_name,area_code\n${Array.from({ length: AREAS }, (_, area) => `ALL,All districts,${codeOf(area)}`).join('\n')}\n`,
};

const csv = (rows: string[]) => [HEADER, ...rows, ''].join('\n');
const half = ROWS.length / 2;
const LARGE = csv(ROWS);

const site = dashboardSite({
  data: describedPackage('One large file', { ...LISTS, 'thefts.csv': LARGE }),
  halves: describedPackage('Two smaller files', {
    ...LISTS,
    'thefts-1.csv': csv(ROWS.slice(0, half)),
    'thefts-2.csv': csv(ROWS.slice(half)),
  }),
  broken: describedPackage('One large file with a fault', {
    ...LISTS,
    'thefts.csv': csv([...ROWS.slice(0, -1), ROWS.at(-1)?.replace(/,\d+,,/, ',-5,,') ?? '']),
  }),
  loose: describedPackage('One large file, loosely written', {
    ...LISTS,
    'thefts.csv': `${LARGE.replaceAll(',2023-06,', ',"Jun 2023" ,')}thefts,"E07001000,2018-12,4\n`,
  }),
  legacy: describedPackage('One large file in windows-1252', {
    ...LISTS,
    'thefts.csv': Buffer.from(
      `${LARGE}thefts,${codeOf(0)},2018-12,4,,Caf\u00e9 extract\n`,
      'latin1',
    ),
  }),
});

/** Opens a page and counts the workers it starts and the times it asks for the file; `forbidden`: there are no workers. */
async function openCounting(search: string, { forbidden = false } = {}) {
  let workers = 0;
  let asked = 0;
  const before = async (page: Page) => {
    if (forbidden)
      await page.addInitScript(() => {
        Object.defineProperty(window, 'Worker', { value: undefined });
      });
    page.on('worker', () => {
      workers += 1;
    });
    page.on('request', (request) => {
      if (request.url().endsWith('/thefts.csv')) asked += 1;
    });
  };
  return { page: await site.open(search, { before }), workers: () => workers, asked: () => asked };
}

const SEARCH = '?page=theme&period=2024&compare=2023';

describe('a file of more than 2 MB', () => {
  it('is read in a worker and gives the figures of the same rows read on the page', async () => {
    expect(LARGE.length).toBeGreaterThan(2_000_000);
    const large = await openCounting(SEARCH);
    const small = await openCounting(`${SEARCH}&data=halves`);
    expect(large.workers()).toBe(1);
    expect(small.workers()).toBe(0);
    const total = totalOf(2024).toLocaleString('en-GB');
    const before = totalOf(2023).toLocaleString('en-GB');
    expect((await tilesOf(large.page))[0]).toBe(`Thefts | ${total} | ${before} in 2023`);
    expect(await headlineOf(large.page)).toBe(await headlineOf(small.page));
    expect(await rowsOf(large.page, 'table')).toEqual(await rowsOf(small.page, 'table'));
    expect(await rowsOf(large.page, 'trend')).toEqual(await rowsOf(small.page, 'trend'));
    // What is said follows the pictures.
    await expect.poll(() => announced(large.page)).toMatch(/^Showing .*2024 compared with 2023/);
    const said = await announced(large.page);
    await expect.poll(() => announced(small.page)).toBe(said);
  });

  it('is read on the page where workers are forbidden', async () => {
    const { page, workers } = await openCounting(SEARCH, { forbidden: true });
    expect(workers()).toBe(0);
    expect((await tilesOf(page))[0]).toContain(totalOf(2024).toLocaleString('en-GB'));
  });

  it('has its faults listed with their lines', async () => {
    const { page, workers } = await openCounting(`${SEARCH}&data=broken`);
    expect(workers()).toBe(1);
    expect(await page.locator('footer').innerText()).toContain('1 fault found');
    await page.getByRole('link', { name: 'Data quality and sources' }).click();
    await page.getByRole('heading', { name: 'thefts.csv' }).waitFor();
    expect(await page.locator('.faults:not(.faults--notices) li').innerText()).toMatch(
      new RegExp(`^thefts\\.csv, line ${ROWS.length + 1}, column value\\n.*negative: -5`, 's'),
    );
  });

  it('is read in the worker also where it is loosely written', async () => {
    const { page, workers, asked } = await openCounting(`${SEARCH}&data=loose`);
    expect(workers()).toBe(1);
    // A worker that failed would make the page ask for the file again.
    expect(asked()).toBe(1);
    const total = totalOf(2024).toLocaleString('en-GB');
    const before = totalOf(2023).toLocaleString('en-GB');
    expect((await tilesOf(page))[0]).toBe(`Thefts | ${total} | ${before} in 2023`);
    await page.getByRole('link', { name: 'Data quality and sources' }).click();
    await page.getByRole('heading', { name: 'thefts.csv' }).waitFor();
    expect(await page.locator('.faults:not(.faults--notices) li').innerText()).toMatch(
      new RegExp(`^thefts\\.csv, line ${ROWS.length + 2}\n.*never closed`, 's'),
    );
  });

  it('is read again as windows-1252 when it is not UTF-8', async () => {
    const { page, workers } = await openCounting(`${SEARCH}&data=legacy`);
    expect(workers()).toBe(1);
    const total = totalOf(2024).toLocaleString('en-GB');
    expect((await tilesOf(page))[0]).toContain(`Thefts | ${total} | `);
    await page.getByRole('link', { name: 'Data quality and sources' }).click();
    await page.getByText('The file is not UTF-8 and was read as windows-1252.').waitFor();
  });
});
