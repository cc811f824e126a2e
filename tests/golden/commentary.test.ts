import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Commentary, commentary } from '../../src/commentary/commentary';
import type { Claim, Sentence } from '../../src/commentary/sentence';
import { viewContext } from '../../src/commentary/viewContext';
import { resolvedSelection } from '../../src/selection/resolvedSelection';
import type { Request } from '../../src/selection/selection';
import { defaultPackage } from './package';

const dataset = await defaultPackage();

function saidOf(request: Request): Commentary {
  const { view, notices } = resolvedSelection(request, dataset);
  if (!view || notices.length > 0) throw new Error(notices.join());
  return commentary(viewContext(dataset, view));
}

function sentenceOn(sentences: readonly Sentence[], claim: Claim): Sentence {
  const found = sentences.find((sentence) => sentence.claim === claim);
  if (!found) throw new Error(`nothing is said of ${claim}`);
  return found;
}

/** Names of the areas a sentence is about, in its own order. */
function named(sentences: readonly Sentence[], claim: Claim): readonly string[] {
  const { areas } = sentenceOn(sentences, claim);
  return areas.map((code) => dataset.areas.get(code)?.name ?? code);
}

const year = { period: '2023', compare: '2022', group: 'L12' };

/**
 * What the partnership wrote of the two tables, by the extracts in design/methods.md from the community safety
 * performance update 2024. Lists by name; the page's own order stands beside them.
 */
const published = [
  {
    indicator: 'domestic-abuse-crimes',
    overall: 'fell by 9%',
    largestFalls: ['Burnley', 'Pendle', 'Rossendale'],
    rises: ['Fylde', 'West Lancashire'],
    counted: 'rose in two districts',
    largestVolumes: ['Burnley', 'Lancaster', 'Preston'],
    share: '38%',
    highestRates: ['Burnley', 'Hyndburn', 'Preston'],
    lowestVolumes: ['Fylde', 'Ribble Valley', 'Rossendale'],
    lowestRates: ['Fylde', 'Ribble Valley', 'West Lancashire'],
    although:
      'Although domestic abuse crimes rose in Fylde and West Lancashire, both are in the lowest third',
  },
  {
    indicator: 'asb-incidents',
    overall: 'fell by 7%',
    largestFalls: ['Hyndburn', 'Lancaster', 'Pendle'],
    rises: ['Chorley', 'Fylde', 'Rossendale'],
    counted: 'rose in 3 of 12 districts',
    largestVolumes: ['Burnley', 'Lancaster', 'Preston'],
    share: '40%',
    highestRates: ['Burnley', 'Hyndburn', 'Preston'],
    lowestVolumes: ['Fylde', 'Ribble Valley', 'Rossendale'],
    lowestRates: ['Ribble Valley', 'West Lancashire', 'Wyre'],
    although: undefined,
  },
] as const;

describe.each(published)('the published bullets of $indicator', (expected) => {
  const { group } = saidOf({ ...year, indicator: expected.indicator });
  const lists = [
    'largestFalls',
    'rises',
    'largestVolumes',
    'highestRates',
    'lowestVolumes',
    'lowestRates',
  ] as const;

  it.each(lists)('name the areas of %s', (claim) => {
    expect(named(group, claim).toSorted()).toEqual(expected[claim]);
    const { text } = sentenceOn(group, claim);
    for (const name of expected[claim]) expect(text).toContain(`${name} (`);
  });

  it('give the percentages', () => {
    expect(sentenceOn(group, 'overall').text).toContain(
      ` ${expected.overall} between 2022 and 2023, `,
    );
    expect(sentenceOn(group, 'largestVolumes').text).toContain(
      `, ${expected.share} of the Lancashire-12 total.`,
    );
    expect(sentenceOn(group, 'rises').text).toContain(expected.counted);
  });

  it('say "although" where every area that rose is low, and only there', () => {
    const although = group.find(({ claim }) => claim === 'lowRisers');
    expect(although?.text.split(' of the group')[0]).toBe(expected.although);
  });

  it('come in the order of the grammar, falls and rises by name, the others by value', () => {
    const grammar = ['overall', ...lists, 'lowRisers'].filter(
      (claim) => claim !== 'lowRisers' || expected.although,
    );
    const claims = group.map(({ claim }) => claim);
    expect(claims.filter((claim) => grammar.includes(claim))).toEqual(grammar);
    for (const claim of ['largestFalls', 'rises'] as const)
      expect(named(group, claim)).toEqual(expected[claim]);
  });
});

it('the break of 2023 is told with every change of domestic abuse, and of ASB with none', () => {
  const abuse = saidOf({ ...year, indicator: 'domestic-abuse-crimes' });
  const told = abuse.group.filter(({ text }) =>
    text.endsWith('The way of recording changed in 2023, so the figures are not fully comparable.'),
  );
  expect(told.map(({ claim }) => claim)).toEqual(['overall', 'largestFalls', 'rises', 'lowRisers']);
  const asb = saidOf({ ...year, indicator: 'asb-incidents', area: 'E07000117' });
  expect([...asb.group, ...asb.area].flatMap(({ breaks }) => breaks)).toEqual([]);
});

