import { changeOption } from '../../src/charts/changeOption';
import type { BuildDrawing } from '../../src/charts/chartOption';
import { rankingOption } from '../../src/charts/rankingOption';
import { trendOption } from '../../src/charts/trendOption';
import { numberText, signedText } from '../../src/commentary/figureText';
import type { Bar, RankingPicture } from '../../src/viewmodels/rankingModel';
import type { TrendPicture, TrendPoint } from '../../src/viewmodels/trendModel';

/** One picture to draw: `bars` are the values it must show as bars, in order, missing ones left out. */
export interface PictureFixture {
  readonly name: string;
  readonly kind:
    | 'ranking'
    | 'change'
    | 'trend'
    | 'parts'
    | 'groups'
    | 'funnel'
    | 'process'
    | 'map'
    | 'spine'
    | 'multiples'
    | 'indexed'
    | 'periodBars';
  readonly draw: BuildDrawing;
  readonly bars: readonly number[];
  /** Points that are joined or marked, per line; pauses and missing ones left out. */
  readonly lines: readonly number[];
  readonly width?: number;
  readonly fontSizePx?: number;
}

const longName = 'Blackburn with Darwen and Pennine East Lancashire Partnership';

function bar(name: string, value: number | string, label?: string): Bar {
  return typeof value === 'string'
    ? { code: code(name), name, value: null, label: value, selected: false }
    : { code: code(name), name, value, label: label ?? numberText(value, 1), selected: false };
}

/** A made-up area code that stays the same for a name. */
function code(name: string): string {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 1e8;
  return `E${String(sum).padStart(8, '0')}`;
}

function select(bars: readonly Bar[], name: string): readonly Bar[] {
  return bars.map((one) => ({ ...one, selected: one.name === name }));
}

/** Antisocial behaviour incidents per 1,000 people, 2023 (shape of the published figures). */
const twelve: readonly Bar[] = [
  bar('Burnley', 43.2),
  bar('Preston', 42.6),
  bar('Lancaster', 38.1),
  bar('Hyndburn', 36.9),
  bar('Pendle', 32.4),
  bar('Rossendale', 30.9),
  bar('Wyre', 27.3),
  bar('Chorley', 26.1),
  bar('West Lancashire', 25.4),
  bar('South Ribble', 23.8),
  bar('Fylde', 22.7),
  bar('Ribble Valley', 13.2),
];

const benchmark = { name: 'Lancashire-12', value: 30.8, label: '30.8' };
const perThousand = 'Incidents of antisocial behaviour per 1,000 people';

const ranking = (bars: readonly Bar[], other: Partial<RankingPicture> = {}): RankingPicture => ({
  bars,
  benchmark,
  axisTitle: perThousand,
  ...other,
});

