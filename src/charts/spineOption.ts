import type { SpinePicture } from '../viewmodels/profile/spineModel';
import type { ChartDrawing } from './chartOption';
import type { ChartTheme } from './chartTheme';
import { spineLayout } from './spineLayout';
import { spineMarks } from './spineMarks';
import { spineTargets } from './spineTargets';

/** An area on the range of its group's areas, a row for each indicator; drawn by our own hand, as rows have no common scale. */
export function spineOption(picture: SpinePicture, theme: ChartTheme, width: number): ChartDrawing {
  const layout = spineLayout(picture, theme, width);
  return {
    height: layout.height,
    targets: spineTargets(picture, layout, width),
    option: {
      animation: theme.animation,
      aria: { enabled: false },
      graphic: { elements: spineMarks(picture, layout, theme, width) },
    },
  };
}
