import type { Dataset } from '../../dataset/dataset';
import type { View } from '../../selection/selection';
import { exampleContexts } from './exampleContexts';
import { methodOfBenchmark } from './methodOfBenchmark';
import { methodOfChange } from './methodOfChange';
import { methodOfCommentary } from './methodOfCommentary';
import { methodOfCost } from './methodOfCost';
import { methodOfCrudeRate } from './methodOfCrudeRate';
import { methodOfFunnel } from './methodOfFunnel';
import { methodOfKilledOrSeriouslyInjured } from './methodOfKilledOrSeriouslyInjured';
import { methodOfMissingFigures } from './methodOfMissingFigures';
import { methodOfOverdispersion } from './methodOfOverdispersion';
import { methodOfPeriods } from './methodOfPeriods';
import { methodOfProcessChart } from './methodOfProcessChart';
import { methodOfRanks } from './methodOfRanks';
import { methodOfRateInterval } from './methodOfRateInterval';
import { methodOfRecentTrend } from './methodOfRecentTrend';
import { methodOfRounding } from './methodOfRounding';
import { methodOfShareChange } from './methodOfShareChange';
import { methodOfShares } from './methodOfShares';
import { methodOfSourceRounding } from './methodOfSourceRounding';
import { methodOfStandardisedRate } from './methodOfStandardisedRate';
import { methodOfSuppression } from './methodOfSuppression';
import { methodOfTarget } from './methodOfTarget';
import { methodOfWilson } from './methodOfWilson';
import type { MethodSection } from './methodSection';

/** Sections that belong together. */
export interface MethodGroup {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly MethodSection[];
}

/** The page that says how every figure is worked out. */
export interface MethodsPageModel {
  readonly title: string;
  readonly introduction: string;
  readonly illustrative: boolean;
  readonly groups: readonly MethodGroup[];
}

/** Every method with an example from the loaded data: of what the reader looks at, where that has what is needed. */
export function methodsPage(dataset: Dataset, view: View | undefined): MethodsPageModel {
  const examples = exampleContexts(dataset, view);
  const group = (
    id: string,
    title: string,
    methods: readonly ((from: typeof examples) => MethodSection)[],
  ): MethodGroup => ({ id, title, sections: methods.map((method) => method(examples)) });
  return {
    title: 'How the figures are worked out',
    introduction:
      'Each statistic that this site works out: in plain words first, then as a formula for those who check it, with its source and an example. The examples are worked out now, from the loaded data, by the same program as all other figures of the site. They take what you were looking at, where it has what is needed, else the first indicator that has. Steps between show unrounded numbers; the result is shown as everywhere else.',
    illustrative: dataset.illustrative,
    groups: [
      group('methods-rates', 'Rates and intervals', [
        methodOfCrudeRate,
        methodOfRateInterval,
        methodOfWilson,
        methodOfStandardisedRate,
        methodOfKilledOrSeriouslyInjured,
        methodOfRounding,
      ]),
      group('methods-change', 'Change', [
        methodOfChange,
        methodOfShareChange,
        methodOfSourceRounding,
      ]),
      group('methods-ranks', 'Ranks and shares', [methodOfRanks, methodOfShares]),
      group('methods-comparison', 'Comparing with others', [
        methodOfBenchmark,
        methodOfFunnel,
        methodOfOverdispersion,
      ]),
      group('methods-time', 'Trends over time', [
        methodOfPeriods,
        methodOfRecentTrend,
        methodOfProcessChart,
      ]),
      group('methods-money', 'Money and targets', [methodOfCost, methodOfTarget]),
      group('methods-small', 'Small numbers and missing figures', [
        methodOfSuppression,
        methodOfMissingFigures,
      ]),
      group('methods-words', 'Words', [methodOfCommentary]),
    ],
  };
}
