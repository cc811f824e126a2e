import { describe, expect, it } from 'vitest';
import type { Request } from '../../../../src/selection/selection';
import type { NoExample, WorkedExample } from '../../../../src/viewmodels/methods/methodSection';
import { methodsPage } from '../../../../src/viewmodels/methods/methodsPage';
import type { Files } from '../../dataset/packageOf';
import { contextOf, rows } from '../contextOf';

/** The examples of a section, from a package of Fourshire: E1 Ashby, E2 Birch, E3 Calder, E4 Dene. */
async function examplesOf(
  id: string,
  given: readonly string[],
  { request = {}, more = {} }: { request?: Request; more?: Files } = {},
): Promise<readonly (WorkedExample | NoExample)[]> {
  const { dataset, view } = await contextOf(given, request, more);
  const sections = methodsPage(dataset, view).groups.flatMap((group) => group.sections);
  return sections.find((section) => section.id === id)?.examples ?? [];
}

async function worked(...asked: Parameters<typeof examplesOf>): Promise<WorkedExample> {
  const [first] = await examplesOf(...asked);
  if (first?.kind !== 'worked') throw new Error(first?.needed ?? 'no section');
  return first;
}

const stepsOf = ({ steps }: WorkedExample) =>
  Object.fromEntries(steps.map(({ term, text }) => [term, text]));

describe('a change with a population that changed too', () => {
  it('is that of the rate', async () => {
    // 1,000 residents a year more each year: 2022 has twice, 2023 three times the first.
    const given = [...rows('thefts', '2022', 40, 60), ...rows('thefts', '2023', 60, 60)];
    const found = await worked('change', given);
    expect(stepsOf(found)).toMatchObject({
      Residents: '2,000 and 3,000: rates of 20 and 20 per 1,000',
      'Change in number': '60 − 40 = +20',
      'Change in percent': '0%',
    });
    expect(found.title).toBe('Thefts, Ashby, 2022 and 2023');
  });
});

describe('numbers rounded by their source', () => {
  const given = [...rows('small', '2022', 10, 40), ...rows('small', '2023', 20, 40)];

  it('give the range that rounding allows', async () => {
    const found = await worked('source-rounding', given);
    expect(stepsOf(found)).toEqual({
      'Number shown (O)': '20 events in Ashby in 2023, rounded to the nearest 5',
      'Number before': '10 in 2022',
      // 18 - 12 = 6 to 22 - 8 = 14; 6 of 12 is 50%, 14 of 8 is 175%.
      'True change': 'between +6 and +14, or +50% to +175%',
    });
    expect(found.result).toBe('The true number is between 18 and 22.');
  });

  it('give a wider one where several were added up', async () => {
    const months = [20, 25, 30].map((count, place) => rows('small', `2023-0${place + 1}`, count));
    const found = await worked('source-rounding', months.flat(), {
      request: { period: '2023-Q1' },
    });
    expect(stepsOf(found)).toEqual({
      'Number shown (O)':
        '75 events in Ashby in the quarter January to March 2023, the sum of 3 numbers, each rounded to the nearest 5',
    });
    expect(found.result).toBe('The true number is between 69 and 81.');
  });
});

describe('ranks', () => {
  it('are shared by areas with the same value', async () => {
    // 20 of 1,000, 40 of 2,000, 80 of 4,000 and 40 of 8,000 residents.
    const found = await worked('ranks', rows('asb', '2023', 20, 40, 80, 40));
    expect(
      found.table?.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)]),
    ).toEqual([
      ['Ashby', '20', '20.0', '1', 'joint 1st'],
      ['Birch', '20', '20.0', '1', 'joint 1st'],
      ['Calder', '20', '20.0', '1', 'joint 1st'],
      ['Dene', '5', '5.0', '4', '4th'],
    ]);
    expect(found.result).toBe('Ashby is joint 1st of 4 areas by rate, highest first.');
  });

  it('leave areas without a figure to the end', async () => {
    const found = await worked('ranks', rows('asb', '2023', '[c]', 40, 20, 10));
    const last = found.table?.rows.at(-1);
    expect(last?.header).toBe('Ashby');
    expect(last?.cells.map(({ text, reason }) => [text, reason])).toEqual([
      ['[c]', 'suppressed'],
      ['[c]', 'suppressed'],
      ['[c]', 'suppressed'],
      ['suppressed', 'suppressed'],
    ]);
    expect(stepsOf(found)).toEqual({ 'Areas with a figure': '3 of 4' });
  });
});

