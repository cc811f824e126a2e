import { describe, expect, it } from 'vitest';
import { publishedTables } from '../golden/publishedTables';
import {
  announced,
  choose,
  drawn,
  headlineOf,
  headlineReads,
  rowsOf,
  tilesOf,
  titleOf,
} from './dashboardPage';
import { dashboardSite } from './dashboardSite';

const site = dashboardSite();

const minus = (text: string) => text.replace('-', '\u2212');
const grouped = (text: string | undefined) => Number(text).toLocaleString('en-GB');
const signed = (text: string | undefined) =>
  Number(text) > 0 ? `+${grouped(text)}` : minus(grouped(text));

/** Whether the interval of the ratio of two counts leaves out 1. */
const beyondChance = (before: number, after: number) =>
  Math.abs(Math.log(after / before)) > 1.959964 * Math.sqrt(1 / before + 1 / after);

/** The rows of a published table as the page writes them: areas by name, the group last. */
function publishedRows(table: string): string[][] {
  const [group, ...areas] = table.trim().split('\n');
  return [...areas, group ?? ''].map((line) => {
    const [, name = '', count0, rate0 = '', count1, rate1 = '', numeric, percent] = line.split(',');
    const verdict = beyondChance(Number(count0), Number(count1)) ? 'yes' : 'no';
    const change = [signed(numeric), `${signed(percent)}%`, verdict];
    return [name, grouped(count0), rate0, grouped(count1), rate1, ...change];
  });
}

const THEMES = [
  {
    link: 'Domestic abuse',
    table: publishedTables['domestic-abuse-crimes'],
    headline:
      'Domestic abuse crimes in Lancashire-12 fell by 9% between 2022 and 2023, from 18,050 to 16,355.',
    tiles: [
      'Domestic abuse crimes | 16,355 | 18,050 in 2022',
      'Rate per 1,000 residents | 13.2 | 14.6 in 2022',
      'Change since 2022 | \u22129% | \u22121,695 in number | A change larger than chance alone would explain.',
      'Highest rate | Hyndburn | 19.5 per 1,000 residents | Of 12 areas in Lancashire-12. Choose an area to see its rank.',
    ],
    figures: [
      'Figure 1: Hyndburn has the highest rate of 12 areas',
      'Figure 2: Domestic abuse crimes rose in Fylde and West Lancashire, and fell in 10 areas; 8 of 12 changes are beyond chance',
      'Figure 3: 1,695 fewer domestic abuse crimes in Lancashire-12 in 2023 than in 2022',
      'Figure 4: Lancashire-12: rate of 14.6 in 2022 and 13.2 in 2023',
    ],
  },
  {
    link: 'Serious violence',
    table: publishedTables['violence-against-the-person'],
    headline:
      'Violent crimes in Lancashire-12 fell by 7% between 2022 and 2023, from 40,453 to 37,607.',
    tiles: [
      'Violent crimes | 37,607 | 40,453 in 2022',
      'Rate per 1,000 residents | 30.4 | 32.7 in 2022',
      'Change since 2022 | \u22127% | \u22122,846 in number | A change larger than chance alone would explain.',
      'Highest rate | Burnley | 43.9 per 1,000 residents | Of 12 areas in Lancashire-12. Choose an area to see its rank.',
    ],
    figures: [
      'Figure 1: Burnley has the highest rate of 12 areas',
      'Figure 2: Violent crimes rose in Fylde and fell in 11 areas; 8 of 12 changes are beyond chance',
      'Figure 3: 2,846 fewer violent crimes in Lancashire-12 in 2023 than in 2022',
      'Figure 4: Lancashire-12: rate of 32.7 in 2022 and 30.4 in 2023',
    ],
  },
  {
    link: 'Anti-social behaviour',
    table: publishedTables['asb-incidents'],
    headline:
      'ASB incidents in Lancashire-12 fell by 7% between 2022 and 2023, from 40,808 to 38,039.',
    tiles: [
      'ASB incidents | 38,039 | 40,808 in 2022',
      'Rate per 1,000 residents | 30.8 | 33.0 in 2022',
      'Change since 2022 | \u22127% | \u22122,769 in number | A change larger than chance alone would explain.',
      'Highest rate | Preston | 45.9 per 1,000 residents | Of 12 areas in Lancashire-12. Choose an area to see its rank.',
    ],
    figures: [
      'Figure 1: Preston has the highest rate of 12 areas',
      'Figure 2: ASB incidents rose in Chorley, Fylde and Rossendale, and fell in 9 areas; 9 of 12 changes are beyond chance',
      'Figure 3: 2,769 fewer ASB incidents in Lancashire-12 in 2023 than in 2022',
      'Figure 4: Lancashire-12: rate of 33.0 in 2022 and 30.8 in 2023',
    ],
  },
];

const OWNERSHIP = ['Data', 'Led by', 'Strategy', 'Delivered through'];
const WITHOUT_FIGURES = [
  'Violence against women and girls',
  'Exploitation (criminal and sexual)',
  'Organised crime',
  'Cyber crime',
];

