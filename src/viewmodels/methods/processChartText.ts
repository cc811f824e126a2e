import type { ProcessRule } from '../../statistics/processSignals';
import type { MethodSection } from './methodSection';
import { plotTheDots } from './methodSources';

/** What the rules of a process chart find, in words. */
export const signalWords: Readonly<Record<ProcessRule, string>> = {
  outsideLimits: 'a point outside the limits',
  sevenOneSide: 'seven points or more in a row on one side of the mean',
  sevenPointRun: 'seven points in a row that rise, or fall, at every step',
  twoOfThreeNearLimit:
    'two of three points beyond a near limit, all three on that side of the mean',
};

/** What is said of process charts; the example follows from the data. */
export const processChartText: Omit<MethodSection, 'examples'> = {
  id: 'process-chart',
  title: 'Process chart (XmR)',
  words:
    'Months go up and down all the time. A process chart shows the range that a steady series stays in by itself, worked out from how much neighbouring months differ. Ups and downs inside that range need no explanation; a signal does.',
  points: [
    'Many series have seasons, such as more anti-social behaviour in summer. The chart then signals the season, so the same months of different years are to be compared as well.',
    `Four things are signals: ${Object.values(signalWords).join('; ')}.`,
    'With fewer than 12 points the limits are called trial limits.',
    'Limits begin anew at a break in the series or at a declared change of what is done. A missing figure interrupts runs.',
    'Figures for 12 months that overlap are refused: they rise and fall smoothly by construction.',
  ],
  formulas: [
    { gives: 'Moving range', text: 'R_i = abs(x_i - x_(i - 1))' },
    { gives: 'Limits', text: 'm ± 2.66 R' },
    { gives: 'Near limits', text: 'm ± 1.7733 R' },
  ],
  symbols: [
    { symbol: 'xᵢ', meaning: 'the figure of a month or quarter' },
    { symbol: 'm', meaning: 'the mean of the figures' },
    {
      symbol: 'R',
      meaning:
        'the mean of the moving ranges; on demand those of 3.267 times the mean or more are left out and the mean is taken anew',
    },
  ],
  sources: [plotTheDots],
};
