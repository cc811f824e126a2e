import { describe, expect, it } from 'vitest';
import {
  announced,
  barsOf,
  choose,
  drawn,
  headlineOf,
  parametersOf,
  rowNamed,
  rowsOf,
  tilesOf,
  titleOf,
  wordsInPicture,
} from './dashboardPage';
import { dashboardSite } from './dashboardSite';

const site = dashboardSite();

describe('the filter', () => {
  it('Indicator changes headline, pictures, table, choices of the other filters and address', async () => {
    const page = await site.open('?theme=asb');
    await choose(page, 'Indicator', 'ASB on police.uk');
    expect(await headlineOf(page)).toBe(
      'ASB incidents in Lancashire-12 rose by 14% between March 2024 and April 2024, from 2,904 to 3,310.',
    );
    await expect
      .poll(() => parametersOf(page))
      .toMatchObject({
        indicator: 'policeuk-asb',
        period: '2024-04',
        compare: '2024-03',
      });
    expect(await rowsOf(page, 'trend')).toHaveLength(4);
    expect((await wordsInPicture(page, 'ranking')).join()).toContain('3.9');
    expect(
      await page.getByLabel('Period', { exact: true }).locator('option').allInnerTexts(),
    ).toEqual(['Jan–Mar 2024', 'Apr 2024', 'Mar 2024', 'Feb 2024', 'Jan 2024']);
  });

  it('Period moves every figure and keeps the distance of the comparison, Compare with changes or removes it', async () => {
    const page = await site.open('?indicator=road-ksi');
    await choose(page, 'Period', '2020');
    expect(await headlineOf(page)).toMatch(
      / in Lancashire-12 fell by 20% between 2019 and 2020, from 812 to 648\.$/,
    );
    expect(await rowsOf(page, 'table')).toEqual([
      ['Lancashire-12', '812', '65.7', '648', '52.5', '\u2212164', '\u221220%', 'yes'],
    ]);
    await expect.poll(() => parametersOf(page)).toMatchObject({ period: '2020', compare: '2019' });
    await choose(page, 'Period', '2022');
    await choose(page, 'Compare with', '2017');
    expect(await headlineOf(page)).toMatch(
      / in Lancashire-12 fell by 10% between 2017 and 2022, from 959 to 865\.$/,
    );
    await choose(page, 'Compare with', 'No comparison');
    expect(await headlineOf(page)).toMatch(
      /^There were 865 people killed .* in Lancashire-12 in 2022, 70\.0 per 100,000 residents\.$/,
    );
    expect(await rowsOf(page, 'table')).toEqual([['Lancashire-12', '865', '70.0']]);
    await expect.poll(() => parametersOf(page)).toMatchObject({ compare: 'none' });
    expect((await page.locator('.notice').allInnerTexts()).join()).toContain('No change to show');
  });

  it('Areas changes the group that is ranked, added up and compared', async () => {
    const page = await site.open('?theme=asb');
    await choose(page, 'Areas', 'Pennine Lancashire');
    expect(await headlineOf(page)).toBe(
      'ASB incidents in Pennine Lancashire in 2023: figures of some of its areas are missing, so there is no total.',
    );
    expect(await titleOf(page, 'ranking')).toBe(
      'Figure 1: Burnley has the highest rate of 4 areas',
    );
    expect(await barsOf(page, 'ranking')).toHaveLength(4);
    expect(await wordsInPicture(page, 'ranking')).toContain('not held');
    expect((await rowsOf(page, 'ranking')).map(([name]) => name)).toEqual([
      'Burnley',
      'Hyndburn',
      'Rossendale',
      'Pendle',
      'Blackburn with Darwen',
      'Pennine Lancashire',
    ]);
    expect(await page.locator('#figure-ranking .figure__notes').innerText()).toMatch(
      /no figure.* for Blackburn with Darwen/i,
    );
    await expect.poll(() => parametersOf(page)).toMatchObject({ group: 'PENNINE' });
  });

  it('Number instead of Rate ranks by number and turns the rate filter off', async () => {
    const page = await site.open('?theme=domestic-abuse');
    await page.getByLabel('Number', { exact: true }).check();
    await drawn(page);
    expect(await titleOf(page, 'ranking')).toBe(
      'Figure 1: Preston has the highest number of 12 areas',
    );
    const [first] = await rowsOf(page, 'ranking');
    expect(first).toEqual(['Preston', '2,689', '1st']);
    expect(await wordsInPicture(page, 'ranking')).toContain('2,689');
    expect((await tilesOf(page)).at(-1)).toContain('Highest number | Preston | 2,689');
    await expect.poll(() => parametersOf(page)).toMatchObject({ measure: 'count' });
    expect(await page.getByLabel('Rate per', { exact: true }).isDisabled()).toBe(true);
    await page.getByLabel('Rate', { exact: true }).check();
    await drawn(page);
    expect(await titleOf(page, 'ranking')).toContain('Hyndburn has the highest rate');
  });

  it('Rate per multiplies rates and nothing else', async () => {
    const page = await site.open('?theme=asb');
    await choose(page, 'Rate per', '100,000');
    const [burnley] = await rowsOf(page, 'table');
    expect(burnley?.slice(0, 2)).toEqual(['Burnley', '4,666']);
    expect(burnley?.[4]).toMatch(/^4,31\d\.\d$/);
    expect(burnley?.slice(5)).toEqual(['\u2212579', '\u221212%', 'yes']);
    expect((await tilesOf(page))[1]).toMatch(/^Rate per 100,000 residents \| 3,07\d\.\d/);
    expect((await wordsInPicture(page, 'ranking'))[0]).toBe('per 100,000 residents');
    await expect.poll(() => parametersOf(page)).toMatchObject({ per: '100000' });
  });

  it('Highlight makes the area the subject of headline, tiles and pictures; what is shown is announced', async () => {
    const page = await site.open('?theme=asb');
    await expect
      .poll(() => announced(page))
      .toBe('Showing ASB incidents, 2023 compared with 2022, Lancashire-12, rate per 1,000');
    await choose(page, 'Highlight', 'Burnley');
    expect(await headlineOf(page)).toBe(
      'ASB incidents in Burnley fell by 12% between 2022 and 2023, from 4,666 to 4,087.',
    );
    expect(await tilesOf(page)).toEqual([
      'ASB incidents | 4,087 | 4,666 in 2022',
      'Rate per 1,000 residents | 43.2 | 49.3 in 2022',
      'Change since 2022 | \u221212% | \u2212579 in number | A change larger than chance alone would explain.',
      'Rank by rate, highest first | 2nd | of 12 in Lancashire-12 | 2nd of 12 in 2022.',
    ]);
    expect(await titleOf(page, 'ranking')).toBe(
      'Figure 1: Burnley has the 2nd highest rate of 12 areas',
    );
    await expect.poll(() => parametersOf(page)).toMatchObject({ area: 'E07000117' });
    await choose(page, 'Highlight', 'None');
    expect(await headlineOf(page)).toContain('Lancashire-12 fell by 7%');
    await expect.poll(() => parametersOf(page)).not.toHaveProperty('area');
    await choose(page, 'Highlight', 'Wyre');
    await choose(page, 'Compare with', 'No comparison');
    await page.getByLabel('Number', { exact: true }).check();
    await drawn(page);
    await expect
      .poll(() => announced(page))
      .toBe('Showing ASB incidents, 2023, Lancashire-12, Wyre, number');
    expect(await page.locator('.notice').filter({ hasText: 'The link asked' }).count()).toBe(0);
  });
});

