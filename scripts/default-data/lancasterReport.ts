import { expectTrue } from './expectation';
import { type Observation, observation } from './observation';

const lancaster = 'E07000121';
const asbSource = 'lancaster-asb-2025';

/** Figures of the Lancaster district report on anti-social behaviour: 12 months to September 2024 and 2025. */
export function lancasterAsb(): Observation[] {
  const figures = [
    ['asb-12-months', 4301, 4632],
    ['asb-youth-related', 808, 879],
    ['asb-alcohol-related', 406, 383],
  ] as const;
  for (const [indicator, before, after] of figures) {
    expectTrue(before <= 4301 && after <= 4632, `${indicator} is no more than all incidents`);
  }
  return figures.flatMap(([indicator, before, after]) => [
    observation(indicator, lancaster, 'YE2024-09', before, asbSource),
    observation(indicator, lancaster, 'YE2025-09', after, asbSource),
  ]);
}

/** The published cost of serious violence in Lancaster, 2024, in pounds. */
export function seriousViolenceCost(): Observation[] {
  return [
    observation(
      'serious-violence-cost',
      lancaster,
      '2024',
      40_433_850,
      'serious-violence-cost-2024',
    ),
  ];
}
