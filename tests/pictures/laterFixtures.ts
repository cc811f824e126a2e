import { funnelOption } from '../../src/charts/funnelOption';
import { mapOption } from '../../src/charts/mapOption';
import { processOption } from '../../src/charts/processOption';
import { numberText } from '../../src/commentary/figureText';
import type { Polygon } from '../../src/dataset/polygonsOf';
import type { FunnelPicture, FunnelPoint } from '../../src/viewmodels/funnelModel';
import type { MapArea, MapPicture } from '../../src/viewmodels/mapModel';
import type { ProcessDot, ProcessPicture } from '../../src/viewmodels/processModel';
import type { PictureFixture } from './fixtures';

type More = Pick<Partial<PictureFixture>, 'width' | 'fontSizePx'>;

const longName = 'Blackburn with Darwen and Pennine East Lancashire Partnership';

/** Name, expected number and rate: shape of the published figures of anti-social behaviour in 2023. */
const twelve: readonly (readonly [name: string, expected: number, rate: number])[] = [
  ['Preston', 4543, 45.9],
  ['Burnley', 2914, 43.2],
  ['Hyndburn', 2531, 37.5],
  ['Rossendale', 2185, 31.4],
  ['Lancaster', 4373, 31.2],
  ['Chorley', 3629, 28.2],
  ['Pendle', 2950, 27.7],
  ['Fylde', 2518, 26],
  ['South Ribble', 3423, 25.9],
  ['Wyre', 3461, 25.6],
  ['West Lancashire', 3603, 22.4],
  ['Ribble Valley', 1903, 15.3],
];

/** A funnel whose limits are as wide as chance, and `tau` beyond it, make them. */
function funnel(
  areas: readonly (readonly [name: string, expected: number, rate: number])[],
  { tau = 0, centre = 30.8, selected = '' } = {},
): FunnelPicture {
  const limits = (expected: number, z: number) => {
    const error = z * Math.sqrt(1 / expected + tau * tau);
    return { expected, lower: centre * Math.exp(-error), upper: centre * Math.exp(error) };
  };
  const sizes = areas.map(([, expected]) => expected).filter((expected) => expected >= 5);
  const [from, to] = [Math.min(...sizes) * 0.85, Math.max(...sizes) * 1.06];
  const steps = Array.from({ length: 61 }, (_, step) => from * (to / from) ** (step / 60));
  return {
    points: areas.map(([name, expected, rate], place): FunnelPoint => {
      const [inner, outer] = [limits(expected, 1.96), limits(expected, 3.09)];
      const low = rate < outer.lower ? 'farBelow' : rate < inner.lower ? 'below' : undefined;
      const high = rate > outer.upper ? 'farAbove' : rate > inner.upper ? 'above' : undefined;
      return {
        code: `E${place}`,
        name,
        expected,
        rate,
        label: numberText(rate, 1),
        position: expected < 5 ? undefined : (low ?? high ?? 'within'),
        detail: 'expected, inside',
        selected: name === selected,
      };
    }),
    centre: { name: 'Lancashire-12', value: centre, label: numberText(centre, 1) },
    curves: [
      { level: '95%', points: steps.map((expected) => limits(expected, 1.96)) },
      { level: '99.8%', points: steps.map((expected) => limits(expected, 3.09)) },
    ],
    axisTitle: 'per 1,000 residents',
    expectedTitle: 'Incidents expected at the rate of Lancashire-12',
  };
}

const funnelled = (name: string, picture: FunnelPicture, more: More = {}): PictureFixture => ({
  kind: 'funnel',
  name: `funnel-${name}`,
  draw: (theme, width) => funnelOption(picture, theme, width),
  bars: [],
  lines: [],
  ...more,
});

const scattered = Array.from({ length: 300 }, (_, place) => {
  const expected = 400 * 1.013 ** place;
  const swing = Math.sin(place * 2.399) * (place % 37 === 0 ? 26 : 12);
  return [`Area ${place}`, expected, 32 + swing] as const;
});

const monthLabels = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

interface ProcessGiven {
  readonly signals?: Readonly<Record<number, ProcessDot['signal']>>;
  /** First places of stretches after the first. */
  readonly cuts?: readonly number[];
  readonly name?: string;
  readonly step?: 1 | 3;
  readonly yearBefore?: boolean;
}

