import { Component, lazy, type ReactNode, Suspense } from 'react';
import type { BuildDrawing } from '../charts/chartOption';
import { lightTheme } from '../charts/chartTheme';

const Chart = lazy(() => import('../charts/Chart').then(({ Chart: host }) => ({ default: host })));

interface ChartSlotProps {
  readonly draw: BuildDrawing;
  readonly label: string;
  readonly onSelect?: ((code: string) => void) | undefined;
}

/**
 * Holds a picture's place at its final height until ECharts has arrived. A picture that cannot be drawn says so; its table twin stays.
 */
export function ChartSlot({ draw, label, onSelect }: ChartSlotProps) {
  const waiting = <Waiting height={draw(lightTheme, 640).height} />;
  return (
    <PictureBoundary>
      <Suspense fallback={waiting}>
        <Chart option={draw} label={label} onSelect={onSelect} />
      </Suspense>
    </PictureBoundary>
  );
}

function Waiting({ height }: { readonly height: number }) {
  return (
    <div className="chart-waiting" style={{ minHeight: height }}>
      <p>Drawing the picture. The table below has the same figures.</p>
    </div>
  );
}

class PictureBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="chart-failed">
        The picture could not be drawn. The table below has the same figures.
      </p>
    );
  }
}
