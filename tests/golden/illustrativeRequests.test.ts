import { describe, expect, it } from 'vitest';
import { viewContext } from '../../src/commentary/viewContext';
import { periodCode } from '../../src/domain/periodCode';
import { resolvedSelection } from '../../src/selection/resolvedSelection';
import { headline } from '../../src/viewmodels/headline';

import { illustrativePackage } from './package';

const dataset = await illustrativePackage();

const shown = (period: string) =>
  resolvedSelection({ page: 'theme', theme: 'domestic-abuse', period }, dataset);

describe('a period of months', () => {
  it.each([
    ['2025-12', '2024-12', /between December 2024 and December 2025/],
    ['2025-Q3', '2024-Q3', /between July to September 2024 and July to September 2025/],
    ['2024/25', '2023/24', /between 2023\/24 and 2024\/25/],
    ['YE2025-06', 'YE2024-06', /between the year ending June 2024 and the year ending June 2025/],
  ])('%s is compared with the same a year earlier', (period, compare, words) => {
    const { view, notices } = shown(period);
    if (!view?.compareWith) throw new Error('no comparison');
    expect([periodCode(view.period), periodCode(view.compareWith)]).toEqual([period, compare]);
    expect(notices).toEqual([]);
    const { sentence } = headline(viewContext(dataset, view));
    expect(sentence.replaceAll('the quarter ', '')).toMatch(words);
  });

  it.each([
    ['YE2019-11', 'the year ending November 2019'],
    ['2018/19', '2018/19'],
    ['2025/26', '2025/26'],
    ['2018-Q4', 'the quarter October to December 2018'],
  ])('%s is refused in words, because months of it are not held', (period, name) => {
    expect(shown(period).notices).toEqual([`No figures are held for ${name}, so 2025 is shown.`]);
  });
});