describe('the table', () => {
  it('sorts by any column, both ways, and leaves the total at the end', async () => {
    const page = await site.open('?theme=asb');
    const names = async () => (await rowsOf(page, 'table')).map(([name]) => name);
    const numeric = page.locator('#figure-table').getByRole('button', { name: 'Change: Numeric' });
    const header = page.locator('#figure-table th').filter({ hasText: 'Change: Numeric' });
    expect(await header.getAttribute('aria-sort')).toBe('none');
    await numeric.click();
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect((await names()).slice(0, 3)).toEqual(['Rossendale', 'Chorley', 'Fylde']);
    await numeric.click();
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    expect((await names()).slice(0, 2)).toEqual(['Preston', 'Lancaster']);
    expect((await names()).at(-1)).toBe('Lancashire-12');
    await page.locator('#figure-table').getByRole('button', { name: 'Geography' }).click();
    expect((await names())[0]).toBe('Burnley');
    expect(await header.getAttribute('aria-sort')).toBe('none');
  });

  it('explains every shorthand and mark above itself', async () => {
    const page = await site.open('?indicator=road-collisions');
    expect(await page.locator('#figure-table .shorthands li').allInnerTexts()).toEqual([
      '[e] estimated',
      '[b] the series breaks: not fully comparable with what comes before, as the notes say',
    ]);
    const burnley = await rowNamed(page, 'table', 'Burnley').locator('td').first().innerText();
    expect(burnley).toMatch(/^\d+ \[e\]$/);
  });
});
