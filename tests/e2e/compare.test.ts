import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  announced,
  choose,
  drawn,
  drawnThroughout,
  type FigureName,
  figure,
  headlineOf,
  headlineReads,
  parametersOf,
  rowNamed,
  rowsOf,
  titleOf,
  wordsInPicture,
} from './dashboardPage';
import { dashboardSite } from './dashboardSite';

const site = dashboardSite();

const MONTHLY = '?page=compare&data=data/illustrative-monthly&theme=asb';
const [burnley, chorley, fylde] = ['E07000117', 'E07000118', 'E07000119'];

const open = (search: string) => site.open(search, { until: drawnThroughout });
const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const asked = (page: Page, key: string) => parametersOf(page)[key];

/** The highest number on the scale of each picture, in the order of the pictures. */
async function tops(page: Page): Promise<number[]> {
  const words = await wordsInPicture(page, 'multiples');
  const numbers = words.filter((word) => /^\d+$/.test(word) && Number(word) < 1900).map(Number);
  const found: number[] = [];
  for (const [place, number] of numbers.entries())
    if (place + 1 === numbers.length || numbers[place + 1] === 0) found.push(number);
  return found;
}

async function captionOf(page: Page, name: FigureName) {
  return figure(page, name).locator('.figure__subtitle').innerText();
}

