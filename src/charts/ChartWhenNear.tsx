import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useNearView } from '../ui/useNearView';
import { Chart, type ChartProps } from './Chart';
import { echartsParts } from './echartsParts';
import { themeForPaper, themeFromDocument } from './themeFromDocument';
import { usePrintWidth } from './usePrintWidth';

/**
 * A picture that is drawn only once the reader comes near it. Until then its place is held at the picture's height, and
 * says what it is; on paper it is drawn wherever it stands.
 */
export function ChartWhenNear(props: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNearView(place);
  return near ? <Chart {...props} /> : <ChartPlace {...props} place={place} />;
}

interface ChartPlaceProps extends ChartProps {
  readonly place: RefObject<HTMLDivElement | null>;
}

function ChartPlace({ option, label, place }: ChartPlaceProps) {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (element) setHeight(option(themeFromDocument(element), element.clientWidth).height);
  }, [option, place]);
  const drawOnPaper = useCallback(
    (paperWidth: number | undefined) => {
      const element = place.current;
      if (!element) return;
      if (paperWidth === undefined) {
        echartsParts.dispose(element);
        return;
      }
      const drawing = option(themeForPaper(element), paperWidth);
      const size = { width: paperWidth, height: drawing.height };
      const chart =
        echartsParts.getInstanceByDom(element) ??
        echartsParts.init(element, null, { renderer: 'svg', ...size });
      chart.setOption(drawing.option);
      chart.getZr().flush();
    },
    [option, place],
  );
  usePrintWidth(drawOnPaper);
  useLayoutEffect(() => {
    const element = place.current;
    return () => {
      if (element) echartsParts.dispose(element);
    };
  }, [place]);
  return (
    <div
      className="chart-place"
      ref={place}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img element cannot hold a script's drawing
      role="img"
      aria-label={label}
      style={{ minHeight: height }}
    />
  );
}
