import { capitalised } from '../commentary/figureText';
import { periodInBrief, periodSpan } from '../commentary/periodSpan';
import { areasInHeading, groupInSentence } from '../commentary/placeWords';
import { countText, givesRate, rateUnit, type ViewContext } from '../commentary/viewContext';
import { isKnown } from '../domain/figure';
import { periodName } from '../domain/periodName';

/** Finding and measure of the two-period table. */
export function comparisonHeading(context: ViewContext): {
  readonly title: string;
  readonly subtitle: string;
} {
  const { view } = context;
  const periods = view.compareWith
    ? periodSpan(view.compareWith, 'and', view.period)
    : periodName(view.period);
  const measures = givesRate(context) ? `: actuals and ${rateUnit(context)}` : '';
  return {
    title: titleOf(context) ?? `${capitalised(view.indicator.shortTitle)} by area`,
    subtitle: `${view.indicator.title}${measures}, ${areasInHeading(context)}, ${periods}`,
  };
}

/** "2,769 fewer ASB incidents in Lancashire-12 in 2023 than in 2022", or undefined without two figures. */
function titleOf(context: ViewContext): string | undefined {
  const { view, compared } = context;
  const { indicator, compareWith, period } = view;
  const { numeric } = compared.total;
  if (!compareWith || !isKnown(numeric)) return undefined;
  const [when, than] = [periodInBrief(period), periodInBrief(compareWith)];
  const place = groupInSentence(view.group);
  const size = countText(context, Math.abs(numeric));
  if (indicator.kind === 'pounds') {
    const subject = `${capitalised(indicator.shortTitle)} for ${place}`;
    if (numeric === 0) return `${subject}: the same in ${when} as in ${than}`;
    return `${subject}: ${size} ${numeric > 0 ? 'more' : 'less'} in ${when} than in ${than}`;
  }
  if (numeric === 0) return `As many ${indicator.unitPlural} in ${place} in ${when} as in ${than}`;
  const unit = Math.abs(numeric) === 1 ? indicator.unitSingular : indicator.unitPlural;
  return `${size} ${numeric > 0 ? 'more' : 'fewer'} ${unit} in ${place} in ${when} than in ${than}`;
}
