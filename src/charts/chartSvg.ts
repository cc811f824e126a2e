import type { BuildDrawing } from './chartOption';
import { lightTheme } from './chartTheme';
import { drawnSvg } from './drawnSvg';
import { escapedXml } from './escapedXml';
import { wrappedText } from './wrappedText';

/** What is written around a picture that leaves the page. */
export interface ChartSvgWords {
  readonly width: number;
  readonly title: string;
  readonly subtitle: string;
  /** A warning about the figures themselves, such as "Illustrative data". */
  readonly mark?: string | undefined;
  /** Source, date of the data and notes: one paragraph each. */
  readonly footer: readonly string[];
}

interface Paragraph {
  readonly text: string;
  readonly sizePx: number;
  readonly colour: string;
  readonly bold?: boolean;
}

const margin = 24;

/** The picture as an SVG image of its own, with title, source and date drawn into it. Needs no browser. */
export function chartSvg(build: BuildDrawing, words: ChartSvgWords): string {
  const inner = words.width - margin * 2;
  const { text, mutedText, background, fontFamily } = lightTheme;
  const head = textBlock(
    [
      { text: words.title, sizePx: 22, colour: text, bold: true },
      { text: words.subtitle, sizePx: 16, colour: mutedText },
      ...(words.mark === undefined
        ? []
        : [{ text: words.mark, sizePx: 16, colour: text, bold: true }]),
    ],
    inner,
    margin,
  );
  const picture = drawnSvg(build, lightTheme, inner);
  const top = head.bottom + 16;
  const foot = textBlock(
    words.footer.map((line) => ({ text: line, sizePx: 14, colour: mutedText })),
    inner,
    top + picture.height + 20,
  );
  const height = foot.bottom + margin;
  const size = `width="${words.width}" height="${height}" viewBox="0 0 ${words.width} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escapedXml(fontFamily)}" role="img" aria-label="${escapedXml(words.title)}">`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    head.svg,
    placed(picture.svg, margin, top),
    foot.svg,
    '</svg>',
  ].join('\n');
}

/** Wrapped paragraphs from `top` down, and where they end. */
function textBlock(paragraphs: readonly Paragraph[], width: number, top: number) {
  const parts: string[] = [];
  let bottom = top;
  for (const { text, sizePx, colour, bold = false } of paragraphs) {
    const weight = bold ? ' font-weight="bold"' : '';
    for (const line of wrappedText(text, width, sizePx, bold)) {
      bottom += Math.round(sizePx * 1.3);
      const baseline = bottom - Math.round(sizePx * 0.35);
      parts.push(
        `<text x="${margin}" y="${baseline}" font-size="${sizePx}" fill="${colour}"${weight}>${escapedXml(line)}</text>`,
      );
    }
    bottom += 4;
  }
  return { svg: parts.join('\n'), bottom };
}

/** ECharts' drawing moved into the page; its notes to its own scripts are left out. */
function placed(svg: string, x: number, y: number): string {
  return svg.replace('<svg ', `<svg x="${x}" y="${y}" `).replaceAll(/ ecmeta_\w+="[^"]*"/g, '');
}
