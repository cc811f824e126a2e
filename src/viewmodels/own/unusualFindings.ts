import { numberText } from '../../commentary/figureText';
import type { Dataset } from '../../dataset/dataset';
import { periodName } from '../../domain/periodName';
import type { LowMonth } from '../../statistics/lowNewestMonth';
import { fewestPoints, type TestedFigures } from '../../statistics/unusualFigures';
import { plural } from '../faultCount';
import { type Finding, mostExamples } from './finding';
import { givesCounts, indicatorName, placeName } from './foundWords';

const grains = { 1: 'month', 3: 'quarter', 12: 'year' } as const;
const adjectives = { 1: 'monthly', 3: 'quarterly', 12: 'yearly' } as const;

/** Added figures outside what is usual for their area, and those of which that cannot be told. */
export function unusualFindings(
  { indicator, months, unusual, tested, untested }: TestedFigures,
  loaded: Dataset,
  contributed: Dataset,
): readonly Finding[] {
  const name = indicatorName(contributed, indicator);
  const grain = grains[months];
  const findings: Finding[] = [];
  if (unusual.length > 0) {
    const named = givesCounts(indicator, [loaded, contributed]);
    const farthest = unusual.toSorted((a, b) => distance(b) - distance(a));
    findings.push({
      kind: 'jump',
      severity: 'look',
      sentence: `${name}: ${numberText(unusual.length)} of ${plural(tested, `new ${adjectives[months]} figure`)} ${unusual.length === 1 ? 'lies' : 'lie'} outside the range that is usual for ${unusual.length === 1 ? 'its' : 'their'} area (process limits of the loaded ${grain}s).${months === 12 ? '' : ' A season can do that; so can a slip.'}`,
      examples: farthest.slice(0, mostExamples).map((one) => {
        const place = `${placeName(contributed, one.area)}, ${periodName(one.period)}`;
        if (!named) return place;
        const side = one.value > one.upper ? 'above' : 'below';
        const lower = Math.max(0, one.lower);
        const trial = one.points < 12 ? ', so provisional' : '';
        return `${place}: ${numberText(one.value)}, ${side} the usual ${numberText(lower)} to ${numberText(one.upper)} (loaded ${grain}s: ${numberText(one.points)}${trial})`;
      }),
      cases: unusual.length,
    });
  }
  if (untested > 0) {
    findings.push({
      kind: 'notTested',
      severity: 'know',
      sentence: `${name}: ${plural(untested, 'new figure')} could not be tested for an unusual jump, as fewer than ${fewestPoints} like ${grain}s of the area are loaded since the last break in the series.`,
      examples: [],
      cases: untested,
    });
  }
  return findings;
}

function distance(one: TestedFigures['unusual'][number]): number {
  const width = one.upper - one.lower || 1;
  return Math.max(one.value - one.upper, one.lower - one.value) / width;
}

/** A newest month that is much lower than those before it. */
export function lowMonthFinding(
  { indicator, month, sum, mean, months }: LowMonth,
  loaded: Dataset,
  contributed: Dataset,
): Finding {
  const share = numberText((sum / mean) * 100);
  const counts = givesCounts(indicator, [loaded, contributed]) ? `${numberText(sum)} in all, ` : '';
  return {
    kind: 'lowMonth',
    severity: 'look',
    sentence: `${indicatorName(contributed, indicator)}: ${periodName(month)} has ${counts}${share}% of the mean of the ${numberText(months)} months before it. The month may not be complete yet.`,
    examples: [],
    cases: 1,
  };
}
