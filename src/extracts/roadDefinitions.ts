import type { KnownPackage } from './knownPackage';
import { type NewIndicator, newIndicator } from './newIndicator';
import type { SeverityMeasure } from './severityMonths';

/** An indicator that is counted from records of collisions or casualties. */
export interface RoadIndicator {
  readonly code: string;
  readonly grain: 'month' | 'year';
  readonly measure: SeverityMeasure;
}

/** The theme of road casualties, for packages that do not have it. */
export const roadTheme = { theme: 'road-safety', title: 'Road safety', order: 7 };

/** Indicators of a STATS19 collision file; the first five are those of the package that comes with the product. */
export const collisionIndicators: readonly RoadIndicator[] = [
  { code: 'road-collisions', grain: 'year', measure: 'all' },
  { code: 'road-collisions-monthly', grain: 'month', measure: 'all' },
  { code: 'road-collisions-fatal', grain: 'month', measure: 'fatal' },
  { code: 'road-collisions-serious', grain: 'month', measure: 'serious' },
  { code: 'road-collisions-slight', grain: 'month', measure: 'slight' },
  { code: 'road-collisions-ksi', grain: 'month', measure: 'ksi' },
  { code: 'road-collisions-serious-adjusted', grain: 'month', measure: 'seriousAdjusted' },
];

/** Indicators of a STATS19 casualty file; the first three are those of the package that comes with the product. */
export const casualtyIndicators: readonly RoadIndicator[] = [
  { code: 'road-fatal', grain: 'year', measure: 'fatal' },
  { code: 'road-ksi', grain: 'year', measure: 'ksiAdjusted' },
  { code: 'road-serious-adjusted', grain: 'year', measure: 'seriousAdjusted' },
  { code: 'road-ksi-recorded', grain: 'year', measure: 'ksi' },
  { code: 'road-casualties', grain: 'year', measure: 'all' },
  { code: 'road-casualties-monthly', grain: 'month', measure: 'all' },
  { code: 'road-fatal-monthly', grain: 'month', measure: 'fatal' },
  { code: 'road-serious-monthly', grain: 'month', measure: 'serious' },
  { code: 'road-slight-monthly', grain: 'month', measure: 'slight' },
  { code: 'road-ksi-recorded-monthly', grain: 'month', measure: 'ksi' },
  { code: 'road-ksi-monthly', grain: 'month', measure: 'ksiAdjusted' },
];

/** Indicators of a casualty file of Transport for Greater Manchester: another release, so never joined with DfT's. */
export const tfgmIndicators: readonly RoadIndicator[] = [
  { code: 'tfgm-casualties', grain: 'year', measure: 'all' },
  { code: 'tfgm-fatal', grain: 'year', measure: 'fatal' },
  { code: 'tfgm-ksi', grain: 'year', measure: 'ksi' },
  { code: 'tfgm-casualties-monthly', grain: 'month', measure: 'all' },
  { code: 'tfgm-fatal-monthly', grain: 'month', measure: 'fatal' },
  { code: 'tfgm-serious-monthly', grain: 'month', measure: 'serious' },
  { code: 'tfgm-slight-monthly', grain: 'month', measure: 'slight' },
  { code: 'tfgm-ksi-monthly', grain: 'month', measure: 'ksi' },
];

const people: Readonly<Record<SeverityMeasure, readonly [string, string]>> = {
  all: ['killed or injured', 'who were killed or injured'],
  fatal: ['killed', 'who died within 30 days'],
  serious: ['seriously injured', 'who were seriously injured, as recorded'],
  slight: ['slightly injured', 'who were slightly injured'],
  ksi: [
    'killed or seriously injured (as recorded)',
    'who were killed or seriously injured, as recorded and not adjusted',
  ],
  seriousAdjusted: [
    'seriously injured (adjusted)',
    'who were seriously injured, adjusted by the Department for Transport for changes in how injury is recorded',
  ],
  ksiAdjusted: [
    'killed or seriously injured (adjusted)',
    'who were killed, or seriously injured after adjustment by the Department for Transport,',
  ],
};

const collisions: Readonly<Record<SeverityMeasure, readonly [string, string]>> = {
  all: ['Injury', 'in which someone was killed or injured'],
  fatal: ['Fatal', 'in which someone died within 30 days'],
  serious: ['Serious', 'in which someone was seriously injured and nobody died'],
  slight: ['Slight', 'in which the worst injury was slight'],
  ksi: ['Fatal or serious', 'in which someone was killed or seriously injured, as recorded'],
  seriousAdjusted: [
    'Serious (adjusted)',
    'in which someone was seriously injured and nobody died, adjusted by the Department for Transport for changes in how injury is recorded',
  ],
  ksiAdjusted: ['', ''],
};

const caveat =
  'Police reports of injury on public roads (STATS19); killed means died within 30 days. Not every injury is reported, and lockdowns lowered 2020 and 2021. A zero is a true zero: the force has records in that period and the district none. Monthly numbers in one district are small and vary by chance. Rates divide by residents and ignore through traffic and visitors.';

const adjustment =
  'Adjusted figures are sums of chances, rounded to whole numbers in each period, so months need not add up to the year. The Department for Transport works the whole series out anew each year.';

/** The row of indicators.csv for an indicator of collisions or casualties, by column. */
export function roadDefinition(
  { code, grain, measure }: RoadIndicator,
  source: string,
  known: KnownPackage,
) {
  const ofCollisions = code.startsWith('road-collisions');
  const [name, which] = (ofCollisions ? collisions : people)[measure];
  const what = ofCollisions ? `${name} collisions` : `People ${name}`;
  const beside = code.startsWith('tfgm') ? ', Transport for Greater Manchester' : '';
  const when = grain === 'month' ? 'month' : 'year';
  const one: NewIndicator = {
    code,
    theme: roadTheme.theme,
    title: `${what} on the roads${beside}, by ${when}`,
    shortTitle: `${what}${grain === 'month' ? ' by month' : ''}${beside === '' ? '' : ' (TfGM)'}`,
    units: ofCollisions
      ? [`${name.toLowerCase()} road collision`, `${name.toLowerCase()} road collisions`]
      : [`person ${name}`, `people ${name}`],
    definition: ofCollisions
      ? `Reported road collisions ${which}, in a calendar ${when}, by district.`
      : `People ${which} in road collisions reported to the police in a calendar ${when}, by the district of the collision.`,
    caveat: [
      ofCollisions
        ? 'Collisions, not people hurt in them.'
        : 'Casualties are people, not collisions.',
      caveat,
      ...(measure.endsWith('Adjusted') ? [adjustment] : []),
    ].join(' '),
    source,
    status: 'Counted from open data',
    multiplier: 100_000,
    fewerAreBetter: ofCollisions
      ? 'Fewer collisions are the aim. A fall may also be fewer reports of slight injury.'
      : 'Fewer casualties are the aim.',
  };
  return newIndicator(one, known);
}
