import { numberText, signedText } from '../../commentary/figureText';
import type { Dataset } from '../../dataset/dataset';
import { periodName } from '../../domain/periodName';
import type { MergeMode } from '../../extracts/mergedFigures';
import type { ChangedFigure, ComparedFigures } from '../../statistics/comparedFigures';
import { plural } from '../faultCount';
import { type Finding, mostExamples } from './finding';
import { givesCounts, indicatorName, periodsInWords, placeName, someNames } from './foundWords';

/** What is compared: as it is loaded, and the added figures alone. */
interface Compared {
  readonly mode: MergeMode;
  readonly loaded: Dataset;
  readonly contributed: Dataset;
}

/** What is remarkable about added figures of an indicator beside those that are loaded. */
export function comparedFindings(one: ComparedFigures, at: Compared): readonly Finding[] {
  return [
    ...revised(one, at),
    ...duplicates(one, at),
    ...withoutSuccessor(one, at),
    ...missing(one, at),
  ];
}

function duplicates(one: ComparedFigures, { mode, contributed }: Compared): readonly Finding[] {
  const shared = one.same + one.changed.length + one.unclear;
  if (shared === 0) return [];
  const all = shared === one.added;
  const which = all
    ? `all ${plural(one.added, 'figure')} are`
    : `${numberText(shared)} of ${plural(one.added, 'figure')} ${shared === 1 ? 'is' : 'are'}`;
  const becomes = mode === 'beside' ? 'The loaded ones stay.' : 'The loaded ones give way.';
  const unclear =
    one.unclear > 0
      ? `, and ${numberText(one.unclear)} cannot be compared, as the figure is missing or hidden in one of the two`
      : '';
  const finding: Finding = {
    kind: 'duplicates',
    severity: 'know',
    sentence: `${indicatorName(contributed, one.indicator)}: ${which} loaded already, for ${periodsInWords(one.sharedPeriods)} and ${plural(one.sharedAreas.size, 'area')}. ${numberText(one.same)} ${one.same === 1 ? 'is' : 'are'} the same, ${numberText(one.changed.length)} ${one.changed.length === 1 ? 'differs' : 'differ'}${unclear}. ${becomes}`,
    examples: [],
    cases: shared,
  };
  return [finding];
}

function revised(one: ComparedFigures, { loaded, contributed }: Compared): readonly Finding[] {
  const { changed, indicator } = one;
  if (changed.length === 0) return [];
  const named = givesCounts(indicator, [loaded, contributed]);
  const largest = changed.toSorted(
    (a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.period.start - b.period.start,
  );
  const [first] = largest;
  const count =
    changed.length === 1 ? '1 figure differs' : `${numberText(changed.length)} figures differ`;
  const most =
    named && first
      ? ` The largest change is that of ${changeInWords(contributed, first)}.`
      : ' Counts of this indicator are hidden or rounded and not repeated here.';
  const finding: Finding = {
    kind: 'revised',
    severity: 'look',
    sentence: `${indicatorName(contributed, indicator)}: ${count} from what is loaded, for ${periodsInWords(periodsOf(changed))}.${most}`,
    examples: largest
      .slice(0, mostExamples)
      .map((change) =>
        named
          ? `${changeInWords(contributed, change)} (${signedText(change.to - change.from)})`
          : `${placeName(contributed, change.area)}, ${periodName(change.period)}`,
      ),
    cases: changed.length,
  };
  return [finding];
}

function changeInWords(dataset: Dataset, { area, period, from, to }: ChangedFigure): string {
  return `${placeName(dataset, area)} for ${periodName(period)}, from ${numberText(from)} to ${numberText(to)}`;
}

function periodsOf(changed: readonly ChangedFigure[]) {
  const periods = new Map(changed.map(({ period }) => [period.start, period]));
  return [...periods.values()].toSorted((a, b) => a.start - b.start);
}

function missing(one: ComparedFigures, { contributed }: Compared): readonly Finding[] {
  const { missingAreas: areas, areasBefore, indicator, periods } = one;
  if (areas.length === 0) return [];
  const finding: Finding = {
    kind: 'missingAreas',
    severity: 'look',
    sentence: `${indicatorName(contributed, indicator)}: ${numberText(areas.length)} of the ${plural(areasBefore, 'area')} with loaded figures ${areas.length === 1 ? 'has' : 'have'} none for ${periodsInWords(periods.slice(-1))}: ${someNames(contributed, areas)}.`,
    examples: areas.slice(0, mostExamples).map((area) => placeName(contributed, area)),
    cases: areas.length,
  };
  return [finding];
}

function withoutSuccessor(
  { withoutSuccessor: lost, indicator, periods }: ComparedFigures,
  { mode, contributed }: Compared,
): readonly Finding[] {
  if (mode === 'beside' || lost === 0) return [];
  const finding: Finding = {
    kind: 'withoutSuccessor',
    severity: 'look',
    sentence: `${indicatorName(contributed, indicator)}: ${plural(lost, 'loaded figure')} for ${periodsInWords(periods)} would go without a new one in ${lost === 1 ? 'its' : 'their'} place.`,
    examples: [],
    cases: lost,
  };
  return [finding];
}
