import { type ComponentProps, lazy, Suspense } from 'react';
import { AfterPaint } from '../ui/AfterPaint';
import { Boundary } from '../ui/Boundary';
import { picturesDrawn } from '../ui/picturesDrawn';
import type { CommentaryPanel } from './CommentaryPanel';

const Commentary = lazy(async () => {
  await picturesDrawn();
  const { CommentaryPanel: panel } = await import('./CommentaryPanel');
  return { default: panel };
});

/** The commentary, loaded after the page's words and tables have been painted. */
export function LazyCommentary(props: ComponentProps<typeof CommentaryPanel>) {
  return (
    <AfterPaint waiting={null}>
      <Boundary
        fallback={<p>The commentary could not be loaded; reload the page to try again.</p>}
        resetKey={props.context}
      >
        <Suspense fallback={null}>
          <Commentary {...props} />
        </Suspense>
      </Boundary>
    </AfterPaint>
  );
}
