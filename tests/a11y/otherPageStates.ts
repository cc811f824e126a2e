import { drawn, drawnThroughout } from '../e2e/dashboardPage';
import { reads, type SiteState } from './siteState';

/** Three groups that share out all areas of Lancashire-14. */
const councils =
  'of=L14&own=North:E07000121,E07000128,E07000119,E06000009;' +
  'East:E07000117,E07000120,E07000122,E07000124,E07000125,E06000008;' +
  'South:E07000118,E07000123,E07000126,E07000127';

/** Comparisons, groups of the reader, and pages without figures. */
export const OTHER_PAGE_STATES: SiteState[] = [
  {
    name: 'areas side by side',
    coloursAsIn: ['periods side by side', 'places of more than 300 to choose from'],
    search: '?page=compare&theme=asb',
    until: drawnThroughout,
  },
  {
    name: 'six places side by side on scales of their own, with a break',
    coloursAsIn: ['months, some of them hidden', 'places of more than 300 to choose from'],
    search:
      '?page=compare&data=data/illustrative-monthly&theme=asb&scale=free&areas=E07000117,E07000118,E07000119,E07000120,E07000121,L12',
    until: drawnThroughout,
  },
  {
    name: 'places of more than 300 to choose from',
    search: '?page=compare&indicator=csp-violence&group=EW&theme=serious-violence',
    until: drawnThroughout,
  },
  {
    name: 'periods side by side',
    search: '?page=compare&theme=asb&periods=2022,2023',
    until: drawnThroughout,
  },
  {
    name: 'nothing chosen to compare',
    search: '?page=compare&theme=asb&areas=none',
    until: reads('Nothing is chosen'),
  },
  { name: 'no groups yet', search: '?page=groups', until: reads('Where to begin') },
  {
    name: 'groups that are no scenario',
    search: '?page=groups&of=L14&own=North:E07000121,E07000128;East:E07000117,E07000121',
    until: drawnThroughout,
  },
  {
    name: 'a scenario of three groups',
    coloursAsIn: ['groups that are no scenario'],
    search: `?page=groups&${councils}`,
    until: drawnThroughout,
  },
  {
    name: 'the overview of a scenario',
    coloursAsIn: [
      'the overview of an area',
      'an area profile of illustrative data, months and a target',
    ],
    search: `?group=scenario&${councils}`,
    until: drawn,
  },
  {
    name: 'a theme for a group of the reader',
    coloursAsIn: ['months, some of them hidden', 'every part opened'],
    search: `?indicator=csp-violence&group=own2&${councils}`,
    until: drawnThroughout,
  },
  {
    name: 'groups made from more than 300 areas',
    search: '?page=groups&of=EW&own=Far:E06000001,E06000002',
    until: drawnThroughout,
  },
  {
    name: 'the data quality page',
    coloursAsIn: ['the data quality page with faults'],
    search: '?page=data-quality',
    until: reads('Boundaries'),
  },
  {
    name: 'the data quality page with faults',
    spaced: true,
    search: '?page=data-quality&data=mistaken',
    until: reads('12 faults were found in the data'),
  },
  {
    name: 'the methods page',
    spaced: true,
    search: '?page=methods&theme=asb&area=E07000117',
    until: reads('The first sentence rests on'),
  },
  {
    name: 'a failed load',
    search: '',
    before: (page) => page.route('**/datapackage.json', (route) => route.fulfill({ status: 404 })),
    until: reads('The data could not be loaded'),
  },
];
