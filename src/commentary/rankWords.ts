import { isKnown } from '../domain/figure';
import type { ComparedArea } from '../statistics/comparison';
import { ordinal } from './figureText';
import { missingWords } from './missingWords';
import { shownStep, type ViewContext, valueOf, valueText } from './viewContext';

/** A rank in words: "3rd", or "joint 8th" where values tie at the precision shown. `of` counts the ranked areas. */
export interface RankWords {
  readonly known: boolean;
  readonly text: string;
  readonly of: number;
  readonly meaning: string;
  /** True when no ranked area has a higher value at the precision shown. */
  readonly highest: boolean;
  /** True when none has a lower one, and some area has a higher one. */
  readonly lowest: boolean;
  /** True when all ranked areas tie, two or more of them: nobody is first. */
  readonly allEqual: boolean;
}

const unranked = { known: false, highest: false, lowest: false, allEqual: false } as const;

/**
 * The area's rank in the view's measure, highest first, in the later or the earlier period. Values that tie at the
 * precision shown share the best of their ranks.
 */
export function rankWords(
  context: ViewContext,
  area: ComparedArea,
  when: 'later' | 'earlier',
): RankWords {
  const { compared, view } = context;
  const own = valueOf(area[when], view.measure);
  const known = compared.areas.flatMap((one) => {
    const value = valueOf(one[when], view.measure);
    return isKnown(value) ? [value] : [];
  });
  if (!isKnown(own)) {
    const { short: text, meaning } = missingWords[own];
    return { ...unranked, text, of: known.length, meaning };
  }
  const text = valueText(context, own);
  const step = shownStep(context);
  const ties = (value: number) =>
    value === own || (Math.abs(value - own) < step && valueText(context, value) === text);
  const above = known.filter((value) => value > own && !ties(value)).length;
  const level = known.filter(ties).length;
  return {
    known: true,
    text: `${level > 1 ? 'joint ' : ''}${ordinal(above + 1)}`,
    of: known.length,
    meaning: '',
    highest: above === 0,
    lowest: above > 0 && above + level === known.length,
    allEqual: level > 1 && level === known.length,
  };
}

/** As {@link rankWords}, of every area of the view at once, by code. */
export function ranksInWords(
  context: ViewContext,
  when: 'later' | 'earlier',
): ReadonlyMap<string, RankWords> {
  const { compared, view } = context;
  const figures = compared.areas.map((area) => ({
    code: area.code,
    value: valueOf(area[when], view.measure),
  }));
  const known = figures
    .flatMap(({ code, value }) =>
      isKnown(value) ? [{ code, value, text: valueText(context, value) }] : [],
    )
    .toSorted((a, b) => b.value - a.value);
  const of = known.length;
  const ranks = new Map<string, RankWords>();
  for (let above = 0; above < of; ) {
    let end = above + 1;
    while (known[end]?.text === known[above]?.text) end += 1;
    const level = known.slice(above, end);
    for (const { code } of level)
      ranks.set(code, {
        known: true,
        text: `${level.length > 1 ? 'joint ' : ''}${ordinal(above + 1)}`,
        of,
        meaning: '',
        highest: above === 0,
        lowest: above > 0 && above + level.length === of,
        allEqual: of > 1 && level.length === of,
      });
    above = end;
  }
  for (const { code, value } of figures) {
    if (isKnown(value)) continue;
    const { short: text, meaning } = missingWords[value];
    ranks.set(code, { ...unranked, text, of, meaning });
  }
  return ranks;
}

/** "joint 8th of 12", or "all 12 equal" where it says nothing to be first. */
export function rankAmong({ text, of, allEqual }: RankWords): string {
  return allEqual ? `all ${of} equal` : `${text} of ${of}`;
}

/** "highest", "joint lowest", "joint 8th highest": a known rank before its noun. */
export function placeAmong({ text, highest, lowest }: RankWords): string {
  const joint = text.startsWith('joint ') ? 'joint ' : '';
  if (highest) return `${joint}highest`;
  return lowest ? `${joint}lowest` : `${text} highest`;
}
