import { capitalised, listed, numberText } from '../../commentary/figureText';
import type { Dataset } from '../../dataset/dataset';
import { namesCounts } from '../../dataset/namesCounts';
import type { Period } from '../../domain/period';
import { periodInSentence, periodName } from '../../domain/periodName';
import { mostExamples } from './finding';

/** The name of an area or group; its code where it has none. */
export function placeName({ areas, groups }: Dataset, code: string): string {
  return areas.get(code)?.name ?? groups.get(code)?.name ?? code;
}

/** The short title of an indicator at the beginning of a sentence; its code where it has none. */
export function indicatorName({ indicators }: Dataset, code: string): string {
  return capitalised(indicators.get(code)?.shortTitle ?? code);
}

/** "January 2024", "2022, 2023 and 2024", "January 2019 to April 2024". */
export function periodsInWords(periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return 'no period';
  if (periods.length < 4) return listed(periods.map(periodInSentence));
  return `${periodName(first)} to ${periodName(last)}`;
}

/** The first few names of areas, and how many there are more. */
export function someNames(dataset: Dataset, codes: readonly string[]): string {
  const names = codes.map((code) => placeName(dataset, code));
  const more = names.length - mostExamples;
  if (more < 2) return listed(names);
  return listed([...names.slice(0, mostExamples), `${numberText(more)} more`]);
}

/** True where sentences may give counts of an indicator: neither of two datasets hides or rounds any. */
export function givesCounts(indicator: string, datasets: readonly Dataset[]): boolean {
  return datasets.every(({ indicators, cubes }) =>
    namesCounts(indicators.get(indicator), cubes.get(indicator) ?? []),
  );
}
