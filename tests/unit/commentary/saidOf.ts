import { type Commentary, commentary } from '../../../src/commentary/commentary';
import type { Claim, Sentence } from '../../../src/commentary/sentence';
import type { Request } from '../../../src/selection/selection';
import type { Files } from '../dataset/packageOf';
import { contextOf, rows } from '../viewmodels/contextOf';

/** The commentary of a request to Fourshire, or to other files, with these observations. */
export async function saidOf(
  given: readonly string[],
  request: Request = {},
  more: Files = {},
): Promise<Commentary> {
  return commentary(await contextOf(given, request, more));
}

/** The sentence of a claim, wherever it stands. */
export function sentenceOn(said: Commentary, claim: Claim): Sentence | undefined {
  const all = [said.scorecard, ...said.group, ...said.area, ...said.key, ...said.years];
  return all.find((sentence) => sentence.claim === claim);
}

/** The text of a claim, or nothing. */
export function textOn(said: Commentary, claim: Claim): string | undefined {
  return sentenceOn(said, claim)?.text;
}

/** Observations of 2021 and 2022. */
export function twoYears(
  indicator: string,
  before: readonly (number | string)[],
  after: readonly (number | string)[],
): readonly string[] {
  return [...rows(indicator, '2021', ...before), ...rows(indicator, '2022', ...after)];
}

/** The request for 2022 against 2021. */
export const inTwoYears: Request = { period: '2022', compare: '2021' };

/** A group of so many areas instead of Fourshire: Place 1, Place 2 ... as letters, 1,000 residents each. */
export function manyPlaces(number: number, type = 'district'): Files {
  const codes = Array.from({ length: number }, (_, place) => `E${place + 1}`);
  const name = (place: number) =>
    `Place ${String.fromCharCode(65 + Math.floor(place / 26))}${String.fromCharCode(97 + (place % 26))}`;
  return {
    'areas.csv': [
      'area_code,area_name,area_type',
      ...codes.map((code, place) => `${code},${name(place)},${type}`),
    ],
    'area-groups.csv': [
      'group_code,group_name,area_code',
      ...codes.map((code) => `G,Manyshire,${code}`),
    ],
    'population.csv': [
      'series,area_code,year,population',
      ...codes.map((code) => `mye,${code},2021,1000`),
    ],
  };
}

/** One indicator of kind count with a polarity, in place of the usual ones. */
export function judged(polarity: string, reason = ''): Files {
  return {
    'indicators.csv': [
      'indicator,theme,title,short_title,unit_singular,unit_plural,kind,multiplier,population_series,population_year,polarity,polarity_reason',
      `asb,t,Incidents,ASB,incident,incidents,count,1000,mye,2021,${polarity},${reason}`,
    ],
  };
}
