import type { Dataset } from '../dataset/dataset';
import type { Indicator } from '../domain/indicator';
import type { Request } from '../selection/selection';
import { plainClick } from '../ui/plainClick';
import { indicatorFacts } from '../viewmodels/indicatorFacts';
import { ThemeOwnership } from './ThemeOwnership';

interface IndicatorFactsProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly choose: (choice: Request) => void;
  readonly href: (choice: Request) => string;
}

const methods: Request = { page: 'methods' };

/** Who answers for the theme, what the indicator counts, and what must be known of it. */
export function IndicatorFacts({ dataset, indicator, choose, href }: IndicatorFactsProps) {
  const theme = dataset.themes.find(({ code }) => code === indicator.theme);
  return (
    <>
      {theme && <ThemeOwnership theme={theme} />}
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
        <p className="section__link">
          <a href={href(methods)} onClick={plainClick(() => choose(methods))}>
            How the figures are worked out
          </a>
          : rates, intervals, changes and all other statistics, with examples from these figures.
        </p>
      </section>
    </>
  );
}
