import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  choose,
  drawn,
  drawnThroughout,
  type FigureName,
  figure,
  parametersOf,
  rowNamed,
  rowsOf,
  titleOf,
  wordsInPicture,
} from './dashboardPage';
import { dashboardSite } from './dashboardSite';
import { dales } from './otherPlaces';
import { pageMoments } from './pageMoments';

const site = dashboardSite({ dales });

const NOT_FOUND = /Failed to load resource: the server responded with a status of 404/;
const MONTHLY = '?data=data/illustrative-monthly&theme=asb';

/** Brings a picture into view and waits until it is painted. */
async function near(page: Page, name: FigureName) {
  await figure(page, name).scrollIntoViewIfNeeded();
  await drawnThroughout(page);
  await figure(page, name).locator('.chart').scrollIntoViewIfNeeded();
}

const choice = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

/** Where a word of a picture is drawn. */
async function spotOf(page: Page, name: FigureName, word: string) {
  const text = figure(page, name).locator('.chart svg text').filter({ hasText: word }).first();
  await text.scrollIntoViewIfNeeded();
  const box = await text.boundingBox();
  if (!box) throw new Error(`${word} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const outsideIn = (rows: string[][]) =>
  rows.filter((row) => row.at(-1)?.includes('outside')).map(([name = '']) => name);

describe('the funnel', () => {
  it.each(['asb', 'domestic-abuse', 'serious-violence'])(
    'of %s finds only Ribble Valley outside, and names it in the picture',
    async (theme) => {
      const page = await site.look(`?theme=${theme}`, { until: drawnThroughout });
      expect(await titleOf(page, 'funnel')).toContain(
        'Only Ribble Valley lies outside the range expected of areas its size',
      );
      expect(outsideIn(await rowsOf(page, 'funnel'))).toEqual(['Ribble Valley']);
      expect(await wordsInPicture(page, 'funnel')).toContain('Ribble Valley');
    },
  );

  it('shows the limits of chance alone on demand, in picture, words and table, by keyboard', async () => {
    const page = await site.open('?theme=asb', { until: drawnThroughout });
    const address = page.url();
    const limits = (await rowsOf(page, 'funnel'))[0]?.slice(4, 6);
    await choice(page, 'chance and differences between areas').focus();
    await page.keyboard.press('ArrowRight');
    await figure(page, 'funnel').getByText('10 of 12 areas lie outside').first().waitFor();
    await drawn(page);
    expect(await choice(page, 'chance alone').isChecked()).toBe(true);
    expect(await figure(page, 'funnel').getByRole('status').first().innerText()).toContain(
      '10 of 12 areas',
    );
    const rows = await rowsOf(page, 'funnel');
    expect(rows[0]?.slice(4, 6)).not.toEqual(limits);
    expect(outsideIn(rows)).toHaveLength(10);
    const words = await wordsInPicture(page, 'funnel');
    const named = outsideIn(rows).filter((name) => words.includes(name));
    expect(named.length).toBeGreaterThanOrEqual(8);
    expect(page.url()).toBe(address);
  });

  it('says of a point what the table says, and selects its area', async () => {
    const page = await site.open('?theme=asb', { until: drawnThroughout });
    const [rate = '', , expected = ''] =
      (await rowsOf(page, 'funnel')).find(([name]) => name === 'Ribble Valley')?.slice(1) ?? [];
    const { x, y } = await spotOf(page, 'funnel', 'Ribble Valley');
    // The name stands beside or below its point: look round it.
    const tooltip = figure(page, 'funnel').locator('.chart__tooltip');
    const spots = [
      [0, -20],
      [0, 20],
      [-70, 0],
      [70, 0],
    ] as const;
    let at = { x, y };
    for (const [dx, dy] of spots) {
      at = { x: x + dx, y: y + dy };
      await page.mouse.move(at.x, at.y);
      if ((await tooltip.count()) > 0) break;
    }
    await tooltip
      .getByText(`Ribble Valley: ${rate}, expected ${expected}, low, outside 99.8%`)
      .waitFor();
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => parametersOf(page)['area']).toBe('E07000124');
    await drawn(page);
    expect(await titleOf(page, 'funnel')).toContain('Ribble Valley lies below the range');
  });

  it.each([
    ['?indicator=road-collisions-fatal', 'With so few, chance decides'],
    ['?data=dales&theme=burglary&period=2023/24', 'A funnel plot needs at least 3.'],
  ])('is refused in words: %s', async (search, words) => {
    const page = await site.open(search, {
      until: (opened) => opened.getByText(words).waitFor(),
    });
    expect(await figure(page, 'funnel').count()).toBe(0);
  });
});

describe('the map', () => {
  it('has the figures of its table, beside it, and shades as the table says', async () => {
    const page = await site.look('?theme=asb', { until: drawnThroughout });
    const rows = (await rowsOf(page, 'map')).slice(0, -1);
    expect(rows).toHaveLength(12);
    const words = await wordsInPicture(page, 'map');
    for (const [, rate = ''] of rows) expect(words).toContain(rate);
    const table = await figure(page, 'map').locator('table').boundingBox();
    const picture = await figure(page, 'map').locator('.chart').boundingBox();
    expect(table?.x).toBeGreaterThanOrEqual((picture?.x ?? 0) + (picture?.width ?? 0));
    expect(Math.abs((table?.y ?? 0) - (picture?.y ?? 999))).toBeLessThan(200);
    expect(new Set(rows.map(([, , shade]) => shade)).size).toBe(4);
    expect(await figure(page, 'map').innerText()).toContain('Crown copyright');
  });

  it('says of an area what the table says, selects it by a click, no more by another, and by its table', async () => {
    const page = await site.open('?theme=asb', { until: drawnThroughout });
    const { x, y } = await spotOf(page, 'map', 'Lancaster');
    await page.mouse.move(x, y);
    const value = (await rowsOf(page, 'map')).find(([name]) => name === 'Lancaster')?.[1];
    await figure(page, 'map').locator('.chart__tooltip').getByText(`Lancaster: ${value}`).waitFor();
    await page.mouse.click(x, y);
    await expect.poll(() => parametersOf(page)['area']).toBe('E07000121');
    await drawn(page);
    await expect
      .poll(() => rowNamed(page, 'map', 'Lancaster').getAttribute('class'))
      .toContain('table__row--selected');
    expect(await titleOf(page, 'map')).toContain('Lancaster');
    const again = await spotOf(page, 'map', 'Lancaster');
    await page.mouse.click(again.x, again.y);
    await expect.poll(() => parametersOf(page)).not.toHaveProperty('area');
    // Those who have a keyboard only.
    await figure(page, 'map').getByRole('button', { name: 'Wyre', exact: true }).press('Enter');
    await expect.poll(() => parametersOf(page)['area']).toBe('E07000128');
  });

  it('hatches an area without a figure and says why', async () => {
    const page = await site.open('?theme=asb&group=PENNINE', { until: drawnThroughout });
    expect(await wordsInPicture(page, 'map')).toContain('no figure: not held');
    const row = (await rowsOf(page, 'map')).find(([name]) => name === 'Blackburn with Darwen');
    expect(row?.slice(1)).toEqual(['[x]', 'none']);
  });

  it('says in words that a package has no outlines, or that they cannot be loaded', async () => {
    const other = await site.open('?data=dales&theme=burglary');
    await other.getByText('The data package has no outlines of areas').waitFor();
    const page = await site.open('?theme=asb', {
      noise: NOT_FOUND,
      before: (one) =>
        one.route('**/boundaries.geojson', (route) => route.fulfill({ status: 404 })),
    });
    await page
      .getByText('The outlines of the areas could not be used. boundaries.geojson')
      .waitFor();
    await near(page, 'funnel');
    expect(await wordsInPicture(page, 'funnel')).toContain('Ribble Valley');
  });
});

describe('the process chart', () => {
  it('is of the highlighted area, else of the group, with a flag where the series breaks', async () => {
    const page = await site.open(MONTHLY, { until: drawnThroughout });
    expect(await titleOf(page, 'process')).toContain('Lancashire-12: ');
    const words = await wordsInPicture(page, 'process');
    expect(words).toEqual(
      expect.arrayContaining(['Recording break, Apr 2024', 'mean', 'below the limits']),
    );
    expect(words.some((word) => /^mean [\d,]+$/.test(word))).toBe(true);
    await choose(page, 'Highlight', 'Burnley');
    expect(await titleOf(page, 'process')).toContain('Burnley: ');
  });

  it('has its signals in words in the table, and the same month a year earlier', async () => {
    const page = await site.open(`${MONTHLY}&area=E07000117`, { until: drawnThroughout });
    await figure(page, 'process').getByText('Show the table for figure').click();
    const [latest = []] = await rowsOf(page, 'process');
    expect(latest[0]).toBe('December 2025');
    expect(latest[7]).toContain('below the limits');
    expect(latest[8]).toMatch(/^\d+$/);
    expect(await figure(page, 'process').innerText()).toContain(
      'Monthly figures vary with the season: compare with the same month a year earlier.',
    );
  });

  it('shows the year before on demand', async () => {
    const page = await site.open(MONTHLY, { until: drawnThroughout });
    await choice(page, 'Usual range').focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => titleOf(page, 'process'))
      .toContain('in December 2025 than in December 2024');
    await drawn(page);
    const words = await wordsInPicture(page, 'process');
    expect(words).toContain('Same month a year earlier');
    expect(words).not.toContain('mean');
  });

  it('is not there, not even as a notice, where only years are held', async () => {
    const page = await site.look('?theme=asb', { until: drawnThroughout });
    expect(await figure(page, 'process').count()).toBe(0);
    expect(await page.getByText('process chart', { exact: false }).count()).toBe(0);
    expect(await titleOf(page, 'funnel')).toMatch(/^Figure 5/);
    const quarterly = await site.open('?indicator=force-violence-quarterly', {
      until: drawnThroughout,
    });
    expect(await figure(quarterly, 'process').count()).toBe(1);
  });
});

describe('what is below the fold', () => {
  it('is loaded after the first picture and drawn only when the reader comes near', async () => {
    const page = await site.browser().newPage({ viewport: { width: 1280, height: 900 } });
    const { picture } = await pageMoments(page, new URL('?theme=asb', site.url()).href);
    await drawn(page);
    const places = page.locator('.chart-place');
    expect(await places.count()).toBe(2);
    const heights = await places.evaluateAll((all) => all.map((one) => one.clientHeight));
    expect(Math.min(...heights)).toBeGreaterThan(300);
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/figures-|boundaries\.geojson/.test(name))
        .map(({ startTime }) => startTime),
    );
    expect(asked).toHaveLength(2);
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(picture);
    const before = heights[1] ?? 0;
    await near(page, 'map');
    const after = await figure(page, 'map')
      .locator('.chart')
      .evaluate((chart) => chart.clientHeight);
    expect(after).toBe(before);
    await page.close();
  });

  it('is on paper without the reader having been there', async () => {
    const page = await site.open('?theme=asb');
    expect(await page.locator('.chart-place svg').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const drawings = page.locator('.chart-place svg');
    expect(await drawings.count()).toBe(2);
    expect(await drawings.first().locator('text').count()).toBeGreaterThan(5);
    const widths = await drawings.evaluateAll((all) => all.map((one) => one.getAttribute('width')));
    expect(widths).toEqual(['680', '680']);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await drawings.count()).toBe(0);
  });

  it('follows a choice', async () => {
    const page = await site.open('?theme=asb');
    await choose(page, 'Highlight', 'Fylde');
    expect(await titleOf(page, 'funnel')).toContain('Fylde lies inside');
    expect(await titleOf(page, 'map')).toContain('Fylde');
  });
});
