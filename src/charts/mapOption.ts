import type { MapPicture } from '../viewmodels/mapModel';
import type { ChartDrawing } from './chartOption';
import type { ChartTheme } from './chartTheme';
import { mapLayout } from './mapLayout';
import { mapMarks } from './mapMarks';
import { mapTargets } from './mapTargets';

/** Areas by their outlines, shaded from light to dark; drawn by our own hand, so that no map library is loaded. */
export function mapOption(picture: MapPicture, theme: ChartTheme, width: number): ChartDrawing {
  const layout = mapLayout(picture, theme, width);
  return {
    height: layout.height,
    targets: mapTargets(layout),
    option: {
      animation: theme.animation,
      aria: { enabled: false },
      graphic: { elements: mapMarks(picture, layout, theme, width) },
    },
  };
}
