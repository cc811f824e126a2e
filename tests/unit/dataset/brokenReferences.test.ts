import { describe, expect, it } from 'vitest';
import { lists, observations, packageOf, said } from './packageOf';

const row = 'noise,E1,2023,1,,';

async function words(
  indicators: readonly string[],
  more: Readonly<Record<string, readonly string[]>> = {},
) {
  return said(
    await packageOf({
      ...lists(...indicators),
      'noise.csv': [observations, row],
      ...more,
    }),
  );
}

describe('references', () => {
  it.each([
    ['noise,x,Noise,count,,,,,,,,', 'theme', 'The theme "x" is not in the list of themes.'],
    [
      'noise,t,Noise,proportion,y,,,,,,,',
      'denominator_indicator',
      'The indicator "y" is not in the list of indicators.',
    ],
    [
      'noise,t,Noise,proportion,,,,,,,,',
      'denominator_indicator',
      'The indicator is a proportion, but it does not say of what.',
    ],
    [
      'noise,t,Noise,count,,mye,,,,,,',
      'population_series',
      'No population of the series "mye" is held.',
    ],
  ])('of the indicator %s are checked', async (indicator, column, what) => {
    expect(await words([indicator])).toEqual([`indicators.csv 2 ${column}: ${what}`]);
  });

  it('to sources are notices', async () => {
    const files = {
      'indicators.csv': ['indicator,theme,title,source', 'noise,t,Noise,nobody'],
      'noise.csv': [observations, 'noise,E1,2023,1,,police', 'noise,E2,2023,1,,press'],
      'sources.csv': ['source,title', 'police,Extract'],
    };
    expect(await words([], files)).toEqual([
      '(indicators.csv 2 source: The source "nobody" is not in the list of sources.)',
      '(noise.csv source: The source "press" is not in the list of sources.)',
    ]);
  });

  it('of populations, breaks, targets, annotations and costs are checked', async () => {
    const files = {
      'population.csv': ['series,area_code,year,population', 'mye,E9,2023,5', 'mye,G,2023,5'],
      'series-breaks.csv': [
        'indicator,from_period,kind,note',
        'nosie,2022,method,x',
        'noise,soon,method,x',
      ],
      'targets.csv': ['indicator,area_code,period,value', 'nosie,E1,2025,4', 'noise,E1,soon,4'],
      'annotations.csv': ['from_date,indicator,text', '2023-01-01,nosie,x'],
      'unit-costs.csv': ['indicator,unit_cost,price_year', 'nosie,4,2023'],
    };
    expect(await words(['noise,t,Noise,count,,,,,,,,'], files)).toEqual([
      'population.csv 2 area_code: The area "E9" is in no list of areas or groups.',
      'series-breaks.csv 2 indicator: The indicator "nosie" is not in the list of indicators.',
      'series-breaks.csv 3 from_period: The period "soon" cannot be read.',
      'targets.csv 2 indicator: The indicator "nosie" is not in the list of indicators.',
      'targets.csv 3 period: The period "soon" cannot be read.',
      'annotations.csv 2 indicator: The indicator "nosie" is not in the list of indicators.',
      'unit-costs.csv 2 indicator: The indicator "nosie" is not in the list of indicators.',
    ]);
  });

  it('with 5,000 characters are cut off in the words', async () => {
    const [line = ''] = await words([`noise,${'x'.repeat(5000)},Noise,count,,,,,,,,`]);
    expect(line.length).toBeLessThan(150);
  });
});

describe('themes', () => {
  it('stand in their order, those without one last', async () => {
    const dataset = await packageOf({
      ...lists('noise,t,Noise,count,,,,,,,,'),
      'themes.csv': ['theme,title,order', 'b,B,', 't,T,2', 'a,A,1'],
      'noise.csv': [observations, row],
    });
    expect(dataset.themes.map(({ code }) => code)).toEqual(['a', 't', 'b']);
  });

  it('are the codes of the indicators where no list of them was read', async () => {
    const { 'themes.csv': _, ...files } = lists('noise,t,Noise,count,,,,,,,,');
    const dataset = await packageOf({ ...files, 'noise.csv': [observations, row] });
    expect(dataset.themes.map(({ code, title }) => [code, title])).toEqual([['t', 'T']]);
    expect(said(dataset)).toEqual([]);
  });
});
