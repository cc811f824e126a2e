import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dashboardSite } from '../e2e/dashboardSite';
import { openState, SITE_STATES, STATE_PACKAGES } from './siteStates';

const site = dashboardSite(STATE_PACKAGES);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one text for each element, with the rule and how to mend it. */
async function faultsFoundIn(page: Page): Promise<string[]> {
  // Without frames there is no need for the page that axe opens to gather results from them.
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`),
  );
}

describe('axe finds nothing', () => {
  it.each(SITE_STATES)('in $name, wide and narrow', async (state) => {
    const page = await openState(site, state);
    expect(await faultsFoundIn(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await state.until(page);
    expect(await faultsFoundIn(page)).toEqual([]);
  });

  it('in forced colours', async () => {
    const [state] = SITE_STATES.filter(({ name }) => name === 'every part opened');
    if (!state) throw new Error('There is no such state');
    const page = await openState(site, state, { forcedColors: 'active' });
    expect(await faultsFoundIn(page)).toEqual([]);
  });
});
