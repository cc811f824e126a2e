import type { MultiplesPicture } from '../viewmodels/compare/multiplesModel';
import type { ChartDrawing } from './chartOption';
import type { ChartTarget } from './chartTarget';
import type { ChartTheme } from './chartTheme';
import { trendParts } from './trendParts';

/** Small trends in rows of up to three, those of a row with names and plots at one height. */
export function multiplesOption(
  { panels }: MultiplesPicture,
  theme: ChartTheme,
  width: number,
): ChartDrawing {
  const em = theme.fontSizePx;
  const gap = em * 1.75;
  const columns = columnsFor(panels.length, Math.floor((width + gap) / (em * 16 + gap)));
  const panelWidth = (width - gap * (columns - 1)) / columns;
  let top = 0;
  const placed = [];
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const plotTop = Math.max(...row.map((panel) => trendParts(panel, theme, panelWidth).grid.top));
    const parts = row.map((panel) => trendParts(panel, theme, panelWidth, plotTop));
    const rowTop = top;
    placed.push(
      ...parts.map((part, column) => ({ part, x: column * (panelWidth + gap), y: rowTop })),
    );
    top += Math.max(...parts.map(({ height }) => height)) + em;
  }
  return {
    height: Math.ceil(top - em),
    targets: placed.flatMap(({ part, x, y }) => part.targets.map((one) => moved(one, x, y))),
    option: {
      animation: theme.animation,
      aria: { enabled: false },
      grid: placed.map(({ part: { grid }, x, y }) => ({
        ...grid,
        left: grid.left + x,
        top: grid.top + y,
      })),
      xAxis: placed.map(({ part }, gridIndex) => ({ ...part.xAxis, gridIndex })),
      yAxis: placed.map(({ part }, gridIndex) => ({ ...part.yAxis, gridIndex })),
      series: placed.flatMap(({ part }, index) =>
        part.series.map((one) => ({ ...one, xAxisIndex: index, yAxisIndex: index })),
      ),
      graphic: {
        elements: placed.map(({ part, x, y }) => ({
          type: 'group' as const,
          x,
          y,
          children: part.marks,
        })),
      },
    },
  };
}

/** Up to three, and four in two rows of two. */
function columnsFor(panels: number, fitting: number): number {
  const most = Math.max(1, Math.min(3, fitting, panels));
  return panels === 4 && most === 3 ? 2 : most;
}

function moved(target: ChartTarget, x: number, y: number): ChartTarget {
  const { guideX } = target;
  return {
    ...target,
    left: target.left + x,
    right: target.right + x,
    top: target.top + y,
    bottom: target.bottom + y,
    ...(guideX === undefined ? {} : { guideX: guideX + x }),
  };
}
