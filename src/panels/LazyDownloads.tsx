import { type ComponentProps, lazy, Suspense } from 'react';
import { AfterPaint } from '../ui/AfterPaint';
import { Boundary } from '../ui/Boundary';
import { picturesDrawn } from '../ui/picturesDrawn';
import type { Downloads } from './Downloads';

/** Pictures go first: nobody saves a figure before it can be seen. */
const Buttons = lazy(async () => {
  await picturesDrawn();
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
