import type { RankingPicture } from '../viewmodels/rankingModel';
import { barsOption } from './barsOption';
import type { ChartDrawing } from './chartOption';
import type { ChartTheme } from './chartTheme';

/** The ranking as bars from zero, highest on top, with the group's own value as a dashed line. */
export function rankingOption(
  picture: RankingPicture,
  theme: ChartTheme,
  width: number,
): ChartDrawing {
  return barsOption(picture, theme, width);
}
