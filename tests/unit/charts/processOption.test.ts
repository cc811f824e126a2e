import { describe, expect, it } from 'vitest';
import { targetAt } from '../../../src/charts/chartTarget';
import { lightTheme } from '../../../src/charts/chartTheme';
import { signalShapes } from '../../../src/charts/processKey';
import { processLayout } from '../../../src/charts/processLayout';
import { processMarks } from '../../../src/charts/processMarks';
import { processOption } from '../../../src/charts/processOption';
import type { ProcessDot, ProcessPicture } from '../../../src/viewmodels/processModel';

const start = 2021 * 12;

const dot = (value: number | null, place: number): ProcessDot => ({
  month: start + place,
  value,
  label: value === null ? 'suppressed' : String(value),
  gapBefore: false,
});

function picture(
  values: readonly (number | null)[],
  more: Partial<ProcessPicture> = {},
): ProcessPicture {
  return {
    name: 'Ashby',
    points: values.map(dot),
    stretches: [
      {
        from: start,
        to: start + values.length - 1,
        mean: 20,
        lower: 12,
        upper: 28,
        nearLower: 15,
        nearUpper: 25,
        labels: { mean: '20.0', lower: '12.0', upper: '28.0' },
      },
    ],
    yearBefore: [],
    yearBeforeName: 'Same month a year earlier',
    step: 1,
    ticks: values.map((_, place) => ({ month: start + place, label: `M${place}` })),
    breaks: [],
    axisTitle: 'Number',
    shownMonth: start + values.length - 1,
    ...more,
  };
}

const steady = picture([20, 22, 18, 21, 19, 20]);

describe('a process chart', () => {
  it('has mean, limits and near limits across the months of their stretch', () => {
    const layout = processLayout(steady, lightTheme, 700);
    const levels = processMarks(steady, layout, lightTheme).flatMap((mark) =>
      mark.type === 'line' && mark.z === 2 ? [mark.shape] : [],
    );
    expect(levels.map(({ y1 }) => y1)).toEqual([20, 12, 28, 15, 25].map(layout.yOf));
    for (const { x1, x2, y1, y2 } of levels) {
      expect([x1, x2]).toEqual([layout.xOf(start - 0.5), layout.xOf(start + 5.5)]);
      expect(y1).toBe(y2);
    }
  });

  it('names the latest lines at their end where there is room, and in the key always', () => {
    const wide = processLayout(steady, lightTheme, 700);
    expect(wide.names.map(({ words }) => words)).toEqual([
      'upper limit 28.0',
      'mean 20.0',
      'lower limit 12.0',
    ]);
    expect(processLayout(steady, lightTheme, 320).names).toEqual([]);
    expect(wide.key.map(({ entry }) => entry.words)).toEqual([
      'Ashby',
      'mean',
      'limits of the usual range',
      'near limits',
    ]);
  });

  it('gives each signal a shape of its own', () => {
    expect(new Set(Object.values(signalShapes)).size).toBe(Object.keys(signalShapes).length);
    const signals = Object.keys(signalShapes) as (keyof typeof signalShapes)[];
    const marked = picture([20, 22, 18, 21, 19], {
      points: [20, 22, 18, 21, 19].map((value, place) => {
        const signal = signals[place];
        return { ...dot(value, place), ...(signal ? { signal, detail: 'a signal' } : {}) };
      }),
    });
    const layout = processLayout(marked, lightTheme, 700);
    const shapes = processMarks(marked, layout, lightTheme).filter(
      ({ z, type }) => z === 4 && type !== 'line',
    );
    // One in the key and one at its point.
    expect(shapes).toHaveLength(10);
    expect(shapes.filter(({ type }) => type === 'circle')).toHaveLength(2);
  });

  it('starts its scale at zero unless all values are far from it, and then says where', () => {
    expect(processLayout(picture([3, 20]), lightTheme, 700).titleLines).toEqual(['Number']);
    const stretch = steady.stretches[0];
    if (!stretch) throw new Error('no stretch');
    const far = picture([920, 910], {
      stretches: [{ ...stretch, mean: 915, lower: 900, upper: 930 }],
    });
    const { scale, titleLines } = processLayout(far, lightTheme, 700);
    expect(scale.min).toBeGreaterThan(800);
    expect(titleLines).toEqual([`Number; the scale starts at ${scale.labels[0]}`]);
    expect(processLayout(picture([0, 0], { stretches: [] }), lightTheme, 700).titleLines).toEqual([
      'Number',
    ]);
  });

  it('breaks its line where a figure is missing', () => {
    const { option } = processOption(picture([20, null, 18]), lightTheme, 700);
    expect(JSON.stringify(option.series)).toContain(`[${start + 1},"-"]`);
  });

  it('says of a point its figure and its signals, and of a missing one why it is missing', () => {
    const given = picture([20, null, 30], {
      points: [
        dot(20, 0),
        dot(null, 1),
        { ...dot(30, 2), signal: 'above', detail: 'above the limits' },
      ],
    });
    const { targets } = processOption(given, lightTheme, 700);
    const { xOf, plot } = processLayout(given, lightTheme, 700);
    const said = (place: number) => targetAt(targets, xOf(start + place), plot.top + 20)?.lines;
    const own = { code: 'value', name: 'Ashby' };
    expect(said(0)).toEqual([{ ...own, label: '20', value: 20 }]);
    expect(said(1)).toEqual([{ ...own, label: 'suppressed', value: null }]);
    expect(said(2)).toEqual([{ ...own, label: '30, above the limits', value: 30 }]);
  });

  it('draws the year before beside it, without limits and signals', () => {
    const beside = picture([20, 22], {
      stretches: [],
      points: [dot(20, 0), { ...dot(30, 1), signal: 'above', detail: 'above the limits' }],
      yearBefore: [dot(null, 0), dot(17, 1)],
    });
    const { option, targets } = processOption(beside, lightTheme, 700);
    expect(option.series).toHaveLength(2);
    expect(targets[1]?.lines.map(({ name, label }) => `${name}: ${label}`)).toEqual([
      'Ashby: 30',
      'Same month a year earlier: 17',
    ]);
    expect(processLayout(beside, lightTheme, 700).key.map(({ entry }) => entry.words)).toEqual([
      'Ashby',
      'Same month a year earlier',
    ]);
  });
});
