import { describe, expect, it } from 'vitest';
import {
  announced,
  barsOf,
  choose,
  drawnThroughout,
  figure,
  rowsOf,
  titleOf,
  wordsInPicture,
} from './dashboardPage';
import { dashboardSite } from './dashboardSite';

const site = dashboardSite();

const MONTHLY = '?data=data/illustrative-monthly&theme=asb';

describe('a whole by its parts', () => {
  it('is drawn with the numbers of its table, follows a choice, and says whose share the mark is', async () => {
    const page = await site.open('?indicator=csp-violence', { until: drawnThroughout });
    expect(await titleOf(page, 'parts')).toContain(
      'Lancashire-12: the largest of 5 parts is violence without injury',
    );
    const rows = await rowsOf(page, 'parts');
    const drawn = await wordsInPicture(page, 'parts');
    for (const [name = '', number, share] of rows.slice(0, -1)) {
      expect(drawn.join(' ')).toContain(name);
      expect(drawn).toContain(`${share} (${number})`);
    }
    expect(rows.at(-1)?.[2]).toBe('100%');
    expect((await barsOf(page, 'parts')).length).toBeGreaterThanOrEqual(rows.length - 1);
    await choose(page, 'Highlight', 'Burnley');
    expect(await titleOf(page, 'parts')).toContain('Burnley: the largest of 5 parts');
    await expect.poll(() => announced(page)).toContain('Burnley');
    await drawnThroughout(page);
    expect((await wordsInPicture(page, 'parts')).join(' ')).toContain('Diamond: Lancashire-12');
  });

  it('says in a tooltip what the table says, and lets go of it on Escape', async () => {
    const page = await site.open('?indicator=csp-violence&area=E07000117', {
      until: drawnThroughout,
    });
    const [[name, number, share, lower, upper] = []] = await rowsOf(page, 'parts');
    const chart = figure(page, 'parts').locator('.chart');
    await chart.scrollIntoViewIfNeeded();
    const label = chart
      .locator('svg text')
      .filter({ hasText: name ?? '' })
      .first();
    await label.hover({ force: true });
    const tooltip = figure(page, 'parts').locator('.chart__tooltip');
    await tooltip
      .getByText(`${share} (${number}), 95% interval ${lower} to ${upper}, Lancashire-12`)
      .waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => tooltip.count()).toBe(0);
  });

  it('is not there, not even as a notice, where an indicator has no parts', async () => {
    const page = await site.open('?theme=asb', { until: drawnThroughout });
    expect(await figure(page, 'parts').count()).toBe(0);
    expect(await page.getByText('listed part').count()).toBe(0);
  });
});

describe('events', () => {
  it('carry numbers on the trend, in its notes and its table', async () => {
    const page = await site.open('?theme=asb', { until: drawnThroughout });
    expect(await wordsInPicture(page, 'trend')).toEqual(expect.arrayContaining(['1', '2']));
    const text = await figure(page, 'trend').innerText();
    expect(text).toContain('Event 1, 2 July 2023: Operation Centurion began');
    expect(text).toContain('Event 2, 12 October 2023');
    expect((await rowsOf(page, 'trend')).map((row) => row.at(-1))).toEqual(
      expect.arrayContaining(['events 1, 2', 'none']),
    );
  });

  it('carry their words where there is room, on trend and process chart', async () => {
    const page = await site.open(MONTHLY, { until: drawnThroughout });
    for (const name of ['trend', 'process'] as const)
      expect((await wordsInPicture(page, name)).join(' ')).toContain(
        '1: Illustrative event, made up: summer patrols',
      );
  });
});

describe('a target', () => {
  it('stands in words, on the trend and in its table', async () => {
    const page = await site.open(`${MONTHLY}&measure=count`, { until: drawnThroughout });
    const section = page.getByRole('region', { name: 'Target for Lancashire-12 in 2025' });
    expect(await section.innerText()).toContain('Lower is better for this indicator');
    expect(await section.innerText()).toContain('against at most 46,000');
    const words = (await wordsInPicture(page, 'trend')).join(' ');
    expect(words).toContain('Target for 2025: at most 46,000');
    await figure(page, 'trend').getByText('Show the table for figure').click();
    expect(await figure(page, 'trend').locator('thead').innerText()).toContain('Target');
    await choose(page, 'Highlight', 'Burnley');
    expect(await section.count()).toBe(0);
  });
});

describe('who answers for the theme', () => {
  it('is said on the page of a theme with figures', async () => {
    const page = await site.open('?theme=serious-violence', { until: drawnThroughout });
    const section = page.getByRole('region', { name: 'Who answers for this theme' });
    const text = await section.innerText();
    for (const term of [
      'Led by',
      'Strategy',
      'Delivered through',
      'Police and crime plan priority',
    ])
      expect(text).toContain(term);
    expect(text).toContain('Lancashire Violence Reduction Network');
  });
});