/** A process chart from January 2019 on; its limits lie as far from the mean as the values do on average, twice over. */
export function process(
  values: readonly (number | null)[],
  given: ProcessGiven = {},
): ProcessPicture {
  const { signals = {}, cuts = [], name = 'Lancashire-12', step = 1, yearBefore = false } = given;
  const monthOf = (place: number) => 2019 * 12 + place * step + step - 1;
  const dot = (value: number | null, place: number): ProcessDot => ({
    month: monthOf(place),
    value,
    label: value === null ? 'suppressed' : numberText(value),
    gapBefore: false,
    ...(signals[place] && value !== null ? { signal: signals[place], detail: 'a signal' } : {}),
  });
  const starts = [0, ...cuts];
  const stretches = starts.map((start, place) => {
    const end = (starts[place + 1] ?? values.length) - 1;
    const known = values.slice(start, end + 1).flatMap((value) => value ?? []);
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    const range = (2 * known.reduce((sum, one) => sum + Math.abs(one - mean), 0)) / known.length;
    const [lower, upper] = [Math.max(0, mean - range), mean + range];
    return {
      from: monthOf(start),
      to: monthOf(end),
      mean,
      lower,
      upper,
      nearLower: Math.max(0, mean - (range * 2) / 3),
      nearUpper: mean + (range * 2) / 3,
      labels: { mean: numberText(mean), lower: numberText(lower), upper: numberText(upper) },
    };
  });
  const perYear = 12 / step;
  return {
    name,
    points: values.map(dot),
    stretches: yearBefore ? [] : stretches,
    yearBefore: yearBefore
      ? values.map((_, place) => dot(values[place - perYear] ?? null, place))
      : [],
    yearBeforeName: 'Same month a year earlier',
    step,
    ticks: values.map((_, place) => ({
      month: monthOf(place),
      label: `${monthLabels[monthOf(place) % 12]} ${Math.floor(monthOf(place) / 12)}`,
    })),
    breaks: cuts.map((cut) => ({
      month: monthOf(cut) - step + 0.5,
      label: `Recording break, ${monthLabels[monthOf(cut) % 12]} ${Math.floor(monthOf(cut) / 12)}`,
    })),
    axisTitle: 'Number',
    shownMonth: monthOf(values.length - 1),
  };
}

const processed = (name: string, picture: ProcessPicture, more: More = {}): PictureFixture => ({
  kind: 'process',
  name: `process-${name}`,
  draw: (theme, width) => processOption(picture, theme, width),
  bars: [],
  lines: [picture.points, picture.yearBefore]
    .filter((line) => line.length > 0)
    .map((line) => line.filter(({ value }) => value !== null).length),
  ...more,
});

const seasons = Array.from({ length: 36 }, (_, place) =>
  Math.round(420 + 90 * Math.sin(((place - 3) * Math.PI) / 6) + (place % 5) * 9),
);
const everySignal = {
  5: 'above',
  6: 'above',
  12: 'below',
  18: 'nearLimit',
  20: 'oneSide',
  21: 'oneSide',
  30: 'run',
} as const;

/** Squares and oblongs that share their edges, five to a row; each as wide as its place makes it. */
function quilt(count: number, across = 5): readonly Polygon[] {
  return Array.from({ length: count }, (_, place): Polygon => {
    const [column, row] = [place % across, Math.floor(place / across)];
    const west = -3 + column * 0.21 + (row % 2) * 0.05;
    const south = 54.2 - row * 0.13;
    const east = west + 0.21;
    return {
      outer: [
        [west, south],
        [east, south],
        [east, south + 0.13],
        [west + 0.1, south + 0.14],
        [west, south + 0.13],
      ],
      holes: [],
    };
  });
}

interface MapGiven {
  readonly names?: readonly string[];
  readonly shades?: number;
  readonly selected?: number;
  readonly missing?: readonly number[];
  readonly polygons?: readonly Polygon[];
}

function map(count: number, given: MapGiven = {}): MapPicture {
  const { names = twelve.map(([name]) => name), shades = 4, selected, missing = [] } = given;
  const polygons = given.polygons ?? quilt(count);
  const perShade = Math.ceil(count / shades);
  const value = (place: number) => numberText(45.9 - place * 2.3, 1);
  return {
    areas: Array.from({ length: count }, (_, place): MapArea => {
      const gone = missing.includes(place);
      const polygon = polygons[place];
      return {
        code: `E${place}`,
        name: names[place % names.length] ?? '',
        label: gone ? 'suppressed' : value(place),
        shade: gone ? undefined : shades - 1 - Math.floor(place / perShade),
        selected: place === selected,
        polygons: polygon ? [polygon] : [],
      };
    }),
    shades: Array.from({ length: shades }, (_, shade) => {
      const last = count - shade * perShade - 1;
      const first = Math.max(0, last - perShade + 1);
      return { label: `${value(last)} to ${value(first)}`, areas: perShade };
    }),
    unshaded: missing.length > 0 ? 'no figure: suppressed' : undefined,
    unit: 'per 1,000 residents',
  };
}

