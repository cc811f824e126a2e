import { describe, expect, it } from 'vitest';
import { inTwoYears, manyPlaces, saidOf, textOn, twoYears } from './saidOf';

async function although(before: readonly number[], after: readonly (number | string)[]) {
  const said = await saidOf(twoYears('asb', before, after), inTwoYears, manyPlaces(after.length));
  return textOn(said, 'lowRisers');
}

// All places have 1,000 residents, so that number and rate are in one order.
const six = [10, 20, 30, 40, 50, 60];

describe('"although"', () => {
  it('is said where all that rose are in the lowest third', async () => {
    expect(await although(six, [11, 20, 30, 40, 50, 60])).toBe(
      'Although incidents rose in Place Aa, it is in the lowest third of the group in 2022 for both number and rate. This change is within the range chance alone could produce.',
    );
    expect(await although(six, [11, 21, 30, 40, 50, 60])).toMatch(
      /^Although incidents rose in Place Aa and Place Ab, both are in the lowest third .* Both changes are within /,
    );
    const nine = [1, 2, 3, 40, 50, 60, 70, 80, 90];
    expect(await although(nine, [2, 3, 4, 40, 50, 60, 70, 80, 90])).toMatch(
      /^Although incidents rose in Place Aa, Place Ab and Place Ac, all of them are in /,
    );
  });

  it.each<[string, readonly number[], readonly (number | string)[]]>([
    ['nothing rose', six, six],
    ['one that rose is above the lowest third', six, [11, 20, 31, 40, 50, 60]],
    ['there are fewer than three areas', [1, 10], [2, 10]],
    ['too few have a figure', [1, 10, 10, 10], [2, 10, '[c]', '']],
  ])('is not said where %s', async (_, before, after) => {
    expect(await although(before, after)).toBeUndefined();
  });

  it('counts a third of the areas with a figure, rounded down', async () => {
    const five = [10, 20, 30, 40, 50];
    expect(await although(five, [11, 20, 30, 40, 50])).toContain('Place Aa');
    expect(await although(five, [10, 21, 30, 40, 50])).toBeUndefined();
    expect(await although(six, [10, 21, 30, 40, 50, 60])).toContain('Place Ab');
    expect(await although(six, [10, 21, 30, 40, 50, '[c]'])).toBeUndefined();
  });

  it('asks for both number and rate', async () => {
    // Dene rises and has the lowest rate, but the largest number: 8,000 residents.
    const given = twoYears('asb', [100, 150, 180, 190], [100, 150, 180, 200]);
    expect(textOn(await saidOf(given, inTwoYears), 'lowRisers')).toBeUndefined();
    // Without rates it cannot be said at all.
    const walks = twoYears('walks', [1, 20, 30, 40], [2, 20, 30, 40]);
    expect(
      textOn(await saidOf(walks, { ...inTwoYears, indicator: 'walks' }), 'lowRisers'),
    ).toBeUndefined();
  });
});
