import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type DashboardSite, dashboardSite } from '../e2e/dashboardSite';
import {
  axeFaultsIn,
  collisionsIn,
  headingFaultsIn,
  largestBarsIn,
  lossesIn,
  printed,
  spaceText,
  stickingOutOfPaper,
} from './pageChecks';
import type { SiteState } from './siteState';
import { openState, SITE_STATES, STATE_PACKAGES } from './siteStates';

/** Files that share the states between them, so that they are checked side by side. */
const shares = 4;

/** What is lost with the text spacing of WCAG 1.4.12, which the page is rid of afterwards. */
async function lossesWhenSpaced(page: Page, { until }: SiteState): Promise<string[]> {
  await spaceText(page, true);
  const letters = page.locator('h1').evaluate((one) => getComputedStyle(one).letterSpacing);
  const lost = (await letters) === 'normal' ? ['Letters are not spaced'] : [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await until(page);
    lost.push(...(await lossesIn(page)), ...(await collisionsIn(page)));
  }
  await spaceText(page, false);
  return lost;
}

/** Checks every fourth state of the site, beginning with one of the first four. Gives the site they are checked in. */
export function checkedStates(first: 0 | 1 | 2 | 3): DashboardSite {
  const site = dashboardSite(STATE_PACKAGES);
  const own = SITE_STATES.filter((_, place) => place % shares === first);
  it.each(own)('$name is accessible wide, at 320 pixels and on paper', async (state) => {
    const page = await openState(site, state);
    expect.soft(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    await expect.poll(async () => (await page.title()).length).toBeGreaterThan(10);
    expect.soft(await page.getByRole('main').count()).toBe(1);
    expect.soft(await headingFaultsIn(page)).toEqual([]);
    const colours = state.coloursAsIn === undefined;
    expect.soft(await axeFaultsIn(page, { colours })).toEqual([]);
    expect.soft(await collisionsIn(page)).toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    await state.until(page);
    expect.soft(await axeFaultsIn(page, { colours: false })).toEqual([]);
    expect.soft(await lossesIn(page)).toEqual([]);
    expect.soft(await collisionsIn(page)).toEqual([]);
    expect.soft((await largestBarsIn(page)).filter((width) => width < 20)).toEqual([]);

    expect.soft(state.spaced ? await lossesWhenSpaced(page, state) : []).toEqual([]);

    await printed(page);
    expect.soft(await stickingOutOfPaper(page)).toEqual([]);
  });
  return site;
}
