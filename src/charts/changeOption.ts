import type { ChangePicture } from '../viewmodels/changeModel';
import { barsOption } from './barsOption';
import type { ChartDrawing } from './chartOption';
import type { ChartTheme } from './chartTheme';

/** Changes as bars to both sides of zero, falls left and rises right, with the group's own change as a dashed line. */
export function changeOption(
  picture: ChangePicture,
  theme: ChartTheme,
  width: number,
): ChartDrawing {
  return barsOption(picture, theme, width);
}