const withLong = [
  bar(longName, 43.2),
  bar('Kensington upon Thames and the Royal Borough of Chelsea West', 42.6),
  ...twelve.slice(2, 6),
  bar('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 12),
];

const change = (name: string, value: number | string) =>
  bar(name, value, typeof value === 'number' ? `${signedText(value)}%` : undefined);

const changes: readonly Bar[] = [
  change('Pendle', 13.4),
  change('Chorley', 8.2),
  change('Hyndburn', 2.1),
  change('Fylde', 0),
  change('West Lancashire', -1.6),
  change('Preston', -5.4),
  change('South Ribble', -8.8),
  change('Wyre', -10.4),
  change('Burnley', -12.3),
  change('Lancaster', -14.9),
  change('Ribble Valley', -21.7),
  change('Rossendale', 'no earlier figure'),
];

const changePicture = (bars: readonly Bar[], value: number | undefined = -8.1) => ({
  bars,
  benchmark:
    value === undefined
      ? undefined
      : { name: 'Lancashire-12', value, label: `${signedText(value)}%` },
  axisTitle: 'Change, percent',
});

interface Held {
  readonly month: number;
  readonly label: string;
}

function trendPoints(
  held: readonly Held[],
  values: readonly (number | null)[],
  decimals: number,
  gaps: readonly number[] = [],
): readonly TrendPoint[] {
  return held.map(({ month }, index) => {
    const value = values[index] ?? null;
    return {
      month,
      value,
      label: value === null ? 'suppressed' : numberText(value, decimals),
      gapBefore: gaps.includes(index),
    };
  });
}

const december = (year: number) => year * 12 + 11;
const years = (from: number, count: number): readonly Held[] =>
  Array.from({ length: count }, (_, index) => ({
    month: december(from + index),
    label: String(from + index),
  }));
const quarters = (from: number, count: number): readonly Held[] =>
  Array.from({ length: count }, (_, index) => ({
    month: from * 12 + index * 3 + 2,
    label: `Q${(index % 4) + 1} ${from + Math.floor(index / 4)}`,
  }));
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const months = (from: number, count: number): readonly Held[] =>
  Array.from({ length: count }, (_, index) => ({
    month: from * 12 + index,
    label: `${monthNames[index % 12]} ${from + Math.floor(index / 12)}`,
  }));
const endings: readonly Held[] = [
  { month: december(2023), label: 'YE Dec 2023' },
  { month: december(2024), label: 'YE Dec 2024' },
  { month: 2025 * 12 + 5, label: 'YE Jun 2025' },
];

function trend(
  held: readonly Held[],
  selected: readonly (number | null)[] | undefined,
  group: readonly (number | null)[] | undefined,
  other: Partial<TrendPicture> & { decimals?: number; gaps?: readonly number[] } = {},
): TrendPicture {
  const { decimals = 1, gaps = [], ...rest } = other;
  const line = (role: 'selected' | 'group', name: string, values: readonly (number | null)[]) => ({
    code: code(name),
    name,
    role,
    points: trendPoints(held, values, decimals, gaps),
  });
  return {
    series: [
      ...(selected ? [line('selected', 'Burnley', selected)] : []),
      ...(group ? [line('group', 'Lancashire-12', group)] : []),
    ],
    ticks: held,
    breaks: [],
    axisTitle: perThousand,
    shownMonth: held.at(-1)?.month ?? 0,
    ...rest,
  };
}

/** Violence recorded by the force each quarter; 2016/17 was not published. */
const forceQuarters = [
  4847,
  4896,
  4627,
  4161,
  4816,
  5294,
  5050,
  4884,
  5264,
  5556,
  5257,
  5003,
  6032,
  6519,
  6883,
  6671,
  null,
  null,
  null,
  null,
  9255,
  9907,
  10259,
  12082,
  16585,
  17328,
  15964,
  14254,
  14771,
  14105,
  13587,
  13294,
  12387,
  14379,
  12506,
  12295,
  15465,
  15443,
  15184,
  14715,
  14857,
  14753,
  12854,
  12857,
  13344,
];
const forceBreaks = [
  { month: 2017 * 12 + 9.5, label: 'Recording break, Nov 2017' },
  { month: 2018 * 12 + 2.5, label: 'Recording break, Apr 2018' },
  { month: 2020 * 12 + 2.5, label: 'Recording break, Apr 2020' },
  { month: 2023 * 12 - 0.5, label: 'Recording break, 2023' },
];
const force = trend(quarters(2012, 46).slice(1), undefined, forceQuarters, {
  decimals: 0,
  breaks: forceBreaks,
  axisTitle: 'Violence against the person, number of offences',
});
const wave = (count: number, base: number, size: number) =>
  Array.from({ length: count }, (_, index) => base + size * Math.sin(index / 5) + (index % 7) / 3);

const rank = (name: string, picture: RankingPicture, rest: Partial<PictureFixture> = {}) =>
  barsFixture(
    'ranking',
    name,
    picture,
    (theme, width) => rankingOption(picture, theme, width),
    rest,
  );
const changed = (name: string, picture: RankingPicture, rest: Partial<PictureFixture> = {}) =>
  barsFixture('change', name, picture, (theme, width) => changeOption(picture, theme, width), rest);

function barsFixture(
  kind: 'ranking' | 'change',
  name: string,
  picture: RankingPicture,
  draw: BuildDrawing,
  rest: Partial<PictureFixture>,
): PictureFixture {
  const bars = picture.bars.flatMap((one) => (one.value === null ? [] : [one.value]));
  return { kind, name: `${kind}-${name}`, draw, bars, lines: [], ...rest };
}

function trended(name: string, picture: TrendPicture, rest: Partial<PictureFixture> = {}) {
  return {
    kind: 'trend' as const,
    name: `trend-${name}`,
    draw: ((theme, width) => trendOption(picture, theme, width)) satisfies BuildDrawing,
    bars: [],
    lines: picture.series.map(({ points }) => points.filter(({ value }) => value !== null).length),
    ...rest,
  };
}

const ties = twelve.map((one, index) =>
  index === 3 || index === 4 ? { ...one, value: 32.4, label: '32.4' } : one,
);
const missing = [
  ...twelve.slice(0, 9),
  bar('Fylde', 'suppressed'),
  bar('Ribble Valley', 'no population'),
  bar('Wyre', 'not collected'),
];
const close = trend(
  years(2018, 6),
  [30.9, 31.5, 29.8, 30.2, 31.1, 30.9],
  [30.6, 31.2, 30.1, 30.4, 30.8, 30.8],
);
const gap = trend(
  [...years(2015, 8), { month: december(2024), label: '2024' }],
  [40.1, 41.3, null, 38.8, 39, 36.2, 35.1, 33, 34.8],
  [31, 31.8, 30.2, null, 29.4, 28.8, 28, 27.1, 26.3],
  {
    gaps: [8],
    breaks: [
      { month: 2022 * 12 - 0.5, label: 'Method break, 2022' },
      { month: 2024 * 12 - 0.5, label: 'Method break, 2024' },
    ],
  },
);
const counts = ['4,632', '4,301', '2,810', '1,204', '986'].map((label, index) =>
  bar(twelve[index]?.name ?? '', Number(label.replace(',', '')), label),
);

/** Limits about as far from a rate as those of a hundred events, or of a few. */
const withLimits = (bars: readonly Bar[], lower = 0.8, upper = 1.22): readonly Bar[] =>
  bars.map((one) =>
    one.value === null
      ? one
      : { ...one, interval: { lower: one.value * lower, upper: one.value * upper } },
  );
const fewEvents = (
  [
    [7, 3, 14],
    [4, 1, 10],
    [1, 0, 5.6],
    [0, 0, 3.7],
    [0, 0, 9],
  ] as const
).map(([value, lower, upper], index) => ({
  ...bar(twelve[index]?.name ?? '', value),
  interval: { lower, upper },
}));
/** Changes of less than a tenth, and those from nothing, are not beyond chance. */
const judged = changes.map((one) =>
  one.value ? { ...one, certain: Math.abs(one.value) >= 10 } : one,
);
const withBand = (picture: TrendPicture): TrendPicture => ({
  ...picture,
  series: picture.series.map((series, index) => ({
    ...series,
    points: series.points.map((point) =>
      index > 0 || point.value === null
        ? point
        : { ...point, interval: { lower: point.value * 0.9, upper: point.value * 1.1 } },
    ),
  })),
});

/** Every picture the tests draw and compare. */
export const fixtures: readonly PictureFixture[] = [
  rank('twelve', ranking(twelve)),
  rank('selected', ranking(select(twelve, 'Lancaster'))),
  rank('tie', ranking(select(ties, 'Pendle'))),
  rank('missing', ranking(select(missing, 'Burnley'))),
  rank('long-names', ranking(select(withLong, longName))),
  rank(
    'all-zero',
    ranking(
      twelve.map((one) => ({ ...one, value: 0, label: '0.0' })),
      { benchmark: { ...benchmark, value: 0, label: '0.0' } },
    ),
  ),
  rank('all-equal', ranking(twelve.map((one) => ({ ...one, value: 30.8, label: '30.8' })))),
  rank(
    'counts',
    ranking(counts, {
      benchmark: undefined,
      axisTitle: 'Incidents of antisocial behaviour, number',
    }),
  ),
  rank('two', ranking(twelve.slice(0, 2))),
  rank('none', ranking([], { benchmark: undefined })),
  rank('narrow', ranking(select(twelve, 'Lancaster')), { width: 320 }),
  rank('narrow-long-names', ranking(withLong), { width: 320 }),
  rank('large-text', ranking(select(missing, 'Burnley')), { width: 343, fontSizePx: 32 }),
  rank('large-text-wide', ranking(select(twelve, 'Lancaster')), { fontSizePx: 32 }),
  rank('intervals', ranking(withLimits(twelve))),
  rank('intervals-selected', ranking(select(withLimits(twelve), 'Lancaster'))),
  rank(
    'intervals-few-events',
    ranking(fewEvents, { benchmark: { ...benchmark, value: 2, label: '2.0' } }),
  ),
  rank('intervals-missing', ranking(withLimits(missing))),
  rank('intervals-long-names', ranking(withLimits(withLong))),
  rank('intervals-narrow', ranking(select(withLimits(twelve), 'Lancaster')), { width: 320 }),
  rank('intervals-large-text', ranking(withLimits(missing)), { width: 343, fontSizePx: 32 }),
  changed('beyond-chance', changePicture(judged)),
  changed('beyond-chance-selected', changePicture(select(judged, 'Preston'))),
  changed('beyond-chance-narrow', changePicture(select(judged, 'Lancaster')), { width: 320 }),
  changed('twelve', changePicture(changes)),
  changed('selected', changePicture(select(changes, 'Lancaster'))),
  changed('falls-only', changePicture(changes.slice(4, 11))),
  changed('rises-only', changePicture(changes.slice(0, 3), 6.2)),
  changed(
    'no-change',
    changePicture(
      changes.map((one) => ({ ...one, value: 0, label: '0%' })),
      0,
    ),
  ),
  changed('long-names', changePicture([change(longName, 12.2), ...changes.slice(4, 8)])),
  changed('narrow', changePicture(select(changes, 'Lancaster')), { width: 320 }),
  changed('large-text', changePicture(changes), { width: 288, fontSizePx: 32 }),
  trended(
    'two-lines',
    trend(
      years(2017, 7),
      [44.2, 45.1, 41.3, 38.2, 47.7, 49.3, 43.2],
      [33.1, 34, 30.2, 29.9, 35.8, 33, 30.8],
    ),
  ),
  trended(
    'one-line',
    trend(years(2017, 6), undefined, [959, 972, 860, 645, 766, 825], {
      decimals: 0,
      axisTitle: 'Casualties killed or seriously injured, number',
    }),
  ),
  trended('intervals', withBand(gap)),
  trended('intervals-months', withBand(trend(months(2010, 180), wave(180, 38, 6), undefined))),
  trended('intervals-narrow', withBand(close), { width: 320 }),
  trended('close-lines', close),
  trended('gap-and-break', gap),
  trended('quarters-four-breaks', force),
  trended('months', trend(months(2010, 180), wave(180, 38, 6), wave(180, 30, 3))),
  trended(
    'windows',
    trend(endings, [41.2, 39.8, 38.9], [35.1, 34.2, 33.8], { shownMonth: december(2024) }),
  ),
  trended('zeros', trend(years(2020, 4), [0, 0, 0, 0], undefined, { decimals: 0 })),
  trended('small-counts', trend(years(2019, 5), [1, 0, 2, null, 1], undefined, { decimals: 0 })),
  trended('narrow', gap, { width: 320 }),
  trended('narrow-quarters', force, { width: 320 }),
  trended('large-text', close, { width: 343, fontSizePx: 32 }),
  trended('large-text-wide', force, { fontSizePx: 32 }),
];
