import { type ReactNode, useEffect, useState } from 'react';
import { afterNextPaint } from './afterNextPaint';

interface AfterPaintProps {
  /** Stands in until the page has been painted once. */
  waiting: ReactNode;
  children: ReactNode;
}

/** Renders its children only after the page around them has been painted. */
export function AfterPaint({ waiting, children }: AfterPaintProps) {
  const [painted, setPainted] = useState(false);
  useEffect(() => afterNextPaint(() => setPainted(true)), []);
  return painted ? children : waiting;
}
