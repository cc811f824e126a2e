import { signedText } from '../../commentary/figureText';
import { missingWords } from '../../commentary/missingWords';
import { periodInBrief } from '../../commentary/periodSpan';
import { subjectOfView } from '../../commentary/subjectOfView';
import type { ViewContext } from '../../commentary/viewContext';
import { isKnown, isMissing } from '../../domain/figure';
import { lastMonth } from '../../domain/period';
import { periodFigures } from '../../statistics/comparison';
import { targetDistance } from '../../statistics/targetDistance';
import { measuredForTarget } from '../targetBase';
import { aimText, targetOf, targetText } from '../targetOf';
import type { TileModel } from '../tiles';

/**
 * How far the place a view is about is from its target: of the nearest period still to come, or of the latest one past,
 * which is then compared with the figure of its own period. Targets are counts, for a proportion shares. Undefined where
 * the package has none for the place; a missing figure is its reason.
 */
export function targetTile(context: ViewContext): TileModel | undefined {
  const { dataset, view } = context;
  const { code } = subjectOfView(context);
  const found = targetOf(context, code);
  if (!found) return undefined;
  const { target, side } = found;
  const share = view.indicator.kind === 'proportion';
  const text = (value: number) => targetText(context, value);
  const aim = aimText(context, found);
  const term = `Distance to the target for ${periodInBrief(target.period)}`;
  const owner = target.owner ? `Owner: ${target.owner}.` : '';
  if (target.period.months !== view.period.months)
    return {
      term,
      value: aim,
      note: `The figure shown is for a period of another length, so no distance is given. ${owner}`.trim(),
      missing: true,
    };
  const past = lastMonth(target.period) < lastMonth(view.period);
  const period = past ? target.period : view.period;
  const actual = measuredForTarget(context, periodFigures(dataset, view, code, period));
  const distance = targetDistance(actual, target.value, side);
  if (isMissing(distance) || !isKnown(actual)) {
    const reason = missingWords[isMissing(distance) ? distance : 'notHeld'];
    return {
      term,
      value: aim,
      note: `No distance: ${reason.meaning}. ${owner}`.trim(),
      missing: true,
    };
  }
  const { difference, percent, met } = distance;
  const size = isKnown(percent) ? ` (${signedText(percent)}%)` : '';
  const still = lastMonth(target.period) > lastMonth(period);
  const state = met ? (still ? 'Reached already' : 'Met') : still ? 'Not reached yet' : 'Missed';
  return {
    term,
    value: `${share ? `${signedText(difference, 1)} points` : signed(difference, text)}${size}`,
    detail: `${text(actual)} in ${periodInBrief(period)} against ${aim}`,
    note: `${state}. ${owner}`.trim(),
    missing: false,
  };
}

/** The sign stands before the pound. */
function signed(difference: number, text: (value: number) => string): string {
  const sign = difference > 0 ? '+' : difference < 0 ? '\u2212' : '';
  return `${sign}${text(Math.abs(difference))}`;
}