describe('the largest together', () => {
  it('take in an area that ties with the third', async () => {
    const total = 'asb,G,2023,160,,';
    const found = await worked('contribution', [...rows('asb', '2023', 70, 30, 30, 30), total]);
    expect(stepsOf(found)['The largest (x)']).toBe(
      'Ashby, Birch, Calder and Dene, 1 of them by a tie: 70 + 30 + 30 + 30 = 160',
    );
    expect(found.result).toBe('Ashby, Birch, Calder and Dene together have 100% of the total.');
  });
});

describe('the recent trend', () => {
  const yearly = (...counts: readonly (number | string)[]) =>
    counts.flatMap((count, place) => rows('asb', String(2019 + place), count, count));
  const polarity: Files = {
    'indicators.csv': [
      'indicator,theme,title,short_title,unit_singular,unit_plural,kind,multiplier,population_series,population_year,polarity',
      'asb,t,Incidents,Incidents,incident,incidents,count,1000,mye,2021,lower_is_better',
    ],
  };

  it('of steep rises is increasing, and worse where lower is better', async () => {
    const found = await worked('recent-trend', yearly(100, 140, 190, 240, 300), { more: polarity });
    expect(found.title).toBe('Incidents, Ashby, 2019 to 2023');
    expect(found.result).toBe('Increasing, which for this indicator is worse.');
    expect(stepsOf(found)['Chi-square (χ²)']).toMatch(/, which is above 9\.5495$/);
  });

  it.each([
    ['with a hidden year', yearly(100, '[c]', 190, 240, 300), 'suppressed to protect people'],
    [
      'with a year between left out',
      yearly(100, 140, 190, 240, 300, 310).filter((row) => !row.includes('2021')),
      'uneven periods',
    ],
    ['across a break', yearly(100, 140, 190, 240, 300), 'not comparable across a break'],
  ])('%s is refused, with the reason', async (name, given, reason) => {
    const more =
      name === 'across a break'
        ? { 'series-breaks.csv': ['indicator,from_period,kind,note', 'asb,2021,method,Changed'] }
        : {};
    const [example, refused] = await examplesOf('recent-trend', given, { more });
    expect(example?.kind).toBe('none');
    expect(refused?.kind === 'worked' && refused.result).toContain(reason);
  });
});

describe('the process chart', () => {
  const monthly = (...counts: readonly number[]) =>
    counts.map((count, place) => `asb,E1,2023-${String(place + 1).padStart(2, '0')},${count},,`);

  it('of few points has trial limits', async () => {
    const found = await worked('process-chart', monthly(10, 12, 9, 11, 10));
    // Mean 10.4; moving ranges 2, 3, 2, 1 with the mean 2.
    expect(stepsOf(found)).toMatchObject({
      'Mean (m)': '10.4',
      'Mean moving range (R)': '2',
      Limits: '10.4 ± 2.66 × 2: 5.08 and 15.72',
      'Kind of limits': 'trial limits, as there are fewer than 12 points',
    });
    expect(found.result).toBe(
      'On average 10 a month; usual range 5 to 16. None of 5 points signals a change.',
    );
  });

  it('names its signals, and no limit below 0', async () => {
    const found = await worked('process-chart', monthly(2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 30));
    expect(found.result).toMatch(
      /; usual range up to \d+\. 12 of 12 points signal a change: seven points or more in a row .*; a point outside the limits\.$/,
    );
  });

  it('begins anew at a break', async () => {
    const given = monthly(10, 12, 9, 11, 30, 31, 29, 30);
    const breaks = ['indicator,from_period,kind,note', 'asb,2023-05,recording,Changed'];
    const found = await worked('process-chart', given, { more: { 'series-breaks.csv': breaks } });
    expect(stepsOf(found)).toMatchObject({
      Points:
        '4, May 2023 to August 2023: limits begin anew at the break held, and these are the latest',
      'Mean (m)': '30',
    });
  });
});

describe('a target', () => {
  const years = ['2019', '2020', '2021', '2022'].flatMap((year, place) =>
    rows('asb', year, 900 - 20 * place, 500),
  );
  const targets: Files = {
    'targets.csv': [
      'indicator,area_code,period,value,direction,owner',
      'asb,E1,2025,600,at most,Board of Ashby',
    ],
  };

  it('says how far it is and what would be due by now', async () => {
    const found = await worked('target', years, { more: targets });
    expect(stepsOf(found)).toEqual({
      'Target (T)': 'at most 600 in 2025, owner: Board of Ashby',
      'Latest figure (x)': '840 in Ashby in 2022',
      'Distance (d)': '240, or 40% of the target',
      // Three of six years on the way from 900 to 600.
      'Due by now': '750, on the straight line from 900 in 2019',
    });
    expect(found.result).toBe('+240 (+40%): the target is not met yet.');
  });

  it('draws no way across a break in the series', async () => {
    const breaks = ['indicator,from_period,kind,note', 'asb,2022,method,Changed'];
    const found = await worked('target', years, {
      more: { ...targets, 'series-breaks.csv': breaks },
    });
    expect(Object.keys(stepsOf(found))).not.toContain('Due by now');
  });

  it('without a direction, on an indicator that is not judged, is not spoken of', async () => {
    const [found] = await examplesOf('target', years, {
      more: {
        'targets.csv': ['indicator,area_code,period,value,direction,owner', 'asb,E1,2025,600,,'],
      },
    });
    expect(found?.kind).toBe('none');
  });
});

