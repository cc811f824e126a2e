import { capitalised, numberText } from '../commentary/figureText';
import { measureNoun } from '../commentary/viewContext';
import type { Dataset } from '../dataset/dataset';
import { groupsHeld } from '../dataset/groupsHeld';
import { periodsHeld } from '../dataset/periodsHeld';
import type { Indicator } from '../domain/indicator';
import { overlap, type Period, type PeriodKind } from '../domain/period';
import { periodCode } from '../domain/periodCode';
import { periodName, shortPeriodName } from '../domain/periodName';
import { indicatorsOfTheme } from '../selection/indicatorsOfTheme';
import { hasRate } from '../selection/resolvedSelection';
import { multipliers, type View } from '../selection/selection';
import { hasIntervals } from '../selection/shownIntervals';
import type { Choice, ChoiceGroup } from './choiceGroup';
import { groupChoices } from './groupChoices';

/** All filters of a view with their choices and what is chosen. */
export interface FilterOptions {
  readonly indicators: readonly ChoiceGroup[];
  readonly periods: readonly ChoiceGroup[];
  readonly comparisons: readonly ChoiceGroup[];
  readonly groups: readonly ChoiceGroup[];
  readonly areas: readonly ChoiceGroup[];
  readonly measures: readonly Choice[];
  readonly multipliers: readonly Choice[];
  readonly intervals: readonly Choice[];
  /** Everything chosen, in one line of words. */
  readonly summary: string;
}

/** In the order offered; years that roll on by a month come last, being the most. */
const kindNames: Readonly<Record<PeriodKind, string>> = {
  calendarYear: 'Calendar years',
  financialYear: 'Financial years',
  quarter: 'Quarters',
  month: 'Months',
  yearEnding: 'Years ending (YE)',
};

const onOrOff: readonly Choice[] = [
  { value: 'off', label: 'Off' },
  { value: 'on', label: 'On' },
];

/** The choices the data allow for a view. Latest periods come first. */
export function filterOptions(dataset: Dataset, view: View): FilterOptions {
  const { indicator, period, compareWith, group } = view;
  const periods = periodsHeld(dataset, indicator.code);
  const comparable = periods.filter(
    (one) => one.months === period.months && one.start !== period.start,
  );
  const earlier = comparable.filter((one) => one.start < period.start);
  const groups = groupsHeld(dataset, indicator.code);
  const coming = dataset.onDemand.filter(
    ({ code, indicators }) =>
      !groups.some((one) => one.code === code) &&
      (indicators.length === 0 || indicators.includes(view.indicator.code)),
  );
  const members = group.members.flatMap((code) => dataset.areas.get(code) ?? []);
  const byName = members.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return {
    indicators: [
      {
        options: indicatorChoices(indicatorsOfTheme(dataset, indicator.theme)),
      },
    ],
    periods: byKind(periods, shortPeriodName),
    comparisons: [
      { options: [{ value: 'none', label: 'No comparison' }] },
      ...byKind(earlier, (one) =>
        overlap(one, period) ? `${shortPeriodName(one)} (overlaps)` : shortPeriodName(one),
      ),
      ...laterPeriods(comparable, period),
    ],
    groups: groupChoices(groups, coming),
    areas: [
      {
        options: [
          { value: '', label: 'None' },
          ...byName.map(({ code, name }) => ({ value: code, label: name })),
        ],
      },
    ],
    measures: measureChoices(view),
    multipliers: multiplierChoices(view),
    intervals: hasIntervals(indicator) ? onOrOff : [],
    summary: [
      capitalised(indicator.shortTitle),
      compareWith
        ? `${periodName(period)} compared with ${periodName(compareWith)}`
        : periodName(period),
      ...new Set([group.name, dataset.areas.get(view.area ?? '')?.name ?? group.name]),
      measureChosen(view),
      ...(view.intervals ? ['with intervals'] : []),
    ].join(', '),
  };
}

/** Short titles where they tell the indicators apart, else full ones, with the code where those do not either. */
export function indicatorChoices(indicators: readonly Indicator[]): readonly Choice[] {
  const distinct = (name: 'shortTitle' | 'title') =>
    new Set(indicators.map((one) => one[name])).size === indicators.length;
  const name = distinct('shortTitle') ? 'shortTitle' : 'title';
  const codes = !distinct(name);
  return indicators.map((one) => ({
    value: one.code,
    label: codes ? `${one[name]} (${one.code})` : one[name],
  }));
}

function laterPeriods(comparable: readonly Period[], shown: Period): readonly ChoiceGroup[] {
  const later = comparable.filter((one) => one.start > shown.start).toReversed();
  const options = later.map((period) => ({
    value: periodCode(period),
    label: `${shortPeriodName(period)} (${overlap(period, shown) ? 'later, overlaps' : 'later'})`,
  }));
  return options.length > 0 ? [{ label: 'Later periods', options }] : [];
}

function measureChoices(view: View): readonly Choice[] {
  if (!hasRate(view.indicator)) return [];
  const rate = view.indicator.kind === 'proportion' ? 'Share' : 'Rate';
  return [
    { value: 'rate', label: rate },
    { value: 'count', label: 'Number' },
  ];
}

function multiplierChoices(view: View): readonly Choice[] {
  if (!hasRate(view.indicator) || view.indicator.kind === 'proportion') return [];
  const offered = [...new Set([...multipliers, view.indicator.multiplier])].toSorted(
    (a, b) => a - b,
  );
  return offered.map((one) => ({ value: String(one), label: numberText(one) }));
}

/** What the pictures show of an indicator: "rate per 1,000", "share", "number". */
export function measureChosen(view: View): string {
  const { indicator, measure, multiplier } = view;
  if (measure === 'count') return measureNoun({ view });
  return indicator.kind === 'proportion' ? 'share' : `rate per ${numberText(multiplier)}`;
}

function byKind(
  periods: readonly Period[],
  label: (period: Period) => string,
): readonly ChoiceGroup[] {
  const latestFirst = periods.toReversed();
  const ofKind = (kind: string) => latestFirst.filter((period) => period.kind === kind);
  return Object.entries(kindNames).flatMap(([kind, name]) => {
    const options = ofKind(kind).map((one) => ({ value: periodCode(one), label: label(one) }));
    return options.length > 0 ? [{ label: name, options }] : [];
  });
}
