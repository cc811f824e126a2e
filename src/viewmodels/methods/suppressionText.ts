import type { MethodSection } from './methodSection';
import { analysisFunction } from './methodSources';

/** What is said of suppression; the example follows from the data. */
export const suppressionText: Omit<MethodSection, 'examples'> = {
  id: 'suppression',
  title: 'Small numbers: hiding and rounding',
  words:
    'Where very few people are counted, a number can give away who they are. For such indicators, numbers from 1 up to a threshold are hidden and shown as [c], and so are their rate and interval, from which they could be worked out. Further numbers are hidden with them, so that none can be found by taking the numbers shown from a total.',
  points: [
    '0 is shown, because it is about nobody.',
    'Some sources round instead: rates are then made from the rounded numbers.',
    'First step: numbers from 1 to the threshold of the indicator are hidden.',
    'Second step: in each sum with a hidden number at least one more is hidden. After every addition all sums are checked again, by solving the equations they form for the hidden numbers, each at least 1.',
    'Rounding: to the nearest multiple of the base; rounded parts need not add up to the rounded total.',
    'Hidden numbers are never in a ranking, a share, a sentence or a saved file.',
  ],
  formulas: [
    { gives: 'Hidden where', text: '1 ≤ O ≤ k' },
    { gives: 'Rounded', text: 'b floor(O/b + 1/2)' },
  ],
  symbols: [
    { symbol: 'O', meaning: 'the number of events' },
    { symbol: 'k', meaning: 'the suppression threshold of the indicator' },
    { symbol: 'b', meaning: 'the rounding base of the indicator' },
  ],
  sources: [
    {
      text: 'Secondary suppression as in statistical disclosure control: A. Hundepool and others, Statistical Disclosure Control, 2012',
    },
    analysisFunction,
  ],
};
