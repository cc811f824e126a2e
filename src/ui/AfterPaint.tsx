import { type ReactNode, useEffect, useState } from 'react';

interface AfterPaintProps {
  /** Stands in until the page has been painted once. */
  waiting: ReactNode;
  children: ReactNode;
}

/** Renders its children only after the page around them has been painted. */
export function AfterPaint({ waiting, children }: AfterPaintProps) {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setPainted(true), 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, []);
  return painted ? children : waiting;
}
