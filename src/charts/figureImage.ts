import type { FigureWords } from '../viewmodels/figureModel';
import type { BuildDrawing } from './chartOption';
import { chartPng } from './chartPng';
import { chartSvg } from './chartSvg';

/** Width of saved images in CSS pixels: a column of an A4 report, sharp on a slide. */
const width = 960;

/** A figure as an image file, with everything its reader is owed drawn into it: title, measure, notes, source, date. */
export async function figureImage(
  words: FigureWords,
  build: BuildDrawing,
  format: 'svg' | 'png',
): Promise<Blob> {
  const svg = chartSvg(build, {
    width,
    title: words.title,
    subtitle: words.subtitle,
    mark: words.illustrative ? 'Illustrative data' : undefined,
    footer: [
      ...words.notes,
      ...(words.caveat ? [`Read with care: ${words.caveat}`] : []),
      `Source: ${words.source}`,
      `Data to ${words.dataTo}`,
    ],
  });
  return format === 'png' ? chartPng(svg) : new Blob([svg], { type: 'image/svg+xml' });
}
