import { type ComponentProps, lazy, Suspense } from 'react';
import { AfterPaint } from '../ui/AfterPaint';
import { Boundary } from '../ui/Boundary';
import type { Downloads } from './Downloads';

const coming = '.picture-waiting, .chart-waiting, .chart';
const painted = '[data-painted="true"]';

/** Pictures go first: nobody saves a figure before it can be seen. */
const Buttons = lazy(async () => {
  const late = performance.now() + 4000;
  while (
    performance.now() < late &&
    document.querySelector(coming) &&
    !document.querySelector(painted)
  )
    await new Promise(requestAnimationFrame);
  const { Downloads: buttons } = await import('./Downloads');
  return { default: buttons };
});

/** The download buttons, loaded after the page's words and tables have been painted. */
export function LazyDownloads(props: ComponentProps<typeof Downloads>) {
  return (
    <AfterPaint waiting={null}>
      <Boundary fallback={<p>The downloads could not be loaded; reload the page to try again.</p>}>
        <Suspense fallback={null}>
          <Buttons {...props} />
        </Suspense>
      </Boundary>
    </AfterPaint>
  );
}
