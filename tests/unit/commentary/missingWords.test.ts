import { describe, expect, it } from 'vitest';
import { missingWords } from '../../../src/commentary/missingWords';
import { whyNoRate } from '../../../src/commentary/whyNoRate';
import { missingReasons } from '../../../src/domain/missing';
import { contextOf, rows } from '../viewmodels/contextOf';

describe('why a figure is missing', () => {
  it.each(missingReasons)('%s has a shorthand, a few words and a clause', (reason) => {
    const { shorthand, short, meaning } = missingWords[reason];
    expect(shorthand).toMatch(/^\[[cxzu]\]$/);
    expect(short.split(' ').length).toBeLessThanOrEqual(4);
    for (const words of [short, meaning]) expect(words).toMatch(/^[a-z0][^.]*[a-z0]$/);
    expect(meaning.length).toBeGreaterThanOrEqual(short.length);
  });

  it('[c] is for what is suppressed alone', () => {
    const shorthands = missingReasons.filter((reason) => missingWords[reason].shorthand === '[c]');
    expect(shorthands).toEqual(['suppressed']);
  });

  it('of a share may be that the whole is 0', async () => {
    const given = [...rows('asb', '2022', 0, 5), ...rows('night', '2022', 0, 1)];
    const context = await contextOf(given, { indicator: 'night', compare: 'none' });
    const [area] = context.compared.areas;
    expect(area && whyNoRate(context, area.later, 'notApplicable')).toBe(
      'the whole is 0, so there is no share',
    );
    expect(
      area && whyNoRate(context, { ...area.later, population: 'suppressed' }, 'suppressed'),
    ).toBe(missingWords.suppressed.meaning);
  });
});
