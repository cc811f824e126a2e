import { expect, it } from 'vitest';
import { dashboardSite } from '../e2e/dashboardSite';
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

const site = dashboardSite(STATE_PACKAGES);

it.each(SITE_STATES)('$name is accessible wide, at 320 pixels and on paper', async (state) => {
  const page = await openState(site, state);
  expect.soft(await page.locator('html').getAttribute('lang')).toBe('en-GB');
  expect.soft((await page.title()).length).toBeGreaterThan(10);
  expect.soft(await page.getByRole('main').count()).toBe(1);
  expect.soft(await headingFaultsIn(page)).toEqual([]);
  expect.soft(await axeFaultsIn(page)).toEqual([]);
  expect.soft(await collisionsIn(page)).toEqual([]);

  await page.setViewportSize({ width: 320, height: 640 });
  await state.until(page);
  expect.soft(await axeFaultsIn(page)).toEqual([]);
  expect.soft(await lossesIn(page)).toEqual([]);
  expect.soft(await collisionsIn(page)).toEqual([]);
  expect.soft((await largestBarsIn(page)).filter((width) => width < 20)).toEqual([]);

  await printed(page);
  expect.soft(await stickingOutOfPaper(page)).toEqual([]);
});

it('every part opened is accessible in forced colours', async () => {
  const state = SITE_STATES.find(({ name }) => name === 'every part opened');
  if (!state) throw new Error('There is no such state');
  const page = await openState(site, state, { forcedColors: 'active' });
  expect(await axeFaultsIn(page)).toEqual([]);
});
