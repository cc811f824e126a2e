import { expect, it } from 'vitest';
import { lightTheme } from '../../../src/charts/chartTheme';
import { thickenedOption } from '../../../src/charts/thickenedOption';
import { everyFixture } from '../../pictures/everyFixture';

const drawings = everyFixture.map(({ name, draw, width = 700 }) => ({
  name,
  option: draw(lightTheme, width).option,
}));

it('thickens lines and edges, and leaves sizes, places and words as they are', () => {
  const formatter = () => '';
  const option = {
    grid: { width: 10 },
    xAxis: { axisLabel: { formatter }, axisLine: { lineStyle: { width: 1, color: '#000000' } } },
    series: [
      { type: 'line', lineStyle: { width: 2, type: [7, 4] }, itemStyle: { borderWidth: 1.5 } },
    ],
    graphic: { elements: [{ type: 'text', style: { fontSize: 16, lineWidth: 4, width: 20 } }] },
  } as const;
  expect(thickenedOption(option as never, 1.5)).toEqual({
    grid: { width: 10 },
    xAxis: { axisLabel: { formatter }, axisLine: { lineStyle: { width: 1.5, color: '#000000' } } },
    series: [
      { type: 'line', lineStyle: { width: 3, type: [7, 4] }, itemStyle: { borderWidth: 2.25 } },
    ],
    graphic: { elements: [{ type: 'text', style: { fontSize: 16, lineWidth: 6, width: 20 } }] },
  });
});

it('does nothing at the usual thickness', () => {
  for (const { option } of drawings) expect(thickenedOption(option, 1)).toBe(option);
});

it.each(drawings.filter(({ name }) => /^(trend|process|funnel|map)-/.test(name)))(
  'finds the lines of $name',
  ({ option }) => {
    expect(thickenedOption(option, 2)).not.toEqual(option);
  },
);
