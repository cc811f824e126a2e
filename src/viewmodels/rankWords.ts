import { isKnown } from '../domain/figure';
import type { ComparedArea } from '../statistics/comparison';
import { ordinal } from './figureText';
import { missingWords } from './missingWords';
import { countText, rateText, type ViewContext, valueOf } from './viewContext';

/** A rank in words: "3rd", or "joint 8th" where values tie at the precision shown. `of` counts the ranked areas. */
export interface RankWords {
  readonly known: boolean;
  readonly text: string;
  readonly of: number;
  readonly meaning: string;
}

/** The area's rank in the view's measure, highest first, in the later or the earlier period. */
export function rankWords(
  context: ViewContext,
  area: ComparedArea,
  when: 'later' | 'earlier',
): RankWords {
  const { compared, view } = context;
  const rate = view.measure === 'rate';
  const rank =
    when === 'later'
      ? rate
        ? area.rateRank
        : area.countRank
      : rate
        ? area.earlierRateRank
        : area.earlierCountRank;
  const texts = compared.areas.flatMap((one) => {
    const value = valueOf(one[when], view.measure);
    return isKnown(value) ? [rate ? rateText(context, value) : countText(context, value)] : [];
  });
  if (!isKnown(rank)) {
    return {
      known: false,
      text: missingWords[rank].short,
      of: texts.length,
      meaning: missingWords[rank].meaning,
    };
  }
  const own = valueOf(area[when], view.measure);
  const ownText = isKnown(own) ? (rate ? rateText(context, own) : countText(context, own)) : '';
  const tied = texts.filter((text) => text === ownText).length > 1;
  return {
    known: true,
    text: `${tied ? 'joint ' : ''}${ordinal(rank)}`,
    of: texts.length,
    meaning: '',
  };
}
