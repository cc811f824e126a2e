import type { PartsPicture } from '../viewmodels/partsModel';
import { barsOption } from './barsOption';
import type { ChartDrawing } from './chartOption';
import type { ChartTheme } from './chartTheme';

/** Shares of one whole as bars from zero; with an area highlighted, the group's share as a diamond on each. */
export function partsOption(picture: PartsPicture, theme: ChartTheme, width: number): ChartDrawing {
  return barsOption(picture, theme, width);
}