describe('the way to the compare page', () => {
  it('is in the navigation and on every theme page, and keeps the indicator', async () => {
    const page = await open('?theme=asb&period=2023&area=E07000117');
    await page.getByRole('link', { name: 'Compare areas or periods side by side' }).click();
    await headlineReads(
      page,
      'The rate of ASB incidents in 2023 was highest in Burnley, at 43.2 per 1,000 residents, and lowest in Lancashire-12, at 30.8.',
    );
    await expect.poll(() => asked(page, 'areas')).toBe(`${burnley},L12`);
    const current = page.getByRole('navigation').locator('[aria-current="page"]');
    expect(await current.allInnerTexts()).toEqual(['Compare']);
    await expect
      .poll(() => page.title())
      .toContain('ASB incidents, Burnley and Lancashire-12 side by side');
    await expect
      .poll(() => announced(page))
      .toBe(
        'Showing ASB incidents, Burnley and Lancashire-12 side by side, 2023 compared with 2022, rate per 1,000',
      );
    await page.goBack();
    await headlineReads(
      page,
      'ASB incidents in Burnley fell by 12% between 2022 and 2023, from 4,666 to 4,087.',
    );
    await page.getByRole('navigation').getByRole('link', { name: 'Compare' }).click();
    await drawnThroughout(page);
    await expect.poll(() => asked(page, 'page')).toBe('compare');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});

describe('an address of a comparison', () => {
  it('restores places, scale and base, which the way back to the theme does not take along', async () => {
    const page = await open(`${MONTHLY}&areas=${chorley},${burnley},L12&scale=free&base=2021`);
    await expect.poll(() => asked(page, 'areas')).toBe(`${chorley},${burnley},L12`);
    for (const name of ['Chorley', 'Burnley', 'Lancashire-12'])
      expect(await box(page, name).isChecked(), name).toBe(true);
    expect(await box(page, 'Fylde').isChecked()).toBe(false);
    expect(await page.getByRole('radio', { name: 'Each its own' }).isChecked()).toBe(true);
    expect(await captionOf(page, 'multiples')).toContain('each on its own scale from zero');
    expect(await captionOf(page, 'indexed')).toContain('2021 = 100');
    const row = await rowNamed(page, 'indexed', '2021').locator('td').allTextContents();
    expect(row).toEqual(['100', '100', '100', 'event 1']);
    await page.getByRole('link', { name: 'To the theme Anti-social behaviour' }).click();
    await drawn(page);
    for (const key of ['page', 'areas', 'scale', 'base'])
      await expect.poll(() => Object.keys(parametersOf(page))).not.toContain(key);
  });

  it('says what the data do not have, and shows the rest, with files to save', async () => {
    const page = await open(`?page=compare&theme=asb&areas=${burnley},X,L12&base=1999`);
    const notice = page.getByRole('region', { name: 'The link asked for something' });
    expect(await notice.getByRole('listitem').allInnerTexts()).toEqual([
      'There are no figures of this indicator for "X", so the comparison without it is shown.',
      'There is no base period 1999 of this length, so the index from the first period that all places have is shown.',
    ]);
    await expect.poll(() => asked(page, 'areas')).toBe(`${burnley},L12`);
    await expect.poll(() => asked(page, 'base')).toBeUndefined();
    for (const [name, buttons] of [
      ['multiples', 3],
      ['indexed', 3],
      ['table', 1],
    ] as const)
      expect(await figure(page, name).locator('.figure__downloads button').count()).toBe(buttons);
    const waiting = page.waitForEvent('download');
    await figure(page, 'indexed').getByRole('button', { name: /CSV/ }).click();
    expect((await waiting).suggestedFilename()).toMatch(/as-an-index-2022-100.*\.csv$/);
  });
});

describe('the choice of areas', () => {
  it('works by keyboard, goes into the address, and Back takes it back', async () => {
    const page = await open(`${MONTHLY}&areas=${burnley},${chorley}`);
    await box(page, 'Fylde').focus();
    await page.keyboard.press('Space');
    await figure(page, 'multiples').getByText('Fylde').first().waitFor();
    await drawnThroughout(page);
    await expect.poll(() => asked(page, 'areas')).toBe(`${burnley},${chorley},${fylde}`);
    // The reader goes on where they were.
    expect(await box(page, 'Fylde').evaluate((one) => one === document.activeElement)).toBe(true);
    expect(
      (await wordsInPicture(page, 'multiples')).filter((word) => word === 'Fylde'),
    ).toHaveLength(1);
    await page.goBack();
    await expect.poll(() => box(page, 'Fylde').isChecked()).toBe(false);
  });

  it('takes no seventh, and says so', async () => {
    const six = ['E07000117', 'E07000118', 'E07000119', 'E07000120', 'E07000121', 'E07000122'];
    const page = await open(`?page=compare&theme=asb&areas=${six.join(',')}`);
    await box(page, 'Wyre').click();
    await page.getByText('No more than 6 areas can be compared: untick one first.').waitFor();
    expect(await box(page, 'Wyre').isChecked()).toBe(false);
    await expect.poll(() => asked(page, 'areas')).toBe(six.join(','));
  });

  it('stays useful with one place and with none', async () => {
    const page = await open(`?page=compare&theme=asb&areas=${burnley}`);
    await headlineReads(
      page,
      'Only Burnley is chosen: choose at least one more to compare it with.',
    );
    expect((await rowsOf(page, 'table')).map(([name]) => name)).toEqual(['Burnley']);
    await box(page, 'Burnley').click();
    await headlineReads(page, 'Nothing is chosen: choose 2 to 6 areas or groups to compare.');
    await expect.poll(() => asked(page, 'areas')).toBe('none');
    await box(page, 'Wyre').click();
    await headlineReads(page, 'Only Wyre is chosen: choose at least one more to compare it with.');
  });

  it('can be searched among more than 300', async () => {
    const page = await open('?page=compare&theme=serious-violence&indicator=csp-violence&group=EW');
    await page.getByRole('searchbox', { name: 'Search areas' }).fill('leeds');
    await page.getByText(/^1 of 3\d\d areas found\.$/).waitFor();
    await page.getByRole('button', { name: 'Untick all' }).click();
    await box(page, 'Leeds').click();
    await headlineReads(page, 'Only Leeds is chosen: choose at least one more to compare it with.');
    await page.getByRole('button', { name: 'Remove Leeds' }).click();
    await headlineReads(page, 'Nothing is chosen: choose 2 to 6 areas or groups to compare.');
    await expect.poll(() => asked(page, 'areas')).toBe('none');
  });
});

describe('the scale of the pictures', () => {
  it('is one for all until the reader asks for one each, which title and words say', async () => {
    const page = await open(`${MONTHLY}&areas=${burnley},E07000124`);
    const shared = await tops(page);
    expect(shared).toHaveLength(2);
    expect(new Set(shared).size).toBe(1);
    expect(await captionOf(page, 'multiples')).toContain('all on one scale from zero');
    await page.getByRole('radio', { name: 'One for all' }).focus();
    await page.keyboard.press('ArrowRight');
    await figure(page, 'multiples').getByText('each on its own scale from zero').waitFor();
    await drawnThroughout(page);
    const free = await tops(page);
    expect(free[0]).toBe(shared[0]);
    expect(free[1]).toBeLessThan(shared[1] ?? 0);
    await expect.poll(() => asked(page, 'scale')).toBe('free');
    const words = await wordsInPicture(page, 'multiples');
    expect(words.filter((word) => word.endsWith('own scale'))).toHaveLength(2);
  });
});

describe('the index', () => {
  it('is 100 in the base the reader chooses, in picture, words and table', async () => {
    const page = await open(`${MONTHLY}&areas=${burnley},${chorley}`);
    expect(await captionOf(page, 'indexed')).toContain('2019 = 100');
    await choose(page, 'The index is 100 in', '2022');
    await drawnThroughout(page);
    expect(await wordsInPicture(page, 'indexed')).toContain('Index, 2022 = 100');
    const rows = await rowsOf(page, 'indexed');
    expect(rows.find(([period]) => period === '2022')).toEqual(['2022', '100', '100', 'none']);
    const last = rows.at(-1) ?? [];
    const words = (await wordsInPicture(page, 'indexed')).join(' ');
    expect(words).toContain(`Burnley ${last[1]}`);
    expect(words).toContain(`Chorley ${last[2]}`);
    // The series breaks in April 2024: the line runs on, marked and said.
    expect(words).toContain('Recording break, Apr 2024');
    expect(await figure(page, 'indexed').innerText()).toContain('marked break in the series');
  });
});

describe('periods side by side', () => {
  it('are chosen, drawn in one order and told with chance', async () => {
    const page = await open('?page=compare&data=data/illustrative-monthly&theme=road-safety');
    await page.getByRole('radio', { name: 'Periods' }).check({ force: true });
    await figure(page, 'periodBars').waitFor();
    await drawnThroughout(page);
    await box(page, '2022').click();
    await figure(page, 'periodBars').getByText('2022, 2024 and 2025').first().waitFor();
    await drawnThroughout(page);
    await expect.poll(() => asked(page, 'periods')).toBe('2022,2024,2025');
    expect(await headlineOf(page)).toMatch(
      / in Lancashire-12 (rose|fell) by \d+% between 2022 and 2025, /,
    );
    expect(await page.locator('.headline__detail').innerText()).toMatch(/chance/);
    const rows = await rowsOf(page, 'periodBars');
    const values = rows.slice(0, -1).map((row) => Number(row.at(-1)));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    const words = await wordsInPicture(page, 'periodBars');
    for (const [, ...figures] of rows) for (const one of figures) expect(words).toContain(one);
    expect(await titleOf(page, 'table')).toContain('2022, 2024 and 2025');
  });

  it('may be months or quarters', async () => {
    const page = await open('?page=compare&data=data/illustrative-monthly&theme=asb&by=periods');
    await choose(page, 'Kind of period', 'Months');
    await drawnThroughout(page);
    await page.getByRole('searchbox', { name: 'Search periods' }).fill('june');
    await box(page, 'June 2023').click();
    await page.waitForURL(/periods=[^&]*2023-06/);
    await drawnThroughout(page);
    expect(await wordsInPicture(page, 'periodBars')).toContain('Jun 2023');
  });
});
