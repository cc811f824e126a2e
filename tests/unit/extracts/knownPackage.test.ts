import { describe, expect, it } from 'vitest';
import { calendarYear, yearEnding } from '../../../src/domain/period';
import { knownPackage } from '../../../src/extracts/knownPackage';
import { lancashire, lancashireFacts } from './knownLancashire';

describe('knownPackage', () => {
  it('knows the indicators, and which areas are in a group', () => {
    expect(lancashire.indicators.get('asb-incidents')?.theme).toBe('asb');
    expect(lancashire.groupAreas.has('E07000117')).toBe(true);
    expect(lancashire.groupAreas.has('E23000003')).toBe(false);
  });

  it('knows the residents that a rate rests on', () => {
    expect(lancashire.population('asb-incidents', 'E07000117', calendarYear(2022))).toBe(
      lancashireFacts.population.get('implied-2021')?.get(2021)?.get('E07000117'),
    );
    expect(lancashire.population('asb-incidents', 'W0', calendarYear(2022))).toBeUndefined();
    expect(lancashire.population('none', 'E07000117', calendarYear(2022))).toBeUndefined();
  });

  it('takes the year that holds most months where the indicator names none', () => {
    const [one] = lancashireFacts.indicators;
    const known = knownPackage({
      ...lancashireFacts,
      indicators: one ? [{ ...one, code: 'a', populationSeries: 's', populationYear: 'same' }] : [],
      population: new Map([
        [
          's',
          new Map([
            [2024, new Map([['A', 24]])],
            [2025, new Map([['A', 25]])],
          ]),
        ],
      ]),
    });
    expect(known.population('a', 'A', yearEnding(2025, 6))).toBe(24);
    expect(known.population('a', 'A', yearEnding(2025, 7))).toBe(25);
  });
});
