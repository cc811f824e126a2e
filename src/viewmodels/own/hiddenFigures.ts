import { listed, numberText } from '../../commentary/figureText';
import type { Cube } from '../../dataset/cube';
import type { Dataset } from '../../dataset/dataset';
import { isSuppressed } from '../../dataset/suppressedCells';
import { shortPeriodName } from '../../domain/periodName';
import { plural } from '../faultCount';
import { indicatorName, placeName } from './foundWords';

/** Why a figure is hidden: it is small, a small one could be worked out from it, or its source hid it. */
export type WhyHidden = 'small' | 'along' | 'source';

/** Why a figure is hidden, in a few words. */
export const whyHiddenInWords: Readonly<Record<WhyHidden, string>> = {
  small: 'small',
  along: 'a small one could be worked out from it',
  source: 'hidden by the source',
};

/** A figure that is hidden. */
export interface HiddenFigure {
  readonly area: string;
  readonly place: string;
  readonly period: string;
  readonly why: WhyHidden;
}

/** What an indicator hides and rounds, for the suppression desk. */
export interface HiddenFigures {
  readonly indicator: string;
  /** Its short title: with the long one a table of many columns has no room for them. */
  readonly title: string;
  readonly threshold: number | undefined;
  readonly rounding: number | undefined;
  /** Figures held, hidden or not. */
  readonly held: number;
  readonly small: number;
  readonly along: number;
  readonly source: number;
  readonly rounded: number;
  readonly sentence: string;
  /** The hidden figures, the first few hundred of them, in the order of areas and periods. */
  readonly figures: readonly HiddenFigure[];
}

/** More are only counted. */
const most = 300;

/**
 * What is hidden and rounded, indicator by indicator in the package's order, pounds left out: they count no people.
 * `assembled` is the dataset before it is protected, `shown` the same one after.
 */
export function hiddenFigures(assembled: Dataset, shown: Dataset): readonly HiddenFigures[] {
  return [...assembled.indicators.values()].flatMap((indicator) => {
    const before = assembled.cubes.get(indicator.code) ?? [];
    if (indicator.kind === 'pounds' || before.length === 0) return [];
    const after = shown.cubes.get(indicator.code) ?? [];
    const counts = { held: 0, small: 0, along: 0, source: 0, rounded: 0 };
    const figures: HiddenFigure[] = [];
    for (const [place, cube] of before.entries())
      count(cube, after[place] ?? cube, counts, figures, assembled);
    const { code, suppressionThreshold: threshold, roundingBase: rounding } = indicator;
    const sentence = inWords(counts, rounding);
    const title = indicatorName(assembled, code);
    return [{ indicator: code, title, threshold, rounding, ...counts, sentence, figures }];
  });
}

interface Counts extends Record<WhyHidden, number> {
  held: number;
  rounded: number;
}

function count(
  cube: Cube,
  after: Cube,
  counts: Counts,
  figures: HiddenFigure[],
  dataset: Dataset,
): void {
  for (let cell = 0; cell < cube.values.length; cell += 1) {
    if (cube.line[cell] === 0) continue;
    counts.held += 1;
    if (!isSuppressed(after, cell)) {
      if (cube.reasons[cell] === 0 && cube.values[cell] !== after.values[cell]) counts.rounded += 1;
      continue;
    }
    const wasHidden = isSuppressed(cube, cell);
    // What is hidden for being small keeps its count until the dataset is protected.
    const why = !wasHidden ? 'along' : (cube.values[cell] ?? 0) > 0 ? 'small' : 'source';
    counts[why] += 1;
    if (figures.length >= most) continue;
    const area = cube.areas[Math.floor(cell / cube.width)] ?? '';
    const period = cube.periods[cell % cube.width];
    figures.push({
      area,
      place: placeName(dataset, area),
      period: period ? shortPeriodName(period) : '',
      why,
    });
  }
}

function inWords({ held, small, along, source, rounded }: Counts, rounding?: number): string {
  const hidden = small + along + source;
  const roundedWords =
    rounded > 0 ? ` ${plural(rounded, 'figure')} rounded to the nearest ${rounding ?? 1}.` : '';
  if (hidden === 0) return `None of ${plural(held, 'figure')} hidden.${roundedWords}`;
  const parts = [
    ...(small > 0 ? [`${numberText(small)} because small`] : []),
    ...(along > 0 ? [`${numberText(along)} because small ones could be worked out from them`] : []),
    ...(source > 0 ? [`${numberText(source)} by the source`] : []),
  ];
  return `${numberText(hidden)} of ${plural(held, 'figure')} hidden: ${listed(parts)}.${roundedWords}`;
}
