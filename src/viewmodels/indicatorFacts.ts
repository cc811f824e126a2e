import { numberText } from '../commentary/figureText';
import type { Dataset } from '../dataset/dataset';
import type { Indicator } from '../domain/indicator';
import { populationName } from './figureNotes';

/** A fact about an indicator: a term and what is said. */
export interface Fact {
  readonly term: string;
  readonly text: string;
}

const polarityText = {
  lower_is_better: 'Lower is better.',
  higher_is_better: 'Higher is better.',
  none: 'Neither higher nor lower is judged better.',
} as const;

/** What a reader must know of an indicator, in the order of need; facts that the package does not give are left out. */
export function indicatorFacts(dataset: Dataset, indicator: Indicator): readonly Fact[] {
  const source = dataset.sources.get(indicator.source ?? '');
  const overlaps = indicator.overlaps.map(
    (code) =>
      dataset.indicators.get(code)?.title ??
      dataset.themes.find((theme) => theme.code === code)?.title ??
      code,
  );
  const facts: readonly Fact[] = [
    { term: 'What is counted', text: indicator.definition },
    { term: 'Read with care', text: indicator.caveat },
    {
      term: 'Direction',
      text: `${polarityText[indicator.polarity]} ${indicator.polarityReason}`.trim(),
    },
    { term: 'Rates', text: rateText(dataset, indicator) },
    { term: 'Status', text: indicator.status },
    {
      term: 'Overlaps with',
      text: overlaps.length > 0 ? `${overlaps.join('; ')}. Never add these together.` : '',
    },
    { term: 'Geography', text: indicator.geography },
    { term: 'Completeness', text: indicator.completeness },
    {
      term: 'Source',
      text: source ? [source.publisher, source.title, source.note].filter(Boolean).join('. ') : '',
    },
    { term: 'Released', text: source?.released ?? '' },
    { term: 'Next update', text: indicator.nextUpdate },
    { term: 'Contact', text: indicator.contact },
    { term: 'Licence', text: source?.licence ?? '' },
  ];
  return facts.filter((fact) => fact.text !== '');
}

function rateText(dataset: Dataset, indicator: Indicator): string {
  if (indicator.kind !== 'count') return '';
  if (indicator.populationSeries === undefined)
    return 'No rate is given: the package names no population for it.';
  const year =
    indicator.populationYear === 'same'
      ? 'of the same year'
      : `of ${indicator.populationYear}, for every period`;
  const series = populationName(dataset, indicator.populationSeries);
  return `Per ${numberText(indicator.multiplier)} residents ${year}. Population: ${series}.`;
}
