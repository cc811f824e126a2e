import type { ReactNode } from 'react';

export interface PageProps {
  header?: ReactNode;
  footer?: ReactNode;
  /** Marks every printed page. */
  printedMark?: 'illustrative' | undefined;
  children: ReactNode;
}

export function Page({ header, footer, printedMark, children }: PageProps) {
  return (
    <div className={printedMark ? `page page--${printedMark}` : 'page'}>
      {header}
      <main className="page__main" id="main" tabIndex={-1}>
        {children}
      </main>
      {footer}
    </div>
  );
}

/** Figures side by side where there is room for two. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className="columns">{children}</div>;
}

/** Running text and lists at a readable measure. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>;
}
