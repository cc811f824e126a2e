import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranksInWords, rankWords } from '../../../src/commentary/rankWords';
import { contextOf, rows } from '../viewmodels/contextOf';

const figure = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom('[c]', '[x]'));
const four = fc.array(figure, { minLength: 4, maxLength: 4 });

describe('ranks in words', () => {
  it('are for all areas at once what they are for each', async () => {
    await fc.assert(
      fc.asyncProperty(four, four, fc.constantFrom('rate', 'count'), async (now, then, measure) => {
        const given = [...rows('asb', '2022', ...then), ...rows('asb', '2023', ...now)];
        const context = await contextOf(given, { indicator: 'asb', period: '2023' });
        const shown = { ...context, view: { ...context.view, measure } as typeof context.view };
        for (const when of ['later', 'earlier'] as const) {
          const all = ranksInWords(shown, when);
          for (const area of shown.compared.areas)
            expect(all.get(area.code)).toEqual(rankWords(shown, area, when));
        }
      }),
      { numRuns: 60 },
    );
  });
});
