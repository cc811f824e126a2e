import { drawnThroughout } from '../e2e/dashboardPage';
import { reads, type SiteState } from './siteState';

/** Pages of a theme. */
export const THEME_STATES: SiteState[] = [
  {
    name: 'the theme domestic abuse',
    coloursAsIn: ['every part opened', 'the overview of an area'],
    search: '?theme=domestic-abuse',
    until: drawnThroughout,
  },
  {
    name: 'the theme serious violence',
    coloursAsIn: ['every part opened', 'the overview of an area'],
    search: '?theme=serious-violence',
    until: drawnThroughout,
  },
  {
    name: 'the theme anti-social behaviour',
    spaced: true,
    coloursAsIn: ['every part opened'],
    search: '?theme=asb',
    until: drawnThroughout,
  },
  {
    name: 'the theme road safety',
    coloursAsIn: ['a proportion'],
    search: '?theme=road-safety',
    until: drawnThroughout,
  },
  {
    name: 'a theme without figures',
    spaced: true,
    search: '?theme=vawg',
    until: reads('No figures are held for this theme'),
  },
  {
    name: 'an area highlighted',
    coloursAsIn: ['every part opened'],
    search: '?theme=asb&area=E07000117',
    until: drawnThroughout,
  },
  {
    name: 'areas without figures',
    coloursAsIn: ['months, some of them hidden', 'every part opened'],
    search: '?theme=asb&group=PENNINE',
    until: drawnThroughout,
  },
  {
    name: 'a link to something not held',
    coloursAsIn: ['every part opened', 'groups that are no scenario'],
    search: '?theme=asb&area=X&per=7',
    until: drawnThroughout,
  },
  {
    name: 'the national comparison',
    search: '?indicator=csp-violence&group=EW',
    until: drawnThroughout,
  },
  {
    name: 'intervals of a few events',
    coloursAsIn: ['months, some of them hidden', 'every part opened'],
    search: '?indicator=road-collisions-fatal',
    until: drawnThroughout,
  },
  { name: 'a proportion', search: '?indicator=asb-youth-related', until: drawnThroughout },
  {
    name: 'illustrative data',
    coloursAsIn: ['months, some of them hidden', 'every part opened'],
    search: '?page=theme&data=illustrative',
    until: drawnThroughout,
  },
  {
    name: 'months, some of them hidden',
    search: '?data=data/illustrative-monthly&theme=road-safety&period=2025-10&area=E07000125',
    until: drawnThroughout,
  },
  {
    name: 'a process chart with a break',
    coloursAsIn: ['months, some of them hidden', 'every part opened'],
    search: '?data=data/illustrative-monthly&theme=asb&area=E07000117',
    until: drawnThroughout,
  },
  {
    name: 'other ways to see pictures',
    coloursAsIn: ['months, some of them hidden'],
    search: '?data=data/illustrative-monthly&theme=asb',
    until: async (page) => {
      await drawnThroughout(page);
      await page.getByRole('radio', { name: 'Same month a year earlier' }).check({ force: true });
      await page.getByRole('radio', { name: 'chance alone' }).check({ force: true });
      await drawnThroughout(page);
    },
  },
  {
    name: 'a whole by its parts beside the group',
    coloursAsIn: ['every part opened', 'the overview of an area'],
    search: '?indicator=csp-violence&area=E07000117&intervals=on',
    until: drawnThroughout,
  },
  {
    name: 'events by number among breaks',
    coloursAsIn: ['a proportion', 'groups that are no scenario'],
    search: '?indicator=force-violence-quarterly',
    until: drawnThroughout,
  },
  {
    name: 'a target in words and on the trend',
    coloursAsIn: ['months, some of them hidden'],
    search: '?data=data/illustrative-monthly&theme=asb&measure=count&period=2025',
    until: drawnThroughout,
  },
];
