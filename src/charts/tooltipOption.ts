import type { TooltipComponentOption } from 'echarts/components';
import type { ChartTheme } from './chartTheme';

/** What a tooltip says: the same words as the figure's table. */
export interface TooltipContent {
  readonly heading?: string;
  readonly lines: readonly { readonly name: string; readonly label: string }[];
}

/** The points under the pointer, as ECharts numbers them. */
export interface HoveredPoint {
  readonly seriesIndex?: number;
  readonly dataIndex: number;
}

/**
 * Settings of every tooltip. It may be pointed at and stays inside the chart; its content has classes only, because
 * the site's policy forbids style attributes.
 */
export function tooltipOption(
  theme: ChartTheme,
  contentOf: (hovered: readonly HoveredPoint[]) => TooltipContent,
): TooltipComponentOption {
  return {
    trigger: 'axis',
    transitionDuration: 0,
    enterable: true,
    confine: true,
    className: 'chart-tooltip',
    backgroundColor: theme.background,
    borderColor: theme.text,
    borderWidth: 1,
    padding: Math.round(theme.fontSizePx / 2),
    textStyle: { color: theme.text, fontSize: theme.fontSizePx, fontFamily: theme.fontFamily },
    formatter: (hovered) => tooltipHtml(contentOf(Array.isArray(hovered) ? hovered : [hovered])),
  };
}

/** The tooltip's content as HTML; names come from data files, so whatever HTML would read as markup is escaped. */
export function tooltipHtml({ heading, lines }: TooltipContent): string {
  const head = heading ? `<div class="chart-tooltip__heading">${escaped(heading)}</div>` : '';
  const body = lines.map(
    ({ name, label }) => `<div class="chart-tooltip__line">${escaped(`${name}: ${label}`)}</div>`,
  );
  return head + body.join('');
}

/** Text that HTML and XML read as text and nothing else. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