describe('the themes with a published table', () => {
  it('open from the navigation with the published figures', async () => {
    const page = await site.open('?theme=vawg', { until: (shown) => shown.waitForSelector('h1') });
    for (const theme of THEMES) {
      const navigation = page.getByRole('navigation');
      await navigation.getByRole('link', { name: theme.link, exact: true }).click();
      await headlineReads(page, theme.headline);
      await drawn(page);
      expect(await tilesOf(page)).toEqual(theme.tiles);
      const names = ['ranking', 'change', 'table', 'trend'] as const;
      expect(await Promise.all(names.map((name) => titleOf(page, name)))).toEqual(theme.figures);
      expect(await rowsOf(page, 'table')).toEqual(publishedRows(theme.table));
    }
  });
});

describe('the theme road safety', () => {
  it('shows people killed or seriously injured in six years, and says that no districts are held', async () => {
    const page = await site.open('');
    await page.getByRole('navigation').getByRole('link', { name: 'Road safety' }).click();
    await drawn(page);
    expect(await headlineOf(page)).toMatch(
      /people killed or seriously injured .*in Lancashire-12 rose by 15% between 2021 and 2022, from 749 to 865\.$/i,
    );
    expect(await rowsOf(page, 'table')).toEqual([
      ['Lancashire-12', '749', '60.6', '865', '70.0', '+116', '+15%', 'yes'],
    ]);
    const trend = await rowsOf(page, 'trend');
    expect(trend.map(([year]) => year)).toEqual(['2017', '2018', '2019', '2020', '2021', '2022']);
    expect(await page.locator('.notice').allInnerTexts()).toEqual([
      expect.stringMatching(/No area of Lancashire-12 has a (figure|rate) for 2022/),
      expect.stringContaining('No area of Lancashire-12 has figures for both periods'),
    ]);
    expect(await titleOf(page, 'table')).toMatch(/^Figure 1: /);
    expect(await titleOf(page, 'trend')).toMatch(/^Figure 2: /);
  });

  it('ranks districts by collisions and marks the breaks of that series', async () => {
    const page = await site.open('?indicator=road-collisions');
    expect(await headlineOf(page)).toMatch(
      /collisions in Lancashire-12 fell by 1% between 2022 and 2024, from 2,154 to 2,126\.$/i,
    );
    expect(await titleOf(page, 'ranking')).toBe(
      'Figure 1: Preston has the highest rate of 12 areas',
    );
    expect(await rowsOf(page, 'ranking')).toHaveLength(13);
    expect(await rowsOf(page, 'trend')).toHaveLength(9);
    expect(await page.locator('#figure-trend .figure__notes li').allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Method break, 2022: /),
        expect.stringMatching(/^Method break, 2024: /),
      ]),
    );
  });
});

describe('the themes without figures', () => {
  it('say who owns them and what would fill them', async () => {
    const page = await site.open('?theme=asb');
    for (const title of WITHOUT_FIGURES) {
      await page.getByRole('navigation').getByRole('link', { name: title }).click();
      await headlineReads(page, title);
      expect(await page.locator('.headline').innerText()).toContain(
        'No figures are held for this theme',
      );
      const terms = await page.locator('.facts dt').allInnerTexts();
      expect(terms, title).toEqual(expect.arrayContaining(OWNERSHIP));
      const texts = await page.locator('.facts dd').allInnerTexts();
      expect(texts.every((text) => text.length > 10)).toBe(true);
      expect(texts[0]).toMatch(/would fill it|would fill them/i);
      expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|null/);
      await expect.poll(() => announced(page)).toBe(`Showing ${title}: no figures are held`);
      await page.getByRole('link', { name: 'Anti-social behaviour', exact: true }).click();
      await drawn(page);
      expect(await headlineOf(page)).toMatch(/^ASB incidents in Lancashire-12 fell by 7%/);
    }
  });
});

describe('the titles of the views', () => {
  it('name the view and differ from each other', async () => {
    const page = await site.open('?theme=asb');
    const titles: string[] = [];
    /** The name of the view follows its first words and pictures. */
    const named = async () => {
      await expect.poll(async () => titles.includes(await page.title())).toBe(false);
      await expect.poll(() => page.title()).toContain(' - Lancashire');
      titles.push(await page.title());
    };
    const follow = (name: RegExp) => page.getByRole('link', { name }).click();
    await named();
    await choose(page, 'Highlight', 'Burnley');
    await named();
    await choose(page, 'Period', '2022');
    await named();
    await choose(page, 'Highlight', 'None');
    await named();
    await choose(page, 'Areas', 'Pennine Lancashire');
    await named();
    await choose(page, 'Indicator', 'ASB on police.uk');
    await named();
    for (const name of [
      /^Domestic abuse$/,
      /^Violence against women/,
      /^Data quality and sources$/,
    ]) {
      await follow(name);
      await named();
    }
    expect(titles[0]).toBe(
      'ASB incidents, Lancashire-12, 2023 - Lancashire community safety dashboard',
    );
    expect(titles[1]).toBe('ASB incidents, Burnley, 2023 - Lancashire community safety dashboard');
    expect(titles.at(-1)).toBe('Data - Lancashire community safety dashboard');
  });
});
