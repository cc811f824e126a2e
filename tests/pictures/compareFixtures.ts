import type { BuildDrawing } from '../../src/charts/chartOption';
import { multiplesOption } from '../../src/charts/multiplesOption';
import { periodBarsOption } from '../../src/charts/periodBarsOption';
import { trendOption } from '../../src/charts/trendOption';
import { numberText } from '../../src/commentary/figureText';
import type { PeriodBarsPicture } from '../../src/viewmodels/compare/periodBarsModel';
import type { TrendPicture } from '../../src/viewmodels/trendModel';
import type { PictureFixture } from './fixtures';

const longName = 'Blackburn with Darwen and Pennine East Lancashire Partnership';

type Values = readonly (number | null)[];
type More = Pick<Partial<PictureFixture>, 'width' | 'fontSizePx'>;

const first = 2018;
const december = (year: number) => year * 12 + 11;

function pointsOf(values: Values, decimals: number) {
  return values.map((value, place) => ({
    month: december(first + place),
    value,
    label: value === null ? 'not held' : numberText(value, decimals),
    gapBefore: false,
  }));
}

function picture(series: TrendPicture['series'], more: Partial<TrendPicture>): TrendPicture {
  const count = series[0]?.points.length ?? 0;
  return {
    series,
    ticks: Array.from({ length: count }, (_, place) => ({
      month: december(first + place),
      label: String(first + place),
    })),
    breaks: [],
    axisTitle: '',
    shownMonth: december(first + count - 1),
    ...more,
  };
}

const broken = [{ month: december(2020) + 0.5, label: 'Recording break, 2021' }];

/** A picture for each place: on one scale up to `upTo`, or without it each on its own. */
function panels(places: Readonly<Record<string, Values>>, upTo?: number, breaks = broken) {
  return {
    panels: Object.entries(places).map(([name, values]) =>
      picture([{ code: name, name, role: 'selected', points: pointsOf(values, 1) }], {
        breaks,
        panel: true,
        alsoHolds: upTo === undefined ? [] : [upTo],
        axisTitle: upTo === undefined ? 'per 1,000 residents, own scale' : '',
      }),
    ),
  };
}

const events = [
  { number: 1, words: 'Hotspot patrols', month: december(2019) + 6 },
  { number: 2, words: 'Lockdown', month: december(2020) + 3, until: december(2020) + 7 },
];

const burnley: Values = [44.2, 45.1, 41.3, 38.2, 47.7, 43.2];
const fylde: Values = [22.1, 23.4, null, 20.2, 24.8, 22.7];
const group: Values = [33.1, 34, 30.2, 29.9, 35.8, 30.8];
const three = { Burnley: burnley, Fylde: fylde, 'Lancashire-12': group };
const six = {
  ...three,
  Preston: [42.6, 44, 40.1, 41.7, 43.3, 45.9],
  Wyre: [0, 0, 0, 0, 0, 0],
  [longName]: [12.1, 11.8, 11.2, null, null, 13.4],
} satisfies Record<string, Values>;

function indexed(places: Readonly<Record<string, Values>>, breaks = broken): TrendPicture {
  const lines = Object.entries(places).map(([name, values], look) => ({
    code: name,
    name,
    role: 'group' as const,
    look,
    points: pointsOf(
      values.map((value) => (value === null ? null : (100 * value) / (values[0] || 1))),
      0,
    ),
  }));
  return picture(lines, {
    breaks,
    axisTitle: 'Index, 2018 = 100',
    fromZero: false,
    alsoHolds: [100],
    level: 100,
  });
}

function periodBars(
  places: Readonly<Record<string, Values>>,
  periods: readonly string[],
  selected = '',
): PeriodBarsPicture {
  return {
    periods,
    axisTitle: 'per 1,000 residents',
    rows: Object.entries(places).map(([name, values]) => ({
      code: name,
      name,
      selected: name === selected,
      whole: name === 'Lancashire-12',
      bars: values.slice(0, periods.length).map((value) => ({
        value,
        label: value === null ? 'suppressed' : numberText(value, 1),
      })),
    })),
  };
}

const drawn = (
  kind: PictureFixture['kind'],
  name: string,
  draw: BuildDrawing,
  more: More = {},
): PictureFixture => ({
  name: `compare-${name}`,
  kind,
  draw,
  bars: [],
  lines: [],
  ...more,
});
const multiples = (name: string, of: Parameters<typeof multiplesOption>[0], more?: More) =>
  drawn(
    'multiples',
    `multiples-${name}`,
    (theme, width) => multiplesOption(of, theme, width),
    more,
  );
const index = (name: string, of: TrendPicture, more?: More) =>
  drawn('indexed', `indexed-${name}`, (theme, width) => trendOption(of, theme, width), more);
const bars = (name: string, of: PeriodBarsPicture, more?: More) =>
  drawn(
    'periodBars',
    `periods-${name}`,
    (theme, width) => periodBarsOption(of, theme, width),
    more,
  );

const wide = { width: 1100 };

/** The pictures of the compare page: normal, gap, tie, zero base, long label, break; wide, on a phone, in large text. */
export const compareFixtures: readonly PictureFixture[] = [
  multiples('shared', panels(three, 47.7), wide),
  multiples('free', panels(three), wide),
  multiples('six-long-zero-gap', panels(six, 47.7), wide),
  multiples('four', panels({ ...three, Preston: six.Preston }, 47.7, []), wide),
  multiples(
    'events',
    {
      panels: panels(three, 47.7).panels.map((one, place) => ({
        ...one,
        events: events.slice(place),
      })),
    },
    wide,
  ),
  multiples('one', panels({ Burnley: burnley }, 47.7, []), wide),
  multiples('narrow', panels(six), { width: 320 }),
  multiples('large-text', panels(three, 47.7), { width: 343, fontSizePx: 32 }),
  index('three', indexed(three), wide),
  index('six', indexed({ ...six, Wyre: [3, 4, 2, 5, 3, 1] }), wide),
  index('events', { ...indexed(three), events }, wide),
  index('tie', indexed({ Burnley: burnley, Preston: burnley }, [])),
  index('narrow', indexed({ ...three, [longName]: six[longName] }), { width: 320 }),
  index('large-text', indexed(three), { width: 343, fontSizePx: 32 }),
  bars('three', periodBars(six, ['2018', '2019', '2020']), wide),
  bars(
    'six-selected',
    periodBars(six, ['2018', '2019', '2020', '2021 [b]', '2022', '2023'], 'Fylde'),
    {
      width: 1280,
    },
  ),
  bars('ties-and-zeros', periodBars({ Burnley: [0, 0], Fylde: [0, 0] }, ['2018', '2019'])),
  bars('one', periodBars({ 'Lancashire-12': group }, ['2018'])),
  bars('narrow', periodBars(six, ['Year ending June 2018', 'Year ending June 2019', '2020']), {
    width: 320,
  }),
  bars('large-text', periodBars(three, ['2018', '2019', '2020 [b]']), {
    width: 343,
    fontSizePx: 32,
  }),
];
