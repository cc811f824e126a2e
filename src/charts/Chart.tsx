import EChartsReactCore from 'echarts-for-react/esm/core';
import { useCallback, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { StatusMessage } from '../ui/StatusMessage';
import { ChartTooltip } from './ChartTooltip';
import type { BuildDrawing } from './chartOption';
import { echartsParts } from './echartsParts';
import { ReadMark } from './ReadMark';
import { themeForPaper } from './themeFromDocument';
import { thickenedOption } from './thickenedOption';
import { useChartFrame } from './useChartFrame';
import { useChartReading } from './useChartReading';
import { usePointed } from './usePointed';
import { usePrintWidth } from './usePrintWidth';
import { useSelectOnClick } from './useSelectOnClick';

export interface ChartProps {
  /** Draws the picture; a new function means a new picture, so keep it while nothing has changed. */
  option: BuildDrawing;
  /** What the picture is and shows; its numbers are in the figure's table. */
  label: string;
  /** Called with the area code of a clicked bar. */
  onSelect?: ((code: string) => void) | undefined;
}

const svg = { renderer: 'svg' } as const;
const oneRem = { position: 'absolute', visibility: 'hidden', width: '1rem', height: 0 } as const;

/**
 * A picture that follows its width, the text size and the colours. Its points can be read by keyboard, with the words of
 * its tooltips and its table. `data-painted` is "true" while the current picture is on the screen.
 */
export function Chart({ option, label, onSelect }: ChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const rem = useRef<HTMLSpanElement>(null);
  const core = useRef<EChartsReactCore>(null);
  const lastDrawn = useRef('');
  const frame = useChartFrame(host, rem);
  const drawing = useMemo(() => {
    if (!frame) return undefined;
    const drawn = option(frame.theme, frame.width);
    return { ...drawn, option: thickenedOption(drawn.option, frame.theme.thickness) };
  }, [option, frame]);
  const pointed = usePointed(host, drawing?.targets);
  useSelectOnClick(host, drawing?.targets, onSelect);
  const helpId = useId();
  const { readable, help, read, said } = useChartReading(host, drawing?.targets, onSelect);
  const cursor = onSelect && pointed?.target.code !== undefined ? 'pointer' : undefined;

  useLayoutEffect(() => {
    if (!drawing || !frame) return;
    // echarts-for-react draws nothing for an option equal to the one before: the picture is there already.
    const drawn = JSON.stringify(drawing.option);
    if (drawn !== lastDrawn.current) host.current?.setAttribute('data-painted', 'false');
    lastDrawn.current = drawn;
    // echarts-for-react skips its first resize; this one also carries out the option it left for the next frame.
    const size = { width: frame.width, height: drawing.height };
    const chart = core.current?.getEchartsInstance();
    if (chart && (chart.getWidth() !== size.width || chart.getHeight() !== size.height))
      chart.resize(size);
  }, [drawing, frame]);

  const drawAtOnce = useCallback(
    (paperWidth: number | undefined) => {
      const chart = core.current?.getEchartsInstance();
      if (!chart || !frame || !host.current) return;
      const width = paperWidth ?? frame.width;
      const theme = paperWidth ? themeForPaper(host.current) : frame.theme;
      const { option: settings, height } = option(theme, width);
      chart.getDom().style.height = `${height}px`;
      chart.setOption(thickenedOption(settings, theme.thickness), {
        notMerge: true,
        lazyUpdate: true,
      });
      chart.resize({ width, height });
      chart.getZr().flush();
    },
    [option, frame],
  );
  usePrintWidth(drawAtOnce);

  const events = useMemo(
    () => ({ finished: () => host.current?.setAttribute('data-painted', 'true') }),
    [],
  );

  return (
    <>
      <div
        className="chart"
        ref={host}
        style={{ position: 'relative', cursor }}
        {...(readable ? asReadable(label, helpId) : {})}
      >
        <span ref={rem} aria-hidden="true" style={oneRem} />
        {drawing && (
          <EChartsReactCore
            ref={core}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img element cannot hold a script's drawing
            role="img"
            aria-label={label}
            echarts={echartsParts}
            option={drawing.option}
            opts={svg}
            notMerge
            lazyUpdate
            autoResize={false}
            style={{ height: drawing.height, pointerEvents: 'none' }}
            onEvents={events}
          />
        )}
        {drawing && frame && pointed && !pointed.dismissed && (
          <ChartTooltip
            target={pointed.target}
            x={pointed.x}
            chartWidth={frame.width}
            chartHeight={drawing.height}
          />
        )}
        {drawing && frame && read && !pointed && (
          <ReadMark point={read} chartWidth={frame.width} chartHeight={drawing.height} />
        )}
        {readable && (
          <p className="chart__help" id={helpId}>
            {help}
          </p>
        )}
      </div>
      {readable && <StatusMessage>{said}</StatusMessage>}
    </>
  );
}

/** Arrow keys reach the page only in what calls itself an application. */
function asReadable(label: string, helpId: string) {
  return {
    tabIndex: 0,
    role: 'application',
    'aria-label': label,
    'aria-describedby': helpId,
  } as const;
}
