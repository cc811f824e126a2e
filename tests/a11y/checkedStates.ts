import { expect, it } from 'vitest';
import { type DashboardSite, dashboardSite } from '../e2e/dashboardSite';
import {
  axeFaultsIn,
  collisionsIn,
  headingFaultsIn,
  largestBarsIn,
  lossesIn,
  printed,
  stickingOutOfPaper,
} from './pageChecks';
import { openState, SITE_STATES, STATE_PACKAGES } from './siteStates';

/** Files that share the states between them, so that they are checked side by side. */
const shares = 4;

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

    await printed(page);
    expect.soft(await stickingOutOfPaper(page)).toEqual([]);
  });
  return site;
}
