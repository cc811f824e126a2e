import { capitalised } from '../../commentary/figureText';
import type { Dataset } from '../../dataset/dataset';
import { periodsHeld } from '../../dataset/periodsHeld';
import { byStart, type Period } from '../../domain/period';
import { periodCode } from '../../domain/periodCode';
import { periodName, shortPeriodName } from '../../domain/periodName';
import { samePeriod } from '../../selection/defaultPeriods';
import { indicatorsOfTheme } from '../../selection/indicatorsOfTheme';
import { placesHeld } from '../../selection/placesHeld';
import type { Beside, View } from '../../selection/selection';
import type { Choice, ChoiceGroup } from '../choiceGroup';
import { type FilterOptions, filterOptions, indicatorChoices } from '../filterOptions';
import { likePeriods } from '../likePeriods';
import { besideSummary } from './besideSummary';

/** Everything a reader can choose on the compare page. */
export interface CompareOptions extends FilterOptions {
  /** Groups as wholes, the group's own areas, other areas. */
  readonly places: readonly ChoiceGroup[];
  /** Periods of the kind shown, latest first. */
  readonly besidePeriods: readonly ChoiceGroup[];
  /** The kinds of period, each by the code of its latest one or of the one shown. */
  readonly kinds: readonly Choice[];
  readonly bases: readonly ChoiceGroup[];
  /** The code of `kinds` in force. */
  readonly kind: string;
}

/** The choices the data allow for a comparison, of the indicators of all themes. */
export function compareOptions(dataset: Dataset, view: View, beside: Beside): CompareOptions {
  const common = filterOptions(dataset, view);
  const held = periodsHeld(dataset, view.indicator.code);
  const alike = likePeriods(held, view.period);
  const further = beside.periods.filter((one) => !alike.some((other) => samePeriod(one, other)));
  const kind = periodCode(view.period);
  return {
    ...common,
    indicators: indicatorsByTheme(dataset),
    places: placeChoices(dataset, view),
    besidePeriods: [
      { options: [...alike, ...further].toSorted(byStart).toReversed().map(choiceOf) },
    ],
    kinds: common.periods.flatMap(({ label, options }) => {
      const shown = options.find(({ value }) => value === kind);
      const value = (shown ?? options[0])?.value;
      return value === undefined ? [] : [{ value, label: label ?? '' }];
    }),
    bases: [
      {
        options: [
          { value: '', label: 'First that all have' },
          ...alike.map((period) => ({ value: periodCode(period), label: shortPeriodName(period) })),
        ],
      },
    ],
    kind,
    summary: besideSummary(view, beside),
  };
}

function choiceOf(period: Period): Choice {
  return { value: periodCode(period), label: capitalised(periodName(period)) };
}

function indicatorsByTheme(dataset: Dataset): readonly ChoiceGroup[] {
  return dataset.themes.flatMap(({ code, title }) => {
    const options = indicatorChoices(indicatorsOfTheme(dataset, code));
    return options.length > 0 ? [{ label: title, options }] : [];
  });
}

function placeChoices(dataset: Dataset, { indicator, group }: View): readonly ChoiceGroup[] {
  const held = [...placesHeld(dataset, indicator.code, group).values()];
  const members = new Set(group.members);
  const kinds: readonly (readonly [string, typeof held])[] = [
    ['Groups as a whole', held.filter((place) => place.group)],
    [`Areas of ${group.name}`, held.filter(({ code, group: of }) => !of && members.has(code))],
    ['Other areas', held.filter(({ code, group: of }) => !of && !members.has(code))],
  ];
  return kinds.flatMap(([label, places]) =>
    places.length > 0
      ? [{ label, options: places.map(({ code, name }) => ({ value: code, label: name })) }]
      : [],
  );
}
