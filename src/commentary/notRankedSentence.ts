import { isKnown } from '../domain/figure';
import type { MissingReason } from '../domain/missing';
import { periodInSentence } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { areaNoun } from './areaNoun';
import { byName } from './byName';
import { laterCells } from './evidence';
import { listed, numberText } from './figureText';
import { missingWords } from './missingWords';
import { mostNamed } from './namesOfAreas';
import type { Sentence } from './sentence';
import { sentenceOf } from './sentenceOf';
import type { ViewContext } from './viewContext';

/** The areas without a figure in the later period, by reason; undefined where all have one or none has. */
export function notRankedSentence(context: ViewContext): Sentence | undefined {
  const { view, compared } = context;
  const missing = byName(compared.areas.filter(({ later }) => !isKnown(later.count)));
  if (missing.length === 0 || missing.length === compared.areas.length) return undefined;
  const byReason = new Map<MissingReason, ComparedArea[]>();
  for (const area of missing) {
    const reason = area.later.count;
    if (!isKnown(reason)) byReason.set(reason, [...(byReason.get(reason) ?? []), area]);
  }
  const { one, many } = areaNoun(context);
  const told = [...byReason].map(([reason, areas]) => {
    const who =
      areas.length > mostNamed
        ? `${numberText(areas.length)} ${many}`
        : listed(areas.map(({ name }) => name));
    return `${who} (${missingWords[reason].meaning})`;
  });
  const those = missing.length === 1 ? `This ${one} is` : `These ${many} are`;
  return sentenceOf(context, {
    claim: 'notRanked',
    said: [
      `There is no figure for ${periodInSentence(view.period)} for ${listed(told)}`,
      `${those} in no list and no order above`,
    ],
    areas: missing.map(({ code }) => code),
    cells: laterCells(context, missing),
    certainty: { kind: 'none' },
  });
}
