import type { BuildDrawing } from './chartOption';
import { lightTheme } from './chartTheme';
import { echartsParts } from './echartsParts';
import { escaped } from './tooltipOption';
import { wrappedText } from './wrappedText';

/** What is written around a picture that leaves the page. */
export interface ChartSvgWords {
  readonly width: number;
  readonly title: string;
  readonly subtitle: string;
  /** Source, date of the data, notes, and the mark of illustrative data: one paragraph each. */
  readonly footer: readonly string[];
}

const margin = 24;

/** The picture as an SVG image of its own, with title, source and date drawn into it. Needs no browser. */
export function chartSvg(build: BuildDrawing, words: ChartSvgWords): string {
  const inner = words.width - margin * 2;
  const { option, height } = build(lightTheme, inner);
  const parts: string[] = [];
  let y = margin;
  const paragraph = (text: string, sizePx: number, colour: string, bold: boolean) => {
    for (const line of wrappedText(text, inner, sizePx, bold)) {
      y += Math.round(sizePx * 1.3);
      const weight = bold ? ' font-weight="bold"' : '';
      parts.push(
        `<text x="${margin}" y="${y - Math.round(sizePx * 0.3)}" font-size="${sizePx}" fill="${colour}"${weight}>${escaped(line)}</text>`,
      );
    }
  };
  paragraph(words.title, 22, lightTheme.text, true);
  y += 4;
  paragraph(words.subtitle, 16, lightTheme.mutedText, false);
  y += 16;
  parts.push(nested(drawn(option, inner, height), margin, y));
  y += height + 16;
  for (const text of words.footer) {
    paragraph(text, 14, lightTheme.mutedText, false);
    y += 2;
  }
  const total = Math.ceil(y + margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${words.width}" height="${total}" viewBox="0 0 ${words.width} ${total}" font-family="${escaped(lightTheme.fontFamily)}" role="img" aria-label="${escaped(words.title)}">`,
    `<rect width="100%" height="100%" fill="${lightTheme.background}"/>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

/** ECharts' own SVG of an option, drawn without a page. */
function drawn(option: ReturnType<BuildDrawing>['option'], width: number, height: number): string {
  const chart = echartsParts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

function nested(svg: string, x: number, y: number): string {
  return svg.replace('<svg ', `<svg x="${x}" y="${y}" `);
}
