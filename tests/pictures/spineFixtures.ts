import { spineOption } from '../../src/charts/spineOption';
import { numberText } from '../../src/commentary/figureText';
import type { SpinePicture, SpineRow } from '../../src/viewmodels/profile/spineModel';
import { type SpineVerdict, verdictWords } from '../../src/viewmodels/profile/spineWords';
import type { PictureFixture } from './fixtures';

type More = Pick<Partial<PictureFixture>, 'width' | 'fontSizePx'>;
type Numbers = readonly [
  lowest: number,
  lower: number,
  group: number,
  upper: number,
  highest: number,
];

const longName = 'Blackburn with Darwen and Pennine East Lancashire Partnership';

const shown = (value: number) => ({ value, label: numberText(value, 1) });

/** A row; without a verdict its figure is missing. */
function row(
  name: string,
  [lowest, lower, group, upper, highest]: Numbers,
  own: number | string,
  verdict: Partial<SpineVerdict> = {},
  other: Partial<SpineRow> = {},
): SpineRow {
  const full: SpineVerdict = { side: 'similar', judgement: 'none', ...verdict };
  return {
    code: name,
    name,
    measure: 'per 1,000, 2023',
    value: typeof own === 'string' ? null : own,
    label: typeof own === 'string' ? own : numberText(own, 1),
    range: { lowest: shown(lowest), highest: shown(highest) },
    middle: { lower: shown(lower), upper: shown(upper) },
    group: shown(group),
    second: undefined,
    verdict: full,
    words: typeof own === 'string' ? '' : verdictWords(full),
    ...other,
  };
}

const asb: Numbers = [15.3, 25.8, 30.8, 33, 45.9];
const worse = { side: 'higher', judgement: 'worse' } as const;
const better = { side: 'lower', judgement: 'better' } as const;

const several: readonly SpineRow[] = [
  row('ASB incidents', asb, 43.2, worse, { second: shown(34.1) }),
  row('Domestic abuse crimes', [6.4, 11.1, 13.2, 14.8, 19.5], 19.1, { side: 'higher' }),
  row('Injury collisions', [132.8, 150.6, 172.1, 184.2, 232], 149, better, {
    measure: 'per 100,000, 2024',
    second: shown(178.4),
  }),
  row('Sexual offences', [1.8, 2.7, 3.3, 3.6, 4.4], 2.9, { side: 'lower' }),
  row('Robbery', [16.2, 38.8, 69.8, 83.4, 162.3], 60.9),
];

const picture = (rows: readonly SpineRow[], other: Partial<SpinePicture> = {}): SpinePicture => ({
  rows,
  area: 'Burnley',
  group: 'Lancashire-12',
  second: 'Lancashire-14',
  areas: 'areas of Lancashire-12',
  ...other,
});

const drawnAs = (name: string, of: SpinePicture, more: More = {}): PictureFixture => ({
  name: `spine-${name}`,
  kind: 'spine',
  draw: (theme, width) => spineOption(of, theme, width),
  bars: [],
  lines: [],
  ...more,
});

const without = { range: undefined, middle: undefined, group: undefined } as const;
const gaps = picture([
  row('ASB incidents', asb, 'suppressed'),
  row('Killed or seriously injured', asb, 'not held', {}, without),
  row(
    'Cost of serious violence',
    asb,
    40_433_850,
    { side: 'unknown' },
    { ...without, label: '£40,433,850' },
  ),
  row('Thefts', asb, 18, { side: 'unknown' }, { group: undefined, middle: undefined }),
]);

const same: Numbers = [12, 12, 12, 12, 12];
const edges = picture([
  row('All alike', same, 12),
  row('From zero', [0, 0, 2, 3, 9], 0, better),
  row('Highest of all', asb, 45.9, worse, { second: shown(45.9) }),
  row('Far from the second', asb, 31, {}, { second: shown(98.7) }),
  row('Group outside its areas', [5, 6, 12, 8, 9], 7, better),
]);

const long = picture(
  [
    row(`Number of people who were ${longName}`, asb, 43.2, worse),
    row('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', asb, 20, better, {
      measure: `% of incidents recorded in ${longName}, YE Jun 2025`,
    }),
    ...several,
  ],
  { area: longName, group: `${longName} (all)`, second: longName, areas: `areas of ${longName}` },
);

const many = picture(
  Array.from({ length: 60 }, (_, place) =>
    row(`Indicator ${place + 1}`, asb, 16 + place / 2, place > 30 ? worse : better),
  ),
);

/** Spine charts: an area among the areas of its group, normal and in every awkward case. */
export const spineFixtures: readonly PictureFixture[] = [
  drawnAs('normal', picture(several)),
  drawnAs('wide', picture(several), { width: 1344 }),
  drawnAs('paper', picture(several), { width: 680 }),
  drawnAs('phone', picture(several), { width: 320 }),
  drawnAs('large-text', picture(several), { width: 320, fontSizePx: 32 }),
  drawnAs('missing', gaps),
  drawnAs('missing-phone', gaps, { width: 320 }),
  drawnAs('ties-zero-and-outside', edges, { width: 900 }),
  drawnAs('ties-zero-and-outside-phone', edges, { width: 320 }),
  drawnAs('long-names', long, { width: 900 }),
  drawnAs('long-names-phone', long, { width: 320 }),
  drawnAs('sixty', many, { width: 900 }),
  drawnAs('one-row-alone', picture([row('Thefts', asb, 4.2, { side: 'unknown' }, without)]), {
    width: 900,
  }),
];
