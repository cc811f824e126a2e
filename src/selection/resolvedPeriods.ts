import type { Dataset } from '../dataset/dataset';
import type { AreaGroup } from '../domain/area';
import type { Indicator } from '../domain/indicator';
import { type Period, sameWindow } from '../domain/period';
import { periodOfCode } from '../domain/periodCode';
import { periodInSentence } from '../domain/periodName';
import { defaultCompareWith, defaultPeriod, samePeriod } from './defaultPeriods';
import { type Note, shownBriefly } from './fallbackNotice';
import type { Request } from './selection';

/**
 * The period asked for, or one of the same months under another name; else the default, with a notice. Undefined when
 * the indicator has no period at all.
 */
export function resolvedPeriod(
  request: Request,
  dataset: Dataset,
  indicator: Indicator,
  group: AreaGroup,
  periods: readonly Period[],
  note: Note,
): Period | undefined {
  const asked = periodOfCode(request.period ?? '');
  const known = asked && held(periods, asked);
  const instead = known ?? defaultPeriod(dataset, indicator, group, periods);
  if (request.period && !known && instead) {
    const name = asked ? periodInSentence(asked) : `the period "${shownBriefly(request.period)}"`;
    note(`No figures are held for ${name}`, periodInSentence(instead));
  }
  return instead;
}

/**
 * The period to compare with: the one asked for where it is as long as the period shown; none where none was asked
 * for by name; else the default, with a notice.
 */
export function resolvedCompareWith(
  request: Request,
  dataset: Dataset,
  indicator: Indicator,
  group: AreaGroup,
  period: Period,
  periods: readonly Period[],
  note: Note,
): Period | undefined {
  if (request.compare === 'none') return undefined;
  const asked = periodOfCode(request.compare ?? '');
  const possible = periods.filter(
    (one) => one.months === period.months && one.start !== period.start,
  );
  const known = asked && held(possible, asked);
  const instead = known ?? defaultCompareWith(dataset, indicator, group, period, periods);
  if (request.compare && !known) {
    const name = asked ? periodInSentence(asked) : `"${shownBriefly(request.compare)}"`;
    note(
      `There is no comparison of ${periodInSentence(period)} with ${name}`,
      instead ? `the comparison with ${periodInSentence(instead)}` : 'no comparison',
    );
  }
  return instead;
}

/** 2022/23 and the year ending March 2023 are the same months. */
function held(periods: readonly Period[], asked: Period): Period | undefined {
  return (
    periods.find((one) => samePeriod(one, asked)) ?? periods.find((one) => sameWindow(one, asked))
  );
}