it('domestic abuse is not judged, with the reason', () => {
  const { group } = saidOf({ ...year, indicator: 'domestic-abuse-crimes' });
  expect(sentenceOn(group, 'polarity').text).toBe(
    'For this indicator neither a rise nor a fall is judged better or worse. Most domestic abuse is never reported, so a rise can mean that more victims came forward.',
  );
});

describe('killed or seriously injured, 2017 to 2022', () => {
  // Read and worked out here, line by line, apart from the product.
  const file = readFileSync(join(import.meta.dirname, '../../data/road-casualties.csv'), 'utf8');
  const counts = [2017, 2018, 2019, 2020, 2021, 2022].map((wanted) => {
    const line = file.split(/\r?\n/).find((row) => row.startsWith(`road-ksi,L12,${wanted},`));
    return Number(line?.split(',')[3]);
  });
  const { years, group } = saidOf({ indicator: 'road-ksi', period: '2022' });
  const people = 'The number of people killed or seriously injured on the roads in Lancashire-12';

  function interval(before: number, beforeYears: number, after: number): string {
    const ratio = after / (before / beforeYears);
    const spread = 1.959964 * Math.sqrt(1 / before + 1 / after);
    const percents = [-1, 1].map((way) => Math.round(100 * (ratio * Math.exp(way * spread) - 1)));
    return percents.map((one) => `${one < 0 ? '\u2212' : '+'}${Math.abs(one)}%`).join(' to ');
  }

  it('are the published numbers', () => {
    expect(counts).toEqual([959, 972, 812, 648, 749, 865]);
  });

  it('have the highest and the lowest year', () => {
    const most = 2017 + counts.indexOf(Math.max(...counts));
    const least = 2017 + counts.indexOf(Math.min(...counts));
    expect([most, least]).toEqual([2018, 2020]);
    expect(sentenceOn(years, 'extremeYears').text).toBe(
      'Over the years 2017 to 2022, the number of people killed or seriously injured on the roads in Lancashire-12 was highest in 2018 (972) and lowest in 2020 (648).',
    );
  });

  it('compare the latest year with the first', () => {
    const [first = 0, last = 0] = [counts[0], counts[5]];
    expect(Math.round(100 * (1 - last / first))).toBe(10);
    expect(sentenceOn(years, 'sinceFirstYear').text).toBe(
      `${people} was 10% lower in 2022 (865) than in 2017 (959). The change is larger than chance alone would explain (95% interval ${interval(first, 1, last)}).`,
    );
    expect(interval(first, 1, last)).toBe('\u221218% to \u22121%');
  });

  it('compare it with the average of the years before the pandemic', () => {
    const before = counts.slice(0, 3).reduce((sum, count) => sum + count, 0);
    expect((before / 3).toFixed(1)).toBe('914.3');
    expect(Math.round(100 * (1 - 865 / (before / 3)))).toBe(5);
    expect(sentenceOn(years, 'sincePandemic').text).toBe(
      `${people} was 5% lower in 2022 (865) than the yearly average of 2017 to 2019, before the pandemic (914.3). The change is within the range chance alone could produce (95% interval ${interval(before, 3, 865)}).`,
    );
  });

  it('rest on the six years', () => {
    const { cells } = sentenceOn(years, 'extremeYears');
    expect(cells.map(({ numerator }) => numerator)).toEqual(counts);
    expect(sentenceOn(years, 'sincePandemic').cells.map(({ period }) => period.start / 12)).toEqual(
      [2017, 2018, 2019, 2022],
    );
  });

  it('rose from 2021 to 2022 by more than chance, and have no list: districts are not held', () => {
    expect(group.map(({ text }) => text)).toEqual([
      `${people} rose by 15% between 2021 and 2022, from 749 to 865. This is a change larger than chance alone would explain.`,
    ]);
  });
});

describe('youth-related ASB in Lancaster', () => {
  const { group, scorecard, key } = saidOf({ indicator: 'asb-youth-related' });

  it('is a share of 19.0% of 4,632 after 18.8% of 4,301: 0.2 points, within chance', () => {
    const { text, certainty, cells } = sentenceOn(group, 'overall');
    expect(text).toBe(
      'Youth-related ASB in Lancaster: the share rose by 0.2 percentage points between the year ending September 2024 and the year ending September 2025, from 18.8% of 4,301 to 19.0% of 4,632 ASB incidents. This is within the range chance alone could produce.',
    );
    expect(cells.map(({ denominator }) => denominator)).toEqual([4301, 4632]);
    expect(certainty.kind === 'changes' && [...certainty.verdicts.values()]).toEqual(['within']);
  });

  it('is never in percent of percent, and has no monthly form', () => {
    expect(scorecard.text).toBe(
      'Youth-related ASB, Lancaster, the year ending September 2025: 19.0% of ASB incidents (879); +0.2 points in the share since the year ending September 2024, within the range chance alone could produce.',
    );
    expect(key).toEqual([]);
  });
});