describe('suppression', () => {
  const indicators: Files = {
    'indicators.csv': [
      'indicator,theme,title,short_title,unit_singular,unit_plural,kind,multiplier,population_series,population_year,suppression_threshold',
      'few,t,Few,Few,event,events,count,1000,mye,2021,4',
    ],
  };

  it('hides a second number where one alone could be worked out from the total', async () => {
    const given = [...rows('few', '2023', '[c]', 40, 60, 80), 'few,G,2023,183,,'];
    const found = await worked('suppression', given, { more: indicators });
    expect(stepsOf(found)).toEqual({
      Rule: 'Counts from 1 to 4 are suppressed.',
      Hidden: '2 of 5 numbers, the total among them',
      Check: 'none of the hidden numbers can be worked out from the total and the numbers shown',
    });
    expect(found.table?.rows.map(({ cells }) => cells[0]?.text)).toEqual([
      '[c]',
      '[c]',
      '60',
      '80',
      '183',
    ]);
    // A hidden number has no rate either: it could be worked out from that.
    expect(found.table?.rows.map(({ cells }) => cells[1]?.text).slice(0, 3)).toEqual([
      '[c]',
      '[c]',
      '15',
    ]);
  });

  it('never lets a hidden number through to any example', async () => {
    const given = [
      ...rows('few', '2022', 31, 42, 63, 87),
      ...rows('few', '2023', '[c]', '[c]', 61, 83),
      'few,G,2023,151,,',
    ];
    const { dataset, view } = await contextOf(given, {}, indicators);
    const said = JSON.stringify(
      methodsPage(dataset, view).groups.map(({ sections }) =>
        sections.map(({ examples }) => examples),
      ),
    );
    expect(said).toContain('61 events in Calder in 2023');
    expect(said).not.toMatch(/events in (Ashby|Birch) in 2023/);
    // 151 less the numbers shown is 7 for the two together, which is nobody's number.
    expect(said).not.toMatch(/\b7 events\b/);
  });
});

describe('the cost of events', () => {
  it('is that of a unit cost, and never added to another kind', async () => {
    const more: Files = {
      'unit-costs.csv': [
        'indicator,unit_cost,price_year,concept,confidence',
        'thefts,250.5,2019,Cost to society,Fair',
        'killed,1000000,2020,Value of prevention,Good',
      ],
    };
    const given = [...rows('thefts', '2023', 12), ...rows('killed', '2023', 3)];
    const found = await worked('cost', given, { more });
    expect(stepsOf(found)).toEqual({
      'Events (O)': '12 thefts in Ashby in 2023',
      'Unit cost (c)': '£250.50 at 2019 prices. Cost to society',
      Confidence: 'Fair',
      'Cost (C)': '12 × £250.50 = £3,006',
      'At 2020 prices': 'not calculated: no price index; a data package has no place for one yet',
      'Never added to': 'costs of Killed: different concepts',
    });
  });
});

describe('killed or seriously injured', () => {
  const units: Files = {
    'indicators.csv': [
      'indicator,theme,title,short_title,unit_singular,unit_plural,kind,multiplier,population_series,population_year',
      'crashes,t,Fatal collisions,Fatal collisions,fatal collision,fatal collisions,count,1000,mye,2021',
      'dead,t,Killed,Killed,person killed,people killed,count,1000,mye,2021',
      'hurt,t,Hurt,Seriously injured,person seriously injured,people seriously injured,count,1000,mye,2021',
    ],
  };

  it('adds people, not collisions', async () => {
    const given = [
      ...rows('crashes', '2023', 9),
      ...rows('dead', '2023', 2),
      ...rows('hurt', '2023', 31),
    ];
    const found = await worked('killed-or-seriously-injured', given, { more: units });
    expect(stepsOf(found)).toMatchObject({ Both: '2 + 31 = 33' });
  });

  it('has no sum where a part is hidden', async () => {
    const given = [...rows('dead', '2023', 2), ...rows('hurt', '2023', '[c]')];
    const [found] = await examplesOf('killed-or-seriously-injured', given, { more: units });
    expect(found?.kind).toBe('none');
  });
});
