import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  BAR,
  barsOf,
  drawn,
  figure,
  headlineOf,
  parametersOf,
  rowNamed,
  tilesOf,
  wordsInPicture,
} from './dashboardPage';
import { dashboardSite } from './dashboardSite';

const site = dashboardSite();

const barFillsOf = async (page: Page, name: 'ranking' | 'change') =>
  (await barsOf(page, name)).map(({ fill }) => fill);

/** Words drawn bold: changes within chance are hollow bars whichever is highlighted, so names must tell. */
const boldWordsIn = (page: Page, name: 'ranking' | 'change') =>
  figure(page, name)
    .locator('.chart svg text')
    .evaluateAll((texts) =>
      texts
        .filter((text) => getComputedStyle(text).fontWeight === '700')
        .map((text) => text.textContent),
    );

/** Everything that shows which area is highlighted. */
async function expectHighlighted(page: Page, area: { code: string; name: string; rank: number }) {
  await drawn(page);
  await expect.poll(() => parametersOf(page)['area']).toBe(area.code);
  expect(await headlineOf(page)).toContain(`ASB incidents in ${area.name} `);
  expect((await tilesOf(page)).at(-1)).toContain('Rank by rate, highest first | ');
  expect(await page.getByLabel('Highlight', { exact: true }).inputValue()).toBe(area.code);
  const fills = await barFillsOf(page, 'ranking');
  const others = fills.filter((_, place) => place !== area.rank - 1);
  expect(new Set(others).size).toBe(1);
  expect(others).not.toContain(fills[area.rank - 1]);
  expect(await boldWordsIn(page, 'change')).toContain(area.name);
  expect(await wordsInPicture(page, 'trend')).toEqual(
    expect.arrayContaining([area.name, 'Lancashire-12']),
  );
  for (const name of ['table', 'ranking', 'change'] as const) {
    const pressed = figure(page, name).locator('[aria-pressed="true"]');
    expect(await pressed.allTextContents()).toEqual([area.name]);
    await expect
      .poll(() => rowNamed(page, name, area.name).getAttribute('class'))
      .toContain('table__row--selected');
  }
}

async function expectNoneHighlighted(page: Page) {
  await drawn(page);
  await expect.poll(() => parametersOf(page)).not.toHaveProperty('area');
  expect(new Set(await barFillsOf(page, 'ranking')).size).toBe(1);
  expect(await boldWordsIn(page, 'change')).toEqual([]);
  expect(await page.locator('[aria-pressed="true"]').count()).toBe(0);
  expect(await headlineOf(page)).toContain('in Lancashire-12 ');
}

async function clickBar(page: Page, name: 'ranking' | 'change', place: number) {
  const bar = figure(page, name).locator(BAR).nth(place);
  await bar.scrollIntoViewIfNeeded();
  const box = await bar.boundingBox();
  if (!box) throw new Error(`Bar ${place} of ${name} is not on the page`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

describe('an area is highlighted everywhere', () => {
  it('by clicking its bar in any picture, and no more by clicking it again', async () => {
    const page = await site.open('?theme=asb');
    await expectNoneHighlighted(page);
    await clickBar(page, 'ranking', 1);
    await expectHighlighted(page, { code: 'E07000117', name: 'Burnley', rank: 2 });
    await clickBar(page, 'ranking', 0);
    await expectHighlighted(page, { code: 'E07000123', name: 'Preston', rank: 1 });
    await clickBar(page, 'ranking', 0);
    await expectNoneHighlighted(page);
    await clickBar(page, 'change', 0);
    await expectHighlighted(page, { code: 'E07000125', name: 'Rossendale', rank: 4 });
  });

  it('by the button in its row of any table, and not by clicking the total or a line', async () => {
    const page = await site.open('?theme=asb');
    const total = rowNamed(page, 'table', 'Lancashire-12');
    expect(await total.getByRole('button').count()).toBe(0);
    await figure(page, 'trend').locator('.chart').click();
    await expectNoneHighlighted(page);
    const button = figure(page, 'table').getByRole('button', { name: 'Wyre', exact: true });
    await button.click();
    await expectHighlighted(page, { code: 'E07000128', name: 'Wyre', rank: 10 });
    await button.press('Enter');
    await expectNoneHighlighted(page);
    await page.getByText('Show the table for figure 1').click();
    await figure(page, 'ranking').getByRole('button', { name: 'Preston', exact: true }).click();
    await expectHighlighted(page, { code: 'E07000123', name: 'Preston', rank: 1 });
  });

  it('by the filter, and stays so in another theme', async () => {
    const page = await site.open('?theme=domestic-abuse');
    await page.getByLabel('Highlight', { exact: true }).selectOption('E07000117');
    await drawn(page);
    await page.getByRole('link', { name: 'Anti-social behaviour', exact: true }).click();
    await expectHighlighted(page, { code: 'E07000117', name: 'Burnley', rank: 2 });
  });
});
