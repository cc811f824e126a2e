import type { TrendPicture } from '../viewmodels/trendModel';
import type { ChartDrawing } from './chartOption';
import type { ChartTheme } from './chartTheme';
import { trendParts } from './trendParts';

/** Lines over time from zero, with a gap where nothing is held and an upright line where the series breaks. */
export function trendOption(picture: TrendPicture, theme: ChartTheme, width: number): ChartDrawing {
  const { height, targets, marks, ...parts } = trendParts(picture, theme, width);
  return {
    height,
    targets,
    option: {
      animation: theme.animation,
      aria: { enabled: false },
      ...parts,
      graphic: { elements: marks },
    },
  };
}
