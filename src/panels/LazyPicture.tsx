import { type ComponentProps, lazy, Suspense } from 'react';
import { AfterPaint } from '../ui/AfterPaint';
import { Boundary } from '../ui/Boundary';
import type { PicturePanel } from './PicturePanel';

/** The pictures' code. ECharts, by far the largest, is asked for beside it, so that all arrive together. */
const Picture = lazy(async () => {
  // Asked for only to be there in time; where it fails, the picture's own place says so.
  for (const asked of [import('../charts/echartsParts'), import('../charts/Chart')])
    asked.catch(() => {});
  const { PicturePanel: panel } = await import('./PicturePanel');
  return { default: panel };
});

/** A picture whose code is loaded only after the page's words and tables have been painted. */
export function LazyPicture(props: ComponentProps<typeof PicturePanel>) {
  const waiting = (
    <p className="picture-waiting" data-picture={props.id}>
      Figure {props.number} is being drawn.
    </p>
  );
  const failed = (
    <p className="picture-missing">
      Figure {props.number} could not be loaded. Its figures are in the table; reload the page to
      try again.
    </p>
  );
  return (
    <AfterPaint waiting={waiting}>
      <Boundary fallback={failed} resetKey={props.context}>
        <Suspense fallback={waiting}>
          <Picture {...props} />
        </Suspense>
      </Boundary>
    </AfterPaint>
  );
}
