import { certaintyOf, hasMoved } from '../commentary/certainty';
import { missingWords } from '../commentary/missingWords';
import { isKnown } from '../domain/figure';
import type { ComparedArea } from '../statistics/comparison';
import { type CellModel, type ColumnModel, wordsAsCell } from './tableModel';

/** Heading of the column that says of each change whether chance alone could explain it. */
export const chanceColumn: ColumnModel = {
  key: 'chance',
  label: 'Beyond chance?',
  words: true,
};

/** "yes", "no", "cannot be said" or "no change"; where a figure is missing, its reason. */
export function chanceCell(area: ComparedArea): CellModel {
  const { numeric } = area;
  if (!isKnown(numeric))
    return { text: missingWords[numeric].shorthand, value: null, reason: numeric };
  return wordsAsCell(chanceWord(area));
}

/** The word of an area whose figures are known. */
export function chanceWord(area: ComparedArea): 'yes' | 'no' | 'cannot be said' | 'no change' {
  if (!hasMoved(area)) return 'no change';
  const certainty = certaintyOf(area);
  if (!certainty) return 'cannot be said';
  return certainty === 'beyond' ? 'yes' : 'no';
}
