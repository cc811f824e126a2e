import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataQuality } from '../../../src/viewmodels/dataQuality';
import { packageOf } from '../dataset/packageOf';
import { anyFiles } from './anyFiles';
import { everyRequest, someOf } from './everyView';
import { modelsOf, rankSlips, slipsIn, twinSlips } from './modelSlips';

describe('any package', () => {
  it('gives words and tables without a slip, and never falls', { timeout: 60_000 }, async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        const dataset = await packageOf(files);
        expect(dataQuality(dataset).verdict).toMatch(/^6 files with /);
        const walk = { comparisons: someOf, areas: someOf };
        for (const [place, request] of [...everyRequest(dataset, walk)].entries()) {
          if (place % 7 !== 0) continue;
          seen += 1;
          const models = modelsOf(dataset, request);
          const found = [...slipsIn(models), ...twinSlips(models), ...rankSlips(models)];
          if (found.length > 0) throw new Error(`${JSON.stringify(request)} ${found.join()}`);
        }
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});
