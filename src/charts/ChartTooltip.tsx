import type { ChartTarget } from './chartTarget';

interface ChartTooltipProps {
  target: ChartTarget;
  /** Where the pointer entered the target. */
  x: number;
  chartWidth: number;
  chartHeight: number;
}

/**
 * What is pointed at, in words. It keeps still and beside the pointer, so that the pointer can move onto it and along
 * the picture without it. Hidden from screen readers: the figure's table says the same.
 */
export function ChartTooltip({ target, x, chartWidth, chartHeight }: ChartTooltipProps) {
  const { guideX, top, bottom, heading, lines } = target;
  const at = guideX ?? x;
  const side = at > chartWidth / 2 ? { right: chartWidth - at + away } : { left: at + away };
  const level = guideX === undefined ? { top } : { bottom: chartHeight - bottom + away };
  return (
    <div aria-hidden="true">
      {guideX !== undefined && (
        <div
          className="chart__guide"
          style={{ position: 'absolute', left: guideX, top, height: bottom - top }}
        />
      )}
      <div className="chart__tooltip" style={{ position: 'absolute', ...side, ...level }}>
        {heading !== undefined && <p className="chart__tooltip-heading">{heading}</p>}
        {lines.map(({ code, name, label }) => (
          <p key={code}>
            {name}: {label}
          </p>
        ))}
      </div>
    </div>
  );
}

/** Pixels between pointer and tooltip. */
const away = 12;
