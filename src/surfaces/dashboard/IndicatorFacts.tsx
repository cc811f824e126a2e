import type { Dataset } from '../../dataset/dataset';
import type { Indicator } from '../../domain/indicator';
import { Prose } from '../../ui/Layout';
import { indicatorFacts } from '../../viewmodels/indicatorFacts';

interface IndicatorFactsProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
}

/** What the indicator counts and what must be known of it. */
export function IndicatorFacts({ dataset, indicator }: IndicatorFactsProps) {
  return (
    <section aria-labelledby="about-indicator" className="indicator-facts">
      <h2 id="about-indicator">About this indicator: {indicator.title}</h2>
      <Prose>
        <dl className="facts">
          {indicatorFacts(dataset, indicator).map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Prose>
    </section>
  );
}
