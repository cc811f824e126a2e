import { rankingOption } from '../../src/charts/rankingOption';
import { numberText } from '../../src/commentary/figureText';
import type { Bar } from '../../src/viewmodels/rankingModel';
import type { PictureFixture } from './fixtures';

const group = (name: string, value: number | string, wide = 0): Bar => ({
  code: `own-${name}`,
  name,
  ...(typeof value === 'string'
    ? { value: null, label: value }
    : {
        value,
        label: numberText(value, 1),
        ...(wide > 0 ? { interval: { lower: value - wide, upper: value + wide } } : {}),
      }),
  selected: false,
});

function grouped(
  name: string,
  bars: readonly Bar[],
  rest: Partial<PictureFixture> = {},
): PictureFixture {
  const benchmark = { name: 'Lancashire-14', value: 39.2, label: '39.2' };
  const picture = { bars, benchmark, axisTitle: 'Offences per 1,000 residents' };
  return {
    kind: 'groups',
    name: `groups-${name}`,
    draw: (theme, width) => rankingOption(picture, theme, width),
    bars: bars.flatMap(({ value }) => (value === null ? [] : [value])),
    lines: [],
    ...rest,
  };
}

const councils = [
  group('East Lancashire', 46.1, 0.6),
  group('Central Lancashire', 38.7, 0.5),
  group('North and Coastal Lancashire', 33, 0.4),
];

/** Groups that readers made, each with the sum of its members. */
export const groupsFixtures: readonly PictureFixture[] = [
  grouped('three-councils', councils),
  grouped('member-missing', [...councils.slice(0, 2), group('Coast', 'suppressed')]),
  grouped('long-names', [
    group('The new unitary authority of the eastern towns and valleys', 46.1, 0.6),
    group('Everything else that lies between the sea and the motorway', 35.2, 0.3),
  ]),
  grouped('narrow', councils, { width: 320 }),
];
