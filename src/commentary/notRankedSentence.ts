import { isKnown } from '../domain/figure';
import { type Period } from '../domain/period';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea, PeriodFigures } from '../statistics/comparison';
import { areaNoun } from './areaNoun';
import { byName } from './byName';
import { evidenceCell } from './evidence';
import { listed, numberText } from './figureText';
import { missingWords } from './missingWords';
import { mostNamed } from './namesOfAreas';
import type { Sentence } from './sentence';
import { sentenceOf } from './sentenceOf';
import { givesRate, measureNoun, type ViewContext } from './viewContext';
import { whyNoRate } from './whyNoRate';

/** Areas that lists leave out because their figures of a period lack something. */
interface Gap {
  readonly areas: readonly ComparedArea[];
  readonly figuresOf: (area: ComparedArea) => PeriodFigures;
  readonly period: Period;
  /** What is missing: "figure", "rate". */
  readonly what: string;
  /** What follows for an area, after "is" or "are". */
  readonly so: string;
}

/**
 * The areas that some or all of the lists leave out, by reason: those without a figure in the later period, without one
 * to compare with, and without a rate in either. Undefined where none is left out, and where no area has a later figure at all.
 */
export function notRankedSentence(context: ViewContext): Sentence | undefined {
  const gaps = gapsOf(context).filter(({ areas }) => areas.length > 0);
  if (gaps.length === 0) return undefined;
  return sentenceOf(context, {
    claim: 'notRanked',
    said: gaps.map((gap) => leftOut(context, gap)),
    areas: [...new Set(gaps.flatMap(({ areas }) => areas.map(({ code }) => code)))],
    cells: gaps.flatMap(({ areas, figuresOf, period }) =>
      areas.map((area) => evidenceCell(area.code, area.name, period, figuresOf(area))),
    ),
    certainty: { kind: 'none' },
  });
}

function gapsOf(context: ViewContext): readonly Gap[] {
  const { view, compared } = context;
  const { period, compareWith } = view;
  const areas = byName(compared.areas);
  const held = areas.filter(({ later }) => isKnown(later.count));
  if (held.length === 0) return [];
  const later = (area: ComparedArea) => area.later;
  const earlier = (area: ComparedArea) => area.earlier;
  const rated = givesRate(context) ? held : [];
  const noun = measureNoun({ view: { ...view, measure: 'rate' } });
  return [
    {
      areas: areas.filter((area) => !isKnown(area.later.count)),
      figuresOf: later,
      period,
      what: 'figure',
      so: 'in no list above',
    },
    {
      areas: compareWith ? held.filter((area) => !isKnown(area.earlier.count)) : [],
      figuresOf: earlier,
      period: compareWith ?? period,
      what: 'figure',
      so: 'not compared over time',
    },
    {
      areas: rated.filter((area) => !isKnown(area.later.rate)),
      figuresOf: later,
      period,
      what: noun,
      so: `in no list of ${noun}s above`,
    },
    {
      areas: compareWith ? rated.filter(isNotSized) : [],
      figuresOf: earlier,
      period: compareWith ?? period,
      what: noun,
      so: 'not among the falls above',
    },
  ];
}

/** True where the residents of the earlier period alone are missing, so that a change has no size in percent. */
function isNotSized({ earlier, later }: ComparedArea): boolean {
  return isKnown(later.rate) && isKnown(earlier.count) && !isKnown(earlier.rate);
}

/** "There is no figure for 2023 for Brook (suppressed ...), so this district is in no list above." */
function leftOut(context: ViewContext, { areas, figuresOf, period, what, so }: Gap): string {
  const byReason = new Map<string, ComparedArea[]>();
  for (const area of areas) {
    const why = whyMissing(context, figuresOf(area));
    byReason.set(why, [...(byReason.get(why) ?? []), area]);
  }
  const { one, many } = areaNoun(context);
  const tooMany = areas.length > mostNamed;
  const told = [...byReason].map(([why, found]) => {
    const counted = `${numberText(found.length)} ${found.length === 1 ? one : many}`;
    return `${tooMany ? counted : listed(found.map(({ name }) => name))} (${why})`;
  });
  const those = areas.length === 1 ? `this ${one} is` : `these ${many} are`;
  return `There is no ${what} for ${periodInSentence(period)} for ${listed(told)}, so ${those} ${so}`;
}

/** The reason alone: that there is no figure, the sentence says itself. */
function whyMissing(context: ViewContext, figures: PeriodFigures): string {
  const { count, rate } = figures;
  if (!isKnown(count)) return withoutSo(missingWords[count].meaning);
  return isKnown(rate) ? '' : withoutSo(whyNoRate(context, figures, rate));
}

function withoutSo(meaning: string): string {
  return meaning.replace(/, so there is no .*$/, '');
}
