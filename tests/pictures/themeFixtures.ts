import { partsOption } from '../../src/charts/partsOption';
import { processOption } from '../../src/charts/processOption';
import { rankingOption } from '../../src/charts/rankingOption';
import { trendOption } from '../../src/charts/trendOption';
import { numberText } from '../../src/commentary/figureText';
import type { PartsPicture } from '../../src/viewmodels/partsModel';
import type { Bar } from '../../src/viewmodels/rankingModel';
import type { EventFlag } from '../../src/viewmodels/shownEvents';
import type { TrendPicture, TrendSeries } from '../../src/viewmodels/trendModel';
import type { PictureFixture } from './fixtures';
import { process } from './laterFixtures';

type More = Pick<Partial<PictureFixture>, 'width' | 'fontSizePx'>;
type Part = readonly [name: string, share: number | string, count: number, beside?: number];

const longName = 'Death or serious injury caused by illegal or dangerous driving on any road';

/** Shares of the violence recorded in a district (shape of the published figures). */
const violence: readonly Part[] = [
  ['Violence without injury', 38.6, 1498, 37.7],
  ['Violence with injury', 31.3, 1216, 30.7],
  ['Stalking and harassment', 30, 1164, 31.6],
  ['Death or injury by illegal driving', 0.1, 2, 0.03],
  ['Homicide', 0, 0, 0.02],
];

function bars(parts: readonly Part[], { beside = false, intervals = false } = {}): readonly Bar[] {
  return parts.map(([name, share, count, mark]): Bar => {
    const known = typeof share === 'number';
    return {
      code: name,
      name,
      value: known ? share : null,
      label: known ? `${numberText(share, 1)}% (${numberText(count)})` : share,
      selected: false,
      ...(beside && mark !== undefined ? { mark } : {}),
      ...(intervals && known ? { interval: { lower: share * 0.94, upper: share * 1.05 } } : {}),
    };
  });
}

const parted = (
  name: string,
  drawn: readonly Bar[],
  more: More & { readonly axisTitle?: string } = {},
): PictureFixture => {
  const { axisTitle = 'Percent of violent crimes', ...rest } = more;
  const picture: PartsPicture = { bars: drawn, benchmark: undefined, axisTitle };
  return {
    kind: 'parts',
    name: `parts-${name}`,
    draw: (theme, width) => partsOption(picture, theme, width),
    bars: drawn.flatMap(({ value }) => value ?? []),
    lines: [],
    ...rest,
  };
};

const withDiamonds = 'Percent of violent crimes. Diamond: Lancashire-12';

const december = (year: number) => year * 12 + 11;
const years = Array.from({ length: 7 }, (_, place) => ({
  month: december(2019 + place),
  label: String(2019 + place),
}));

function line(
  role: TrendSeries['role'],
  name: string,
  values: readonly (number | null)[],
): TrendSeries {
  return {
    code: role,
    name,
    role,
    points: years.map(({ month }, place) => {
      const value = values[place] ?? null;
      return { month, value, label: value === null ? '' : numberText(value, 1), gapBefore: false };
    }),
  };
}

const rates = [37, 34.8, 34.2, 33, 30.8, 37.2, 37.9];
const target = (value: number) =>
  line('target', `Target for 2027: at most ${numberText(value * 1000)} (rate ${value})`, [
    ...years.map(() => value),
  ]);
const breakFlag = { month: 2024 * 12 + 2.5, label: 'Recording break, Apr 2024' };

const event = (number: number, month: number, words: string, until?: number): EventFlag => ({
  number,
  words,
  month,
  ...(until === undefined ? {} : { until }),
});

const patrols = event(1, 2021 * 12 + 4.5, 'Summer patrols', 2021 * 12 + 7.5);
const crowd = [
  patrols,
  event(2, 2021 * 12 + 8.2, 'A second event soon after the first'),
  event(
    3,
    2021 * 12 + 8.6,
    'A third in the same month, told in so many words that no picture has room for them',
  ),
  event(4, 2023 * 12 + 6, 'A fourth'),
  event(5, 2025 * 12 + 11.2, 'A fifth at the very end', 2025 * 12 + 11.5),
];

