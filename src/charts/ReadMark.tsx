import { ChartTooltip } from './ChartTooltip';
import type { ReadingPoint } from './chartReading';

interface ReadMarkProps {
  readonly point: ReadingPoint;
  readonly chartWidth: number;
  readonly chartHeight: number;
}

/** Shows which point is read, with its tooltip beside it. */
export function ReadMark({ point: { target }, chartWidth, chartHeight }: ReadMarkProps) {
  const { left, right, top, bottom, guideX } = target;
  return (
    <>
      {guideX === undefined && (
        <div
          className="chart__read"
          aria-hidden="true"
          style={{ position: 'absolute', left, top, width: right - left, height: bottom - top }}
        />
      )}
      <ChartTooltip
        target={target}
        x={(left + right) / 2}
        chartWidth={chartWidth}
        chartHeight={chartHeight}
      />
    </>
  );
}
