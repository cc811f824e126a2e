import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightTheme } from '../../../../src/charts/chartTheme';
import { spineOption } from '../../../../src/charts/spineOption';
import type { Dataset } from '../../../../src/dataset/dataset';
import { partsModel } from '../../../../src/viewmodels/profile/partsModel';
import { profileHeadline } from '../../../../src/viewmodels/profile/profileHeadline';
import { profileItem } from '../../../../src/viewmodels/profile/profileItem';
import { spineModel } from '../../../../src/viewmodels/profile/spineModel';
import { defaultPackage, illustrativePackage } from '../../../golden/package';
import { packageOf } from '../../dataset/packageOf';
import { anyFiles } from '../anyFiles';
import { fixture, someOf } from '../everyView';
import { slipsIn } from '../slipsIn';
import { profileIn } from './profileOf';

/** Everything the profiles of a dataset say: of each area, beside its default comparator and nothing else. */
function* profiles(dataset: Dataset, areas: readonly string[]) {
  for (const area of areas) {
    for (const second of [undefined, 'none']) {
      const profile = profileIn(dataset, { area, ...(second ? { second } : {}) });
      const spine = spineModel(profile);
      yield {
        area,
        rows: profile.held.length,
        spine,
        said: {
          headline: profileHeadline(profile),
          items: profile.held.map((one) => profileItem(one, profile)),
          spine,
          parts: partsModel(dataset, profile.area),
        },
      };
    }
  }
}

type Spine = ReturnType<typeof spineModel>;

/** Rows in which the picture and its table say different things. */
function unlike(spine: Spine): readonly string[] {
  if (spine.kind === 'nothing') return [];
  return spine.picture.rows.flatMap((row) => {
    const cells = spine.words.table.rows.find(({ key }) => key === row.code)?.cells ?? [];
    const { range, middle, group, second } = row;
    const drawn = [
      row.value,
      ...[group, second, range?.lowest, middle?.lower, middle?.upper, range?.highest].map(
        (one) => one?.value,
      ),
    ].filter((value) => typeof value === 'number');
    const told = cells.flatMap(({ value }) => value ?? []);
    return drawn.join() === told.join() ? [] : [`${row.code}: ${drawn.join()} / ${told.join()}`];
  });
}

/** A drawing is total: any model can be drawn, at any width. */
function undrawable(spine: Spine): boolean {
  if (spine.kind === 'nothing') return false;
  return [200, 680, 1200].some((width) => {
    const drawing = spineOption(spine.picture, lightTheme, width);
    return !(drawing.height > 0) || slipsIn(drawing.option.graphic).length > 0;
  });
}

describe.each([
  ['default', await defaultPackage()],
  ['illustrative', await illustrativePackage()],
  ['rivershire', await fixture('rivershire')],
  ['bare', await fixture('bare')],
] as const)('the profiles of the %s package', (_, dataset) => {
  it('say nothing that no reader should meet, and draw what their table says', () => {
    let seen = 0;
    for (const { area, rows, spine, said } of profiles(dataset, [...dataset.areas.keys()])) {
      expect(slipsIn(said), area).toEqual([]);
      expect(unlike(spine), area).toEqual([]);
      expect(undrawable(spine), area).toBe(false);
      seen += rows;
    }
    expect(seen).toBeGreaterThan(0);
  });
});

describe('the profiles of any package', () => {
  it('give words without a slip, and never fall', { timeout: 60_000 }, async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        const dataset = await packageOf(files);
        for (const { said, spine, rows } of profiles(dataset, someOf([...dataset.areas.keys()]))) {
          expect(slipsIn(said)).toEqual([]);
          expect(unlike(spine)).toEqual([]);
          expect(undrawable(spine)).toBe(false);
          seen += rows;
        }
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(60);
  });
});
