import { isKnown } from '../domain/figure';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea, PeriodFigures } from '../statistics/comparison';
import { roundedHalfAway } from '../statistics/roundedHalfAway';
import { changeIsOfRate, looksBack } from './changeOf';
import { countSubject } from './countSubject';
import { capitalised, figureWords, numberText } from './figureText';
import { missingWords } from './missingWords';
import { placeInSentence } from './placeWords';
import { countText, rateText, rateUnit, type ViewContext } from './viewContext';

/** Below this many events a percentage says nothing: both numbers do. */
export const fewest = 10;

/**
 * "ASB incidents in Burnley fell by 12% between 2022 and 2023, from 4,666 to 4,087." - or what can be said instead: the
 * level where there is nothing to compare with, or why there is no figure.
 */
export function changeSentence(context: ViewContext, area: ComparedArea): string {
  const { indicator, period, compareWith, measure } = context.view;
  const { later, earlier, percent } = area;
  if (!isKnown(later.count))
    return `${subjectOf(context, area)} in ${periodInSentence(period)}: ${missingWords[later.count].meaning}.`;
  if (!compareWith || !isKnown(earlier.count)) return levelSentence(context, area, later.count);
  const share = indicator.kind === 'proportion';
  if (share && measure === 'rate') {
    return shareSentence(context, area) ?? levelSentence(context, area, later.count);
  }
  const ofRate = changeIsOfRate(area);
  if (ofRate && measure === 'rate' && earlier.count >= fewest) {
    const sentence = rateSentence(context, area);
    if (sentence) return sentence;
  }
  if (later.count === 0 && earlier.count === 0 && indicator.kind === 'count')
    return `There were no ${indicator.unitPlural} in ${placeInSentence(context, area)} in ${periodInSentence(compareWith)} or in ${periodInSentence(period)}.`;
  const subject = countSubject(indicator);
  const sized = !share && !ofRate && isKnown(percent);
  const few = earlier.count < fewest && indicator.kind !== 'pounds';
  return moveSentence(context, {
    subject: `${subject.text} ${indicator.kind === 'pounds' ? 'for' : 'in'} ${placeInSentence(context, area)}`,
    copula: subject.copula,
    change: later.count - earlier.count,
    size: sized && !few ? percentSize(percent) : undefined,
    from: countText(context, earlier.count),
    to: countText(context, later.count),
    unit: '',
  });
}

/** The change of a rate whose population changed too, or undefined where there is none. */
export function rateSentence(context: ViewContext, area: ComparedArea): string | undefined {
  const { earlier, later, percent } = area;
  if (!isKnown(percent) || !isKnown(earlier.rate) || !isKnown(later.rate)) return undefined;
  return moveSentence(context, {
    subject: `The rate of ${context.view.indicator.unitPlural} in ${placeInSentence(context, area)}`,
    copula: 'was',
    change: percent,
    size: percentSize(percent),
    from: rateText(context, earlier.rate),
    to: rateText(context, later.rate),
    unit: ` ${rateUnit(context)}`,
  });
}

/** The change of a share in percentage points, or undefined where there is none. */
export function shareSentence(context: ViewContext, area: ComparedArea): string | undefined {
  const { points, earlier, later } = area;
  if (!isKnown(points) || !isKnown(earlier.rate) || !isKnown(later.rate)) return undefined;
  const { indicator } = context.view;
  const whole = context.dataset.indicators.get(indicator.denominatorIndicator ?? '');
  const size = roundedHalfAway(Math.abs(points), 1);
  const of = (figures: PeriodFigures) => ` of ${figureWords(figures.population, numberText)}`;
  const same = earlier.population === later.population;
  return moveSentence(context, {
    subject: `${capitalised(indicator.shortTitle)} in ${placeInSentence(context, area)}: the share`,
    copula: 'was',
    change: points,
    size: `${size === 0 ? 'less than 0.1' : numberText(size, 1)} percentage points`,
    from: `${rateText(context, earlier.rate)}${same ? '' : of(earlier)}`,
    to: `${rateText(context, later.rate)}${same ? '' : of(later)}`,
    unit: `${same ? of(later) : ''} ${whole?.unitPlural ?? ''}`.trimEnd(),
  });
}

interface Move {
  readonly subject: string;
  readonly copula: 'was' | 'were';
  readonly change: number;
  /** Left out where only the two values can be given. */
  readonly size: string | undefined;
  readonly from: string;
  readonly to: string;
  /** Follows the later value. */
  readonly unit: string;
}

function moveSentence(context: ViewContext, move: Move): string {
  const { period, compareWith } = context.view;
  const { subject, copula, change, size, from, to, unit } = move;
  const [when, other] = [period, compareWith ?? period].map(periodInSentence);
  const back = looksBack(context);
  const between = back ? `between ${when} and ${other}` : `between ${other} and ${when}`;
  if (change === 0) return `${subject} ${copula} unchanged ${between}, at ${to}${unit}.`;
  const values = from === to ? `at ${to}${unit}` : `from ${from} to ${to}${unit}`;
  if (back) {
    const than = `${change > 0 ? 'higher' : 'lower'} in ${when} than in ${other}`;
    const both = from === to ? `both ${to}${unit}` : `${to}${unit} against ${from}`;
    return `${subject} ${copula} ${size ? `${size} ` : ''}${than}: ${both}.`;
  }
  const verb = change > 0 ? 'rose' : 'fell';
  return size
    ? `${subject} ${verb} by ${size} ${between}, ${values}.`
    : `${subject} ${verb} ${values} ${between}.`;
}

function levelSentence(context: ViewContext, area: ComparedArea, count: number): string {
  const { indicator, period } = context.view;
  const when = periodInSentence(period);
  const { rate } = area.later;
  if (indicator.kind === 'pounds')
    return `${subjectOf(context, area)} in ${when}: ${countText(context, count)}.`;
  const per = indicator.kind === 'proportion' ? rateUnit(context).slice(2) : rateUnit(context);
  const level = isKnown(rate) ? `, ${rateText(context, rate)} ${per}` : '';
  const { unitSingular: one, unitPlural: many } = indicator;
  if (count === 1 && one === many) return `${subjectOf(context, area)} in ${when}: 1${level}.`;
  const counted =
    count === 1 ? `was 1 ${one}` : `were ${count === 0 ? 'no' : countText(context, count)} ${many}`;
  return `There ${counted} in ${placeInSentence(context, area)} in ${when}${count === 0 ? '' : level}.`;
}

function subjectOf(context: ViewContext, area: ComparedArea): string {
  const { kind, shortTitle, unitPlural } = context.view.indicator;
  const place = placeInSentence(context, area);
  return kind === 'pounds'
    ? `${capitalised(shortTitle)} for ${place}`
    : `${capitalised(unitPlural)} in ${place}`;
}

/** A percent without its sign: "12%", and what would show as 0 is "less than 1%". */
export function percentSize(percent: number): string {
  const size = roundedHalfAway(Math.abs(percent), 0);
  return size === 0 ? 'less than 1%' : `${numberText(size)}%`;
}
