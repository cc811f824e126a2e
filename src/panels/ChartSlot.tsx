import { lazy, Suspense } from 'react';
import type { BuildDrawing } from '../charts/chartOption';
import { lightTheme } from '../charts/chartTheme';
import { Boundary } from '../ui/Boundary';

const Chart = lazy(() => import('../charts/Chart').then(({ Chart: host }) => ({ default: host })));

const ChartWhenNear = lazy(() =>
  import('../charts/ChartWhenNear').then(({ ChartWhenNear: host }) => ({ default: host })),
);

interface ChartSlotProps {
  /** Draws the picture only once the reader comes near it. */
  readonly whenNear?: boolean | undefined;
  readonly draw: BuildDrawing;
  readonly label: string;
  readonly onSelect?: ((code: string) => void) | undefined;
}

/**
 * Holds a picture's place at its final height until ECharts has arrived. A picture that cannot be drawn says so; its
 * table twin stays.
 */
export function ChartSlot({ draw, label, onSelect, whenNear }: ChartSlotProps) {
  const Host = whenNear ? ChartWhenNear : Chart;
  const failed = (
    <p className="picture-missing">
      The picture could not be drawn. The table below has the same figures.
    </p>
  );
  return (
    <Boundary fallback={failed} resetKey={draw}>
      <Suspense fallback={<Waiting draw={draw} />}>
        <Host option={draw} label={label} onSelect={onSelect} />
      </Suspense>
    </Boundary>
  );
}

function Waiting({ draw }: Pick<ChartSlotProps, 'draw'>) {
  return (
    <div className="chart-waiting" style={{ minHeight: draw(lightTheme, 640).height }}>
      <p>Drawing the picture. The table below has the same figures.</p>
    </div>
  );
}
