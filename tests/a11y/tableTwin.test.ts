import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  barsOf,
  drawn,
  type FigureName,
  figure,
  rowsOf,
  wordsInPicture,
} from '../e2e/dashboardPage';
import { dashboardSite } from '../e2e/dashboardSite';
import { dales } from '../e2e/otherPlaces';

const site = dashboardSite({ dales });

const VIEWS = [
  '?theme=asb',
  '?theme=domestic-abuse&measure=count',
  '?theme=serious-violence&area=E07000120',
  '?theme=asb&group=PENNINE',
  '?indicator=road-collisions-fatal',
  '?page=theme&data=dales',
];

/** Words that stand in a picture where the table has a shorthand. */
const SHORTHANDS: Record<string, string> = {
  '[c]': 'suppressed',
  '[x]': 'not held',
  '[z]': 'base is 0',
};

const numberIn = (text: string) => Number(text.replace('\u2212', '-').replace(/[^\d.-]/g, ''));

/** Name and value of every area in the picture's table, without the group's own row. */
async function tableOf(page: Page, name: FigureName): Promise<[string, string][]> {
  const rows = (await rowsOf(page, name)).slice(0, -1);
  return rows.map(([area = '', value = '']) => [area, SHORTHANDS[value] ?? value]);
}

/** Pictures of bars that the page has. */
async function barPicturesOf(page: Page) {
  const names = ['ranking', 'change'] as const;
  const counts = await Promise.all(names.map((name) => figure(page, name).count()));
  return names.filter((_, place) => (counts[place] ?? 0) > 0);
}

async function expectSameWords(page: Page, name: FigureName) {
  const table = await tableOf(page, name);
  const words = await wordsInPicture(page, name);
  const values = table.map(([, value]) => value);
  expect(words.filter((word) => values.includes(word))).toEqual(values);
  // Long names stand in several lines.
  const names = words.join(' ').replace(/\s+/g, ' ');
  for (const [area] of table) expect(names).toContain(area);
}

async function expectSameLengths(page: Page, name: 'ranking' | 'change') {
  const values = (await rowsOf(page, name))
    .slice(0, -1)
    .map(([, value = '']) => value)
    .filter((value) => /\d/.test(value) && numberIn(value) !== 0)
    .map((value) => Math.abs(numberIn(value)));
  const widths = (await barsOf(page, name)).map((bar) => bar.width).filter((one) => one > 0.5);
  expect(widths).toHaveLength(values.length);
  const perUnit = Math.max(...widths) / Math.max(...values);
  // Values are rounded in the table: half a unit of the last place, and a pixel.
  const unit = values.some((value) => !Number.isInteger(value)) ? 0.05 : 0.5;
  for (const [place, value] of values.entries())
    expect(Math.abs((widths[place] ?? 0) - value * perUnit)).toBeLessThan(2 * unit * perUnit + 1.5);
}

describe('the bars and their tables', () => {
  it.each(VIEWS)('have the same figures, in the same order and proportion: %s', async (search) => {
    const page = await site.open(search);
    const names = await barPicturesOf(page);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      await expectSameWords(page, name);
      await expectSameLengths(page, name);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await drawn(page);
    for (const name of names) await expectSameWords(page, name);
  });
});

describe('the trend', () => {
  it('has the values of its table beside its points', async () => {
    const page = await site.open('?indicator=road-ksi&measure=count');
    const rows = await rowsOf(page, 'trend');
    const words = await wordsInPicture(page, 'trend');
    const labelled = words.filter((word) => rows.some(([, value]) => value === word));
    expect(labelled.length).toBeGreaterThanOrEqual(2);
    expect(words).toContain(rows.at(-1)?.[1]);
    const years = words.filter((word) => /^20\d\d$/.test(word));
    expect(years).toEqual(rows.map(([year]) => year).filter((year) => years.includes(year ?? '')));
  });
});
