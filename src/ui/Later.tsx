import { type ReactNode, Suspense } from 'react';
import { AfterPaint } from './AfterPaint';
import { Boundary } from './Boundary';

/** What the page can do without: its code comes after the first paint, and where it does not come nothing stands there. */
export function Later({ children }: { children: ReactNode }) {
  return (
    <AfterPaint waiting={null}>
      <Boundary fallback={null}>
        <Suspense fallback={null}>{children}</Suspense>
      </Boundary>
    </AfterPaint>
  );
}
