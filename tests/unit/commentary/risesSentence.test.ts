import { describe, expect, it } from 'vitest';
import { inTwoYears, manyPlaces, saidOf, sentenceOn, textOn, twoYears } from './saidOf';

type Row = readonly (number | string)[];
const flat = [100, 200, 400, 800];
const chance = 'within the range chance alone could produce.';

async function rises(before: Row, after: Row, indicator = 'asb') {
  return textOn(
    await saidOf(twoYears(indicator, before, after), { ...inTwoYears, indicator }),
    'rises',
  );
}

describe('the rises', () => {
  it.each<[Row, Row, string]>([
    [flat, flat, 'Incidents rose in no district of Fourshire between 2021 and 2022.'],
    [
      flat,
      [90, 180, 300, 700],
      'Incidents rose in no district of Fourshire between 2021 and 2022.',
    ],
    [
      flat,
      [110, 200, 400, 800],
      `Incidents rose in one district between 2021 and 2022: Ashby (+10%). This change is ${chance}`,
    ],
    [
      flat,
      [110, 210, 400, 800],
      `Incidents rose in two districts between 2021 and 2022: Ashby (+10%) and Birch (+5%). Both changes are ${chance}`,
    ],
    [
      flat,
      [110, 210, 410, 800],
      `Incidents rose in 3 of 4 districts between 2021 and 2022: Ashby (+10%), Birch (+5%) and Calder (+3%). All 3 changes are ${chance}`,
    ],
    [
      flat,
      [110, 210, 410, 801],
      `Incidents rose in all 4 districts between 2021 and 2022: Ashby (+10%), Birch (+5%), Calder (+3%) and Dene (less than 1% up). All 4 changes are ${chance}`,
    ],
    [
      [0, 9, 1, 800],
      [1, 12, 60, 800],
      'Incidents rose in 3 of 4 districts between 2021 and 2022: Ashby (from 0 to 1), Birch (from 9 to 12) and Calder (from 1 to 60). The change in Calder is larger than chance alone would explain. The change in Birch is within the range chance alone could produce. For the change in Ashby chance cannot be judged, because a number of 0 is involved.',
    ],
    [
      ['[c]', 200, 400, ''],
      [110, 210, 410, 800],
      `Incidents rose in both districts that can be compared between 2021 and 2022: Birch (+5%) and Calder (+3%). Both changes are ${chance}`,
    ],
    [
      ['[c]', 200, '[x]', ''],
      [110, 210, 410, 800],
      `Incidents rose in the only district that can be compared between 2021 and 2022: Birch (+5%). This change is ${chance}`,
    ],
    [
      ['[c]', 200, '[x]', ''],
      [110, 190, 410, 800],
      'Incidents rose in no district that can be compared between 2021 and 2022.',
    ],
    [
      ['[c]', 200, 400, 800],
      [110, 210, 400, 800],
      `Incidents rose in one of the 3 districts that can be compared between 2021 and 2022: Birch (+5%). This change is ${chance}`,
    ],
  ])('from %j to %j', async (before, after, expected) => {
    expect(await rises(before, after)).toBe(expected);
  });

  it('are of numbers, with the rate beside them where residents change', async () => {
    // Residents double from 2021 to 2022.
    expect(await rises([100, 100, 20, 1], [150, 230, 40, 3], 'thefts')).toBe(
      'Thefts rose in all 4 districts between 2021 and 2022: Ashby (+50%, rate −25%), Birch (+130%, rate +15%), Calder (+100%, rate unchanged) and Dene (from 1 to 3). The change of the rate in Ashby is larger than chance alone would explain; the other 3 are within the range chance alone could produce.',
    );
  });

  it('out of all proportion are given in numbers', async () => {
    expect(await rises([10, 200, 400, 800], [111, 200, 400, 800])).toContain(
      'Ashby (from 10 to 111)',
    );
    expect(await rises([10, 200, 400, 800], [110, 200, 400, 800])).toContain('Ashby (+1,000%)');
  });

  it('are counted, not named, beyond 20', async () => {
    const before = Array.from({ length: 300 }, () => 100);
    const after = before.map((count, place) => count + (place < 21 ? 90 : 0));
    const said = await saidOf(twoYears('asb', before, after), inTwoYears, manyPlaces(300));
    const sentence = sentenceOn(said, 'rises');
    expect(sentence?.text).toBe(
      'Incidents rose in 21 of 300 districts between 2021 and 2022, too many to name here. All 21 changes are larger than chance alone would explain.',
    );
    expect(sentence?.areas).toHaveLength(21);
    expect(sentence?.cells).toHaveLength(42);
  });

  it('of two wards are in both', async () => {
    const said = await saidOf(
      twoYears('asb', [10, 20], [20, 21]),
      inTwoYears,
      manyPlaces(2, 'ward'),
    );
    expect(textOn(said, 'rises')).toMatch(/^Incidents rose in both wards between /);
  });

  it('of a share are in points, and its title begins small', async () => {
    const given = [
      ...twoYears('asb', [100, 100, 100, 100], [1000, 100, 100, 100]),
      ...twoYears('night', [50, 50, 50, 50], [400, 55, 50, 50]),
    ];
    const said = await saidOf(given, { ...inTwoYears, indicator: 'night' });
    expect(textOn(said, 'rises')).toBe(
      `The share of night-time ASB rose in one district between 2021 and 2022: Birch (+5.0 points). This change is ${chance}`,
    );
  });

  it('of pounds are not set against chance', async () => {
    expect(await rises([100, 200, 400, 800], [110, 200, 400, 800], 'cost')).toBe(
      'Cost of damage rose in one district between 2021 and 2022: Ashby (+10%). Amounts of money are not tested for chance.',
    );
  });

  it('between overlapping periods are not set against chance', async () => {
    const given = ['YE2022-06', 'YE2022-12'].flatMap((period, place) =>
      [100, 200].map((count, at) => `asb,E${at + 1},${period},${count + 30 * place},,`),
    );
    const said = await saidOf(given, { period: 'YE2022-12', compare: 'YE2022-06' });
    expect(textOn(said, 'rises')).toMatch(
      / Whether chance alone could explain these two changes cannot be said, because the two periods overlap\.$/,
    );
  });

  it('name people by their number', async () => {
    expect(await rises(flat, [150, 200, 400, 800], 'killed')).toMatch(
      /^The number of people killed rose in one district /,
    );
  });
});
