import { type ComponentProps, lazy, Suspense } from 'react';
import { AfterPaint } from '../ui/AfterPaint';
import type { PicturePanel } from './PicturePanel';

/** The pictures' code. ECharts is asked for beside it, so that both arrive together. */
const Picture = lazy(async () => {
  void import('../charts/Chart');
  const { PicturePanel: panel } = await import('./PicturePanel');
  return { default: panel };
});

/** A picture whose code is loaded only after the page's words and tables have been painted. */
export function LazyPicture(props: ComponentProps<typeof PicturePanel>) {
  const waiting = <p className="picture-waiting">Figure {props.number} is being drawn.</p>;
  return (
    <AfterPaint waiting={waiting}>
      <Suspense fallback={waiting}>
        <Picture {...props} />
      </Suspense>
    </AfterPaint>
  );
}
