import { describe, expect, it } from 'vitest';
import {
  choose,
  drawn,
  headlineOf,
  headlineReads,
  parametersOf,
  rowsOf,
  tilesOf,
} from './dashboardPage';
import { dashboardSite } from './dashboardSite';

const site = dashboardSite();

const FULL =
  '?theme=serious-violence&indicator=csp-robbery&period=YE2024-12&compare=YE2023-12&group=L14&area=E06000009&measure=count&per=10000&v=2026.11';

/** Addresses with values that the data do not have, several in each as they go together, and what is said of them. */
const UNKNOWN: [string, RegExp[]][] = [
  [
    'page=nope&theme=asb&area=E99999999&measure=nope&per=7&v=2001.1',
    [
      /^There is no page "nope", so the theme is shown\.$/,
      /^The area "E99999999" is not part of Lancashire-12, so the group without a highlighted area is shown\.$/,
      /^There is no measure "nope", so the rate is shown\.$/,
      /^Rates cannot be given per "7", so the rate per 1,000 is shown\.$/,
      /^This link was made with data version 2001\.1; this is version 2026\.11\./,
    ],
  ],
  [
    'theme=asb&indicator=nope&period=1850&compare=1850&area=E06000009',
    [
      /^There is no indicator "nope" with figures in this theme, so Anti-social behaviour incidents .* is shown\.$/,
      /^No figures are held for (the period )?1850, so 2023 is shown\.$/,
      /^There is no comparison of 2023 with 1850, so the comparison with 2022 is shown\.$/,
      /^The area Blackpool is not part of Lancashire-12, so /,
    ],
  ],
  [
    'theme=nope&period=soon&group=nope&data=../x',
    [
      /^"\.\.\/x" is not a folder of this site, so the default data are shown\.$/,
      /^There is no theme "nope", so Domestic abuse is shown\.$/,
      /^No figures are held for the period "soon", so 2023 is shown\.$/,
      /^There are no figures of this indicator for the group "nope", so Lancashire-12 is shown\.$/,
    ],
  ],
  [
    'theme=asb&data=http://evil.example/',
    [/^"http:\/\/evil\.example\/" is not a folder of this site, so the default data are shown\.$/],
  ],
  [
    'theme=asb&data=//evil.example',
    [/is not a folder of this site, so the default data are shown/],
  ],
];

describe('an address', () => {
  it('restores everything it names, and stays as it is, also when the skip link is followed', async () => {
    const page = await site.open(FULL);
    await expect.poll(() => new URL(page.url()).search).toBe(FULL);
    const chosen = await page
      .locator('.filter-bar select')
      .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).selectedOptions[0]?.label));
    expect(chosen).toEqual([
      'Robbery',
      'YE Dec 2024',
      'YE Dec 2023',
      'Lancashire-14',
      'Blackpool',
      '10,000',
    ]);
    expect(await page.getByLabel('Number', { exact: true }).isChecked()).toBe(true);
    expect(await headlineOf(page)).toMatch(
      /^Robberies in Blackpool (rose|fell) by \d+% between the year ending December 2023 and the year ending December 2024, from /,
    );
    expect(await page.locator('.notice').count()).toBe(0);
    // A link inside the page that is followed leaves it so.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
    await expect.poll(() => new URL(page.url()).search + new URL(page.url()).hash).toBe(FULL);
  });

  it('written by choices shows the same page when it is opened elsewhere', async () => {
    const page = await site.open('');
    const navigation = page.getByRole('navigation');
    await navigation.getByRole('link', { name: 'Serious violence', exact: true }).click();
    await drawn(page);
    await choose(page, 'Indicator', 'Sexual offences');
    await choose(page, 'Areas', 'Lancashire-14');
    await choose(page, 'Highlight', 'Preston');
    await choose(page, 'Rate per', '100,000');
    const { search } = new URL(page.url());
    const other = await site.open(search);
    expect(new URL(other.url()).search).toBe(search);
    expect(await headlineOf(other)).toBe(await headlineOf(page));
    expect(await tilesOf(other)).toEqual(await tilesOf(page));
    expect(await rowsOf(other, 'table')).toEqual(await rowsOf(page, 'table'));
    expect(await rowsOf(other, 'trend')).toEqual(await rowsOf(page, 'trend'));
  });

  it('goes back and forward through every choice, without notices', async () => {
    const page = await site.open('?theme=asb');
    const group = await headlineOf(page);
    await choose(page, 'Highlight', 'Burnley');
    const burnley = await headlineOf(page);
    await page.getByRole('link', { name: 'Domestic abuse', exact: true }).click();
    await drawn(page);
    const abuse = await headlineOf(page);
    expect(abuse).toContain('Domestic abuse crimes in Burnley fell by 17%');
    await page.getByRole('link', { name: 'Data quality and sources' }).click();
    await headlineReads(page, 'No faults were found in the data');
    for (const [step, headline] of [
      ['back', abuse],
      ['back', burnley],
      ['back', group],
      ['forward', burnley],
      ['forward', abuse],
    ] as const) {
      if (step === 'back') await page.goBack();
      else await page.goForward();
      await headlineReads(page, headline);
      await drawn(page);
    }
    expect(await page.getByLabel('Highlight', { exact: true }).inputValue()).toBe('E07000117');
    expect(await page.locator('.notice').count()).toBe(0);
  });

  it('of a link in the navigation can be opened in a new tab', async () => {
    const page = await site.open('?theme=asb&area=E07000117');
    const href = await page
      .getByRole('link', { name: 'Domestic abuse', exact: true })
      .getAttribute('href');
    const other = await site.open(href ?? '');
    expect(await headlineOf(other)).toContain('Domestic abuse crimes in Burnley fell by 17%');
  });
});

describe('an address with values the data do not have', () => {
  it.each(UNKNOWN)('%s falls back and says so', async (search, words) => {
    const page = await site.open(`?${search}`, {
      until: (shown) => shown.waitForSelector('.notice'),
    });
    const notice = page.locator('.notice').filter({ hasText: 'The link asked for something' });
    const said = await notice.locator('li').allInnerTexts();
    expect(said).toHaveLength(words.length);
    expect(said).toEqual(expect.arrayContaining(words.map((one) => expect.stringMatching(one))));
    expect(await headlineOf(page)).toMatch(/in Lancashire-12 fell by \d% between 2022 and 2023/);
    await expect.poll(() => new URL(page.url()).search).not.toMatch(/nope|1850|soon|evil|999|2001/);
  });

  it('stops saying so after the next choice', async () => {
    const page = await site.open('?theme=asb&per=7&colour=red');
    expect(await page.locator('.notice li').count()).toBe(1);
    await choose(page, 'Highlight', 'Wyre');
    expect(await page.locator('.notice').count()).toBe(0);
    await expect.poll(() => parametersOf(page)).not.toHaveProperty('colour');
  });

  it('with all of them wrong and very long still shows the page and cuts the words short', async () => {
    const long = 'x'.repeat(900);
    const names = ['theme', 'indicator', 'period', 'compare', 'group', 'area', 'measure', 'per'];
    const page = await site.open(`?${names.map((name) => `${name}=${long}`).join('&')}`);
    const words = await page.locator('.notice li').allInnerTexts();
    expect(words).toHaveLength(8);
    expect(words.every((text) => text.length < 220)).toBe(true);
    expect(await headlineOf(page)).toContain('Domestic abuse crimes in Lancashire-12');
  });
});
