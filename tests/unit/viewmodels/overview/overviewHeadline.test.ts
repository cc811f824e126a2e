import { describe, expect, it } from 'vitest';
import type { Request } from '../../../../src/selection/selection';
import { overviewHeadline } from '../../../../src/viewmodels/overview/overviewHeadline';
import { defaultPackage } from '../../../golden/package';
import type { Files } from '../../dataset/packageOf';
import { overviewIn, overviewOf, rows, ten } from './overviewOf';

async function said(given: readonly string[], request: Request = {}, more: Files = {}) {
  return overviewHeadline(await overviewOf(given, request, more));
}

const level = (indicator: string) => [
  ...rows(indicator, '2022', ...ten(100)),
  ...rows(indicator, '2023', ...ten(100)),
];
// Of 1,000 events in all, 1,100 are beyond chance (95% interval of +10%: +1% to +20%), 1,010 are not.
const rising = (indicator: string) => [
  ...rows(indicator, '2022', ...ten(100)),
  ...rows(indicator, '2023', ...ten(110)),
];
const falling = (indicator: string) => [
  ...rows(indicator, '2022', ...ten(110)),
  ...rows(indicator, '2023', ...ten(100)),
];
const wavering = (indicator: string) => [
  ...rows(indicator, '2022', ...ten(100)),
  ...rows(indicator, '2023', ...ten(101)),
];

describe('the headline of the overview', () => {
  it.each<[string, readonly string[], string]>([
    [
      'both ways, the more frequent first',
      [...rising('thefts'), ...rising('reports'), ...falling('helped')],
      'Of 3 headline indicators for Tenshire, 2 rose and 1 fell by more than chance alone would explain.',
    ],
    [
      'falls only',
      [...falling('thefts'), ...wavering('helped')],
      'Of 2 headline indicators for Tenshire, 1 fell and none rose by more than chance alone would explain.',
    ],
    [
      'no change',
      [...level('thefts'), ...wavering('helped')],
      'None of 2 headline indicators for Tenshire changed by more than chance alone would explain.',
    ],
    [
      'one indicator',
      falling('thefts'),
      'The one headline indicator for Tenshire fell by more than chance alone would explain.',
    ],
    [
      'one indicator that did not change',
      wavering('thefts'),
      'The one headline indicator for Tenshire did not change by more than chance alone would explain.',
    ],
    [
      'one change of which chance cannot be judged',
      [...rows('loss', '2022', ...ten(500)), ...rows('loss', '2023', ...ten(900))],
      'Whether chance alone could explain the change of the one headline indicator for Tenshire cannot be said.',
    ],
    [
      'no change that is known to be beyond chance',
      [
        ...level('thefts'),
        ...rows('loss', '2022', ...ten(500)),
        ...rows('loss', '2023', ...ten(900)),
      ],
      'None of 2 headline indicators for Tenshire is known to have changed by more than chance alone would explain.',
    ],
    [
      'nothing to compare with',
      [...rows('thefts', '2023', ...ten(5)), ...rows('helped', '2023', ...ten(5))],
      '2 headline indicators for Tenshire have nothing to be compared with.',
    ],
    [
      'no figure of the place',
      rows('thefts', '2023', ...ten('[c]')),
      'No headline indicator has figures for Tenshire.',
    ],
    ['no figures at all', [], 'No figures are held.'],
  ])('tells of %s', async (_, given, sentence) => {
    expect((await said(given)).sentence).toBe(sentence);
  });

  it('is about the highlighted area, whose few events move by chance', async () => {
    const given = [
      ...rising('thefts'),
      ...rows('helped', '2022', 10),
      ...rows('helped', '2023', 40),
    ];
    expect(await said(given, { area: 'E0' })).toEqual({
      sentence:
        'Of 2 headline indicators for Ashby, 1 rose and none fell by more than chance alone would explain.',
      detail: [
        '1 changed within the range chance alone could produce.',
        'All compare 2022 and 2023.',
        'For 1 of 3 themes no figures are held: each says which extract would fill it.',
      ],
    });
  });

  it('counts apart what did not change, what cannot be judged, and what is held for others only', async () => {
    const { sentence, detail } = await said(
      [
        ...rising('thefts'),
        ...level('reports'),
        ...rows('loss', '2022', ...ten(500)),
        ...rows('loss', '2023', ...ten(900)),
        ...rows('helped', '2023', ...ten('[c]')),
      ],
      {},
    );
    expect(sentence).toBe(
      'Of 3 headline indicators for Tenshire, 1 rose and none fell by more than chance alone would explain.',
    );
    expect(detail.slice(0, 3)).toEqual([
      '1 did not change and for 1 the part of chance cannot be judged.',
      'All compare 2022 and 2023.',
      'One more has no figure for Tenshire.',
    ]);
  });

  it('names the changes that a break in the series crosses, and says that periods differ', async () => {
    const breaks = ['indicator,from_period,kind,note', 'thefts,2023,recording,New rules'];
    const { detail } = await said(
      [
        ...rising('thefts'),
        ...rows('helped', '2021', ...ten(100)),
        ...rows('helped', '2022', ...ten(200)),
      ],
      {},
      { 'series-breaks.csv': breaks },
    );
    expect(detail).toEqual([
      'Thefts crosses a break in the series, so part of its change may be how things are recorded or counted.',
      'Each is compared over its own periods, which are named beside it.',
      'For 1 of 3 themes no figures are held: each says which extract would fill it.',
    ]);
  });

  it('says of the default package what its figures say', async () => {
    expect(overviewHeadline(overviewIn(await defaultPackage())).sentence).toBe(
      'Of 8 headline indicators for Lancashire-12, 3 fell and 3 rose by more than chance alone would explain.',
    );
  });
});
