import { drawn } from '../e2e/dashboardPage';
import { reads, type SiteState } from './siteState';

/** Overviews and profiles of areas. */
export const AREA_STATES: SiteState[] = [
  {
    name: 'the overview',
    coloursAsIn: ['the overview of an area', 'the overview of more than 300 areas'],
    search: '',
    until: drawn,
  },
  { name: 'the overview of an area', search: '?group=L14&area=E06000009', until: drawn },
  {
    name: 'the heat map of changes',
    coloursAsIn: ['the overview of an area', 'the overview of more than 300 areas'],
    search: '?heatmap=change',
    until: drawn,
  },
  {
    name: 'no heat map of trends',
    coloursAsIn: [
      'the overview of an area',
      'groups that are no scenario',
      'the overview of more than 300 areas',
    ],
    search: '?heatmap=trend',
    until: drawn,
  },
  {
    name: 'the overview of illustrative data with targets and trends',
    coloursAsIn: [
      'the overview of an area',
      'an area profile of illustrative data, months and a target',
    ],
    search: '?data=data/illustrative-monthly&heatmap=trend',
    until: drawn,
  },
  { name: 'an area profile', search: '?page=area&area=E07000121', until: drawn },
  {
    name: 'an area profile of illustrative data, months and a target',
    search: '?page=area&area=E07000117&data=data/illustrative-monthly',
    until: drawn,
  },
  {
    name: 'an area without headline figures',
    search: '?page=area&area=E23000003',
    until: reads('No headline figure can be shown for Lancashire police force area.'),
  },
  { name: 'the list of areas', search: '?page=area', until: reads('Choose an area') },
  { name: 'the overview of more than 300 areas', search: '?group=EW', until: drawn },
];
