import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/dataset/dataset';
import { heatMaps } from '../../../../src/selection/selection';
import { heatMap } from '../../../../src/viewmodels/overview/heatMap';
import { moreTiles } from '../../../../src/viewmodels/overview/moreTiles';
import { overviewHeadline } from '../../../../src/viewmodels/overview/overviewHeadline';
import { placeOptions } from '../../../../src/viewmodels/overview/placeOptions';
import { scorecardRow } from '../../../../src/viewmodels/overview/scorecardRow';
import { worseList } from '../../../../src/viewmodels/overview/worseList';
import { defaultPackage, illustrativePackage } from '../../../golden/package';
import { packageOf } from '../../dataset/packageOf';
import { anyFiles } from '../anyFiles';
import { fixture, someOf } from '../everyView';
import { slipsIn } from '../slipsIn';
import { overviewIn } from './overviewOf';

/** Everything the overview says of a dataset: for each group, without and with a highlighted area. */
function* overviews(dataset: Dataset) {
  const options = placeOptions(dataset, overviewIn(dataset).place);
  const valuesOf = (groups: typeof options.groups) =>
    groups.flatMap((group) => group.options.map(({ value }) => value));
  for (const group of valuesOf(options.groups)) {
    if (dataset.onDemand.some(({ code }) => code === group)) continue;
    const { place } = overviewIn(dataset, { group });
    for (const area of ['', ...someOf(place.group.members)]) {
      const contexts = overviewIn(dataset, { group, area });
      const all = contexts.all();
      yield {
        group,
        area,
        rows: all.length,
        said: {
          headline: overviewHeadline(contexts),
          worse: worseList(contexts),
          scorecard: all.map((one) => scorecardRow(one, contexts)),
          more: all.map(({ context }) => moreTiles(context)),
          heat: heatMaps.map((kind) => {
            const map = heatMap(contexts, kind);
            if ('why' in map) return map.why;
            const { columns, ...rest } = map;
            return { ...rest, heads: columns.map(({ label, measure }) => [label, measure.detail]) };
          }),
        },
      };
    }
  }
}

describe.each([
  ['default', await defaultPackage()],
  ['illustrative', await illustrativePackage()],
  ['rivershire', await fixture('rivershire')],
  ['bare', await fixture('bare')],
] as const)('the overview of the %s package', (_, dataset) => {
  it('says nothing that no reader should meet, for any of its groups and areas', () => {
    let seen = 0;
    for (const { group, area, rows, said } of overviews(dataset)) {
      expect(slipsIn(said), `${group} ${area}`).toEqual([]);
      seen += rows;
    }
    expect(seen).toBeGreaterThan(0);
  });

  it('has for every area of its heat map each column exactly once', () => {
    for (const { said } of overviews(dataset))
      for (const map of said.heat) {
        if (!('rows' in map)) continue;
        const lengths = map.rows.map(({ cells }) => cells.length);
        expect(new Set(lengths)).toEqual(new Set([map.heads.length]));
      }
  });
});

/** Any package, its indicators with a judgement, targets and unit costs. */
const anyJudged = anyFiles.map((files) => ({
  ...files,
  'indicators.csv': files['indicators.csv'].map((line, place) =>
    [line, ['polarity', 'lower_is_better', 'higher_is_better'][place]].join(),
  ),
  'targets.csv': [
    'indicator,area_code,period,value,direction,owner',
    'one,A1,2023,0,at most,',
    'one,G,2022,5,,The Board',
    'two,toString,2022/23,3,at least,',
  ],
  'unit-costs.csv': [
    'indicator,unit_cost,price_year,concept,source,confidence',
    'one,12.5,2020,Cost of one,,',
    'two,0,2020,,,Low',
  ],
}));

describe('the overview of any package', () => {
  it('gives words without a slip, and never falls', { timeout: 60_000 }, async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(anyJudged, async (files) => {
        for (const { said, rows } of overviews(await packageOf(files))) {
          expect(slipsIn(said)).toEqual([]);
          seen += rows;
        }
      }),
      { numRuns: 100 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});