const trended = (
  name: string,
  more: Partial<TrendPicture> & { readonly series: readonly TrendSeries[] },
  size: More = {},
): PictureFixture => {
  const picture: TrendPicture = {
    ticks: years,
    breaks: [],
    axisTitle: 'per 1,000 residents',
    shownMonth: december(2025),
    ...more,
  };
  return {
    kind: 'trend',
    name: `trend-${name}`,
    draw: (theme, width) => trendOption(picture, theme, width),
    bars: [],
    lines: picture.series.map(({ points }) => points.filter(({ value }) => value !== null).length),
    ...size,
  };
};

const group = line('group', 'Lancashire-12', rates);
const months = Array.from({ length: 84 }, (_, place) =>
  Math.round(420 + 90 * Math.sin(((place - 3) * Math.PI) / 6) + (place % 5) * 9),
);

const processed = (
  name: string,
  events: readonly EventFlag[],
  size: More = {},
): PictureFixture => ({
  kind: 'process',
  name: `process-${name}`,
  draw: (theme, width) =>
    processOption({ ...process(months, { cuts: [63] }), events }, theme, width),
  bars: [],
  lines: [84],
  ...size,
});

const districts: readonly Bar[] = [
  { code: 'E1', name: 'Burnley', value: 43.2, label: '43.2', selected: false, mark: 40 },
  { code: 'E2', name: 'Preston', value: 42.6, label: '42.6', selected: false },
  { code: 'E3', name: 'Fylde', value: 22.7, label: '22.7', selected: false, mark: 25 },
  { code: 'E4', name: 'Wyre', value: null, label: 'not held', selected: false, mark: 26 },
];

/** Wholes by their parts, events and targets. */
export const themeFixtures: readonly PictureFixture[] = [
  parted('group', bars(violence)),
  parted('area', bars(violence, { beside: true }), { axisTitle: withDiamonds }),
  parted('intervals', bars(violence, { beside: true, intervals: true }), {
    axisTitle: withDiamonds,
  }),
  parted(
    'missing-and-rest',
    bars([
      ['Violence with injury', 62, 124],
      ['Stalking and harassment', 'suppressed', 0],
      ['Not in any listed part', 'suppressed', 0],
    ]),
  ),
  parted('one', bars([['Youth-related', 19, 879]])),
  parted(
    'tie',
    bars([
      ['Slight', 50, 7],
      ['Serious', 50, 7],
    ]),
  ),
  parted(
    'whole',
    bars([
      ['Slight', 100, 9],
      ['Fatal', 0, 0],
    ]),
  ),
  parted(
    'long-names',
    bars([
      [longName, 71, 5000],
      ['Other', 29, 2042],
    ]),
  ),
  parted('narrow', bars(violence, { beside: true, intervals: true }), {
    width: 320,
    axisTitle: withDiamonds,
  }),
  parted('large-text', bars(violence, { beside: true }), {
    width: 343,
    fontSizePx: 32,
    axisTitle: withDiamonds,
  }),
  trended('event-in-words', { series: [group], events: [patrols], breaks: [breakFlag] }),
  trended('events-by-number', { series: [group], events: crowd, breaks: [breakFlag] }),
  trended('events-narrow', { series: [group], events: crowd, breaks: [breakFlag] }, { width: 320 }),
  trended('events-large-text', { series: [group], events: crowd }, { width: 343, fontSizePx: 32 }),
  trended('target', { series: [group, target(36)] }),
  trended('target-far', { series: [line('selected', 'Burnley', rates), group, target(12)] }),
  trended('target-narrow', { series: [group, target(36)], breaks: [breakFlag] }, { width: 320 }),
  processed('events', crowd),
  processed('events-narrow', crowd, { width: 320 }),
  {
    kind: 'ranking',
    name: 'ranking-targets',
    draw: (theme, width) =>
      rankingOption(
        {
          bars: districts,
          benchmark: { name: 'Lancashire-12', value: 30.8, label: '30.8' },
          axisTitle: 'per 1,000 residents. Diamond: the area’s own target',
        },
        theme,
        width,
      ),
    bars: [43.2, 42.6, 22.7],
    lines: [],
  },
];
