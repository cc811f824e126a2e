import { describe, expect, it } from 'vitest';
import { titledIndicator } from '../../../src/extracts/titledIndicator';
import { lancashire } from './knownLancashire';

describe('titledIndicator', () => {
  it('takes what a title names in full', () => {
    const { indicator } = titledIndicator(
      ['Table 2: Anti-social behaviour incidents recorded by the police, by district'],
      lancashire,
    );
    expect(indicator?.code).toBe('asb-incidents');
  });

  it('offers those that share words, likeliest first, and takes none', () => {
    const { indicator, like } = titledIndicator(['Domestic abuse, 2022 and 2023'], lancashire);
    expect(indicator).toBeUndefined();
    expect(like[0]?.code).toBe('domestic-abuse-crimes');
    expect(titledIndicator(['Robbery'], lancashire).indicator).toBeUndefined();
    expect(titledIndicator(['Robbery'], lancashire).like[0]?.code).toBe('csp-robbery');
    expect(like.length).toBeLessThanOrEqual(5);
  });

  it.each([[[]], [['Zebra update']], [['constructor __proto__']]])(
    'knows nothing of %j',
    (titles) => {
      expect(titledIndicator(titles, lancashire)).toEqual({ indicator: undefined, like: [] });
    },
  );
});
