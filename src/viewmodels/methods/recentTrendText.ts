import type { MethodSection } from './methodSection';
import { fingertips, pheIndicatorMethods } from './methodSources';

/** What is said of the recent trend; its examples follow from the data. */
export const recentTrendText: Omit<MethodSection, 'examples'> = {
  id: 'recent-trend',
  title: 'Recent trend',
  words:
    'The five most recent years are looked at together: do they rise or fall so steadily that chance would hardly do it? The rule is strict: where nothing but chance is at work, it finds a trend in one of 500 series.',
  points: [
    'The rule of the public health profiles is used without change. It is refused rather than bent where the years do not allow it.',
    'Refused with fewer than five years, with a year missing or hidden among the five, with periods that are not whole years or overlap, with years between left out, and across a break in the series.',
    'There is no significant change where the direction turns with any one of the five years left out.',
  ],
  formulas: [
    { gives: 'Weight of a year', text: 'w = 1/σ^2' },
    { gives: 'Where', text: 'σ = (U - L)/(2 z)' },
    { gives: 'Slope', text: 'b = (S_w S_wtv - S_wt S_wv)/D' },
    { gives: 'Where', text: 'D = S_w S_wtt - S_wt^2' },
    { gives: 'Chi-square of a rate', text: 'χ^2 = (b^2 D)/S_w' },
    {
      gives: 'Chi-square of a share',
      text: 'χ^2 = (N (N S_ct - C S_nt)^2)/(C (N - C) (N S_ntt - S_nt^2))',
    },
    { gives: 'Trend where', text: 'χ^2 > 9.5495' },
  ],
  symbols: [
    { symbol: 't', meaning: 'the years, 1 to 5' },
    { symbol: 'v, L, U', meaning: 'rate of a year and its 95% limits; z is 1.959964' },
    {
      symbol: 'S',
      meaning:
        'sum over the five years of the product of the letters below it: w t v is weight times year times rate',
    },
    { symbol: 'c, n; C, N', meaning: 'part and whole of a year; of all five years' },
    {
      symbol: '9.5495',
      meaning: 'chi-square with 1 degree of freedom that chance exceeds once in 500',
    },
  ],
  sources: [
    { ...fingertips, part: 'recent trends' },
    { ...pheIndicatorMethods, part: 'phe_trend' },
    { text: 'P. Armitage, Biometrics 11, 1955 (shares)' },
  ],
};
