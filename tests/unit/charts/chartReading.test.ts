import { describe, expect, it } from 'vitest';
import { chartReading } from '../../../src/charts/chartReading';
import { lightTheme } from '../../../src/charts/chartTheme';
import { everyFixture } from '../../pictures/everyFixture';

const fixtures = everyFixture;

const readingOf = (name: string) => {
  const fixture = fixtures.find((one) => one.name === name);
  if (!fixture) throw new Error(`There is no picture ${name}`);
  return chartReading(fixture.draw(lightTheme, fixture.width ?? 700).targets);
};

const place = { left: 0, right: 1, top: 0, bottom: 1 };

describe('what can be read of a picture', () => {
  it('is one line of bars, each with the words of its tooltip', () => {
    const [line, ...others] = chartReading([
      { ...place, lines: [{ code: 'A', name: 'Burnley', label: '43.2', value: 43.2 }] },
      { ...place, lines: [{ code: 'B', name: 'Wyre', label: 'suppressed', value: null }] },
    ]);
    expect(others).toEqual([]);
    expect(line?.map(({ words, value }) => [words, value])).toEqual([
      ['Burnley: 43.2', 43.2],
      ['Wyre: suppressed', null],
    ]);
  });

  it('is each line of a picture over time for itself, with the period before every figure', () => {
    const at = (heading: string, own: number | null, group: number) => ({
      ...place,
      heading,
      lines: [
        { code: 'A', name: 'Burnley', label: own === null ? 'not held' : String(own), value: own },
        { code: 'G', name: 'All areas', label: String(group), value: group },
      ],
    });
    expect(
      chartReading([at('2022', 1, 3), at('2023', null, 4)]).map((line) =>
        line.map(({ words }) => words),
      ),
    ).toEqual([
      ['2022, Burnley: 1', '2023, Burnley: not held'],
      ['2022, All areas: 3', '2023, All areas: 4'],
    ]);
  });

  it('is nothing where targets give no values, as in a map', () => {
    expect(chartReading([{ ...place, lines: [{ code: 'A', name: 'Wyre', label: '1' }] }])).toEqual(
      [],
    );
    expect(readingOf('map-twelve')).toEqual([]);
  });
});

it.each(fixtures.filter(({ name }) => !name.startsWith('map-')))(
  '$name can be read point by point, none without words, none at a place outside',
  ({ name, draw, width = 700 }) => {
    const { targets, height } = draw(lightTheme, width);
    const points = chartReading(targets).flat();
    expect(points.length > 0).toBe(name !== 'ranking-none');
    for (const { words, value, target } of points) {
      expect(words).toMatch(/^\S.*: \S/);
      expect(words).not.toMatch(/NaN|undefined|null/);
      expect(value === null || Number.isFinite(value)).toBe(true);
      expect(target.left).toBeLessThan(target.right);
      expect(target.bottom).toBeLessThanOrEqual(height + 14);
    }
  },
);
