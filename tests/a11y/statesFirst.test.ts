import { expect, it } from 'vitest';
import { checkedStates } from './checkedStates';
import { axeFaultsIn } from './pageChecks';
import { openState, SITE_STATES } from './siteStates';

const site = checkedStates(0);

it('every part opened is accessible in forced colours', async () => {
  const state = SITE_STATES.find(({ name }) => name === 'every part opened');
  if (!state) throw new Error('There is no such state');
  const page = await openState(site, state, { forcedColors: 'active' });
  expect(await axeFaultsIn(page)).toEqual([]);
});
