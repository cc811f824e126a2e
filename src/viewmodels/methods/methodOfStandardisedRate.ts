import { numberText } from '../../commentary/figureText';
import { europeanStandardPopulation2013 } from '../../statistics/europeanStandardPopulation2013';
import type { MethodSection } from './methodSection';
import { pheIndicatorMethods } from './methodSources';

/** The directly standardised rate. Packages hold no figures by age, so there is no example yet. */
export function methodOfStandardisedRate(): MethodSection {
  const bands = europeanStandardPopulation2013.length;
  const people = europeanStandardPopulation2013.reduce((sum, weight) => sum + weight, 0);
  return {
    id: 'standardised-rate',
    title: 'Rate standardised by age',
    words:
      'An area with many young people has more road casualties than one with many pensioners, even where the danger is the same. The standardised rate is the rate an area would have if its residents were as old as those of a standard population, so that age no longer makes the difference.',
    points: ['It is not given for fewer than 10 events.'],
    formulas: [
      { gives: 'Standardised rate', text: 'r = (m sum(w_i O_i/n_i))/(sum(w_i))' },
      { gives: 'Variance', text: 'v = (sum(w_i^2 O_i/n_i^2))/((sum(w_i))^2)' },
      { gives: 'Lower limit', text: 'r + m sqrt(v/O) (L - O)' },
      { gives: 'Upper limit', text: 'r + m sqrt(v/O) (U - O)' },
    ],
    symbols: [
      { symbol: 'Oᵢ, nᵢ', meaning: 'events and residents of age band i' },
      {
        symbol: 'wᵢ',
        meaning: `people in that band of the European standard population 2013: ${numberText(people)} in ${bands} bands, from 0 to 4 up to 90 and over`,
      },
      { symbol: 'm', meaning: 'the multiplier, 100,000' },
      { symbol: 'O', meaning: 'all events' },
      { symbol: 'L, U', meaning: 'Byar’s limits of all events' },
    ],
    sources: [
      { ...pheIndicatorMethods, part: 'calculate_dsr' },
      {
        text: 'A. J. Dobson and others, Statistics in Medicine 10, 1991; Eurostat, Revision of the European Standard Population, 2013',
      },
    ],
    examples: [
      {
        kind: 'none',
        needed: `The loaded data hold no events by age, and a data package has no place for them yet. Needed: for one area and period, the number of events and of residents in each of ${bands} age bands.`,
      },
    ],
  };
}
