import { describe, expect, it } from 'vitest';
import { viewContext } from '../../src/commentary/viewContext';
import { resolvedSelection } from '../../src/selection/resolvedSelection';
import type { Request } from '../../src/selection/selection';
import { headline } from '../../src/viewmodels/headline';
import { trendModel } from '../../src/viewmodels/trendModel';
import { defaultPackage } from './package';

const dataset = await defaultPackage();

function context(request: Request) {
  const { view, notices } = resolvedSelection(request, dataset);
  expect(notices).toEqual([]);
  if (!view) throw new Error('no view');
  return viewContext(dataset, view);
}

/** Source of the figures: road-ksi-2017-2022.csv, the series published by Lancashire County Council. */
describe('casualties of Lancashire-12, 2017 to 2022', () => {
  it.each([
    ['road-fatal', [36, 45, 41, 23, 32, 34]],
    ['road-serious-adjusted', [923, 927, 771, 625, 717, 831]],
    ['road-ksi', [959, 972, 812, 648, 749, 865]],
  ])('%s', (indicator, published) => {
    const model = trendModel(context({ indicator, group: 'L12', measure: 'count' }));
    if (model.kind === 'nothing') throw new Error(model.why);
    const total = model.words.table.columns.findIndex(({ key }) => key === 'L12');
    expect(model.words.table.rows.map((row) => row.cells[total]?.value)).toEqual(published);
  });

  it('adds up: killed and seriously injured', () => {
    const sums = [36 + 923, 45 + 927, 41 + 771, 23 + 625, 32 + 717, 34 + 831];
    expect(sums).toEqual([959, 972, 812, 648, 749, 865]);
  });
});

/** Source: Lancaster district report, 12 months to September 2025 and 2024: 879 of 4,632 and 808 of 4,301. */
describe('shares of anti-social behaviour in Lancaster', () => {
  it('youth-related: a rise of 0.2 percentage points, not 0.1', () => {
    const { sentence } = headline(context({ indicator: 'asb-youth-related' }));
    expect(sentence).toContain('in Lancaster: the share rose by 0.2 percentage points');
    expect(sentence).toContain('from 18.8% of 4,301 to 19.0% of 4,632');
  });

  it('alcohol-related: a fall of 1.2 percentage points', () => {
    const { sentence } = headline(context({ indicator: 'asb-alcohol-related' }));
    expect(sentence).toContain('the share fell by 1.2 percentage points');
    expect(sentence).toContain('from 9.4% of 4,301 to 8.3% of 4,632');
  });
});

describe('the force series', () => {
  it('has 2016/17 as missing, with no partial year', () => {
    const model = trendModel(
      context({ indicator: 'force-violence-quarterly', period: '2022', measure: 'count' }),
    );
    if (model.kind === 'nothing') throw new Error(model.why);
    const byPeriod = new Map(
      model.words.table.rows.map((row) => [
        row.header,
        row.cells[0]?.reason ?? row.cells[0]?.value,
      ]),
    );
    expect(byPeriod.get('2016')).toBe('incompletePeriod');
    expect(byPeriod.get('2017')).toBe('incompletePeriod');
    // Lancashire force, calendar 2022: checked against the open data tables when the extract was made.
    expect(byPeriod.get('2022')).toBe(57179);
  });
});
