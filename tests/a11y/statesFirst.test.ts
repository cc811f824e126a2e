import { expect, it } from 'vitest';
import { checkedStates } from './checkedStates';
import { axeFaultsIn } from './pageChecks';
import { openState, SITE_STATES } from './siteStates';

const site = checkedStates(0);

it('states whose colours are not checked name others whose are', () => {
  const checked = SITE_STATES.filter(({ coloursAsIn }) => coloursAsIn === undefined);
  const names = checked.map(({ name }) => name);
  for (const { name, coloursAsIn = [] } of SITE_STATES)
    for (const other of coloursAsIn) expect(names, name).toContain(other);
});

it('every part opened is accessible in forced colours', async () => {
  const state = SITE_STATES.find(({ name }) => name === 'every part opened');
  if (!state) throw new Error('There is no such state');
  const page = await openState(site, state, { forcedColors: 'active' });
  expect(await axeFaultsIn(page)).toEqual([]);
});