const mapped = (name: string, picture: MapPicture, more: More = {}): PictureFixture => ({
  kind: 'map',
  name: `map-${name}`,
  draw: (theme, width) => mapOption(picture, theme, width),
  bars: [],
  lines: [],
  ...more,
});

/** A town in the middle of the land round it. */
const [land, town] = ((): readonly Polygon[] => {
  const square = (half: number) =>
    [
      [-2.5 - half, 53.8 - half],
      [-2.5 + half, 53.8 - half],
      [-2.5 + half, 53.8 + half],
      [-2.5 - half, 53.8 + half],
    ] as const;
  return [
    { outer: square(0.4), holes: [square(0.15)] },
    { outer: square(0.15), holes: [] },
  ];
})();

/** Funnels, process charts and maps. */
export const laterFixtures: readonly PictureFixture[] = [
  funnelled('adjusted', funnel(twelve, { tau: 0.22 })),
  funnelled('plain', funnel(twelve)),
  funnelled('selected', funnel(twelve, { tau: 0.22, selected: 'Hyndburn' })),
  funnelled('selected-outside', funnel(twelve, { selected: 'Ribble Valley' })),
  funnelled('tie', funnel([...twelve.slice(0, 6), ['Wyre', 2914, 43.2], ['Pendle', 2914, 43.2]])),
  funnelled(
    'zero',
    funnel(
      [
        ['Fylde', 8, 0],
        ['Wyre', 20, 0],
        ['Pendle', 60, 9],
        ['Burnley', 150, 12],
      ],
      { centre: 10 },
    ),
  ),
  funnelled(
    'too-few-expected',
    funnel(
      [
        ['Fylde', 2, 40],
        ['Wyre', 20, 12],
        ['Pendle', 60, 9],
        ['Burnley', 150, 12],
      ],
      { centre: 10 },
    ),
  ),
  funnelled(
    'long-names',
    funnel([[longName, 4543, 45.9], ...twelve.slice(1, 5), [`${longName} West`, 1903, 15.3]], {
      selected: longName,
    }),
  ),
  funnelled('many', funnel(scattered, { tau: 0.28, centre: 32, selected: 'Area 150' })),
  funnelled('narrow', funnel(twelve, { selected: 'Preston' }), { width: 320 }),
  funnelled('large-text', funnel(twelve), { width: 343, fontSizePx: 32 }),
  processed('steady', process([20, 22, 19, 21, 20, 23, 18, 21, 20, 22, 19, 21, 20, 22])),
  processed('signals', process(seasons, { signals: everySignal })),
  processed(
    'break',
    process([...seasons.slice(0, 20), ...seasons.slice(20).map((one) => one + 260)], {
      cuts: [20],
    }),
  ),
  processed(
    'gap',
    process([
      ...seasons.slice(0, 9),
      null,
      ...seasons.slice(10, 20),
      null,
      null,
      ...seasons.slice(22),
    ]),
  ),
  processed('trial', process([262, 241, 305, 280], { name: longName })),
  processed('zeros', process([0, 0, 0, 0, 0, 0])),
  processed('quarters', process(seasons.slice(0, 24), { step: 3, cuts: [8, 9, 18] })),
  processed('far-from-zero', process(seasons.map((value) => value + 4000))),
  processed('year-before', process(seasons, { yearBefore: true })),
  processed('narrow', process(seasons, { signals: everySignal, cuts: [20] }), { width: 320 }),
  processed('large-text', process(seasons.slice(0, 14), { signals: everySignal }), {
    width: 343,
    fontSizePx: 32,
  }),
  processed('large-text-wide', process(seasons, { signals: everySignal }), { fontSizePx: 32 }),
  mapped('twelve', map(12)),
  mapped('selected', map(12, { selected: 6 })),
  mapped('missing', map(12, { missing: [3, 11] })),
  mapped('one-shade', map(12, { shades: 1 })),
  mapped('five-shades', map(15, { shades: 5 })),
  mapped(
    'long-names',
    map(5, {
      names: [longName, 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'],
      selected: 1,
      shades: 2,
    }),
  ),
  mapped('hole', map(2, { shades: 2, polygons: land && town ? [land, town] : [] })),
  mapped('one-area', map(1, { shades: 1 })),
  mapped('many', map(60, { shades: 5, polygons: quilt(60, 10) })),
  mapped('narrow', map(12, { selected: 2, missing: [5] }), { width: 320 }),
  mapped('large-text', map(12, { selected: 2 }), { width: 343, fontSizePx: 32 }),
];
