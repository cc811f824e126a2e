import type { Dataset } from '../../dataset/dataset';
import type { Indicator } from '../../domain/indicator';
import { indicatorFacts } from '../../viewmodels/indicatorFacts';

interface IndicatorFactsProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
}

/** What the indicator counts and what must be known of it. */
export function IndicatorFacts({ dataset, indicator }: IndicatorFactsProps) {
  return (
    <section aria-labelledby="about-indicator" className="section">
      <h2 id="about-indicator" className="section__title">
        About this indicator: {indicator.title}
      </h2>
      <dl className="facts">
        {indicatorFacts(dataset, indicator).map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
