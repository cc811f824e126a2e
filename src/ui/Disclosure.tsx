import { type ReactNode, useRef } from 'react';
import { useOpenInPrint } from './useOpenInPrint';

export interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean | undefined;
  /** Opened for printing whatever its state on screen. */
  openInPrint?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
}

export function Disclosure({
  summary,
  children,
  open,
  openInPrint = true,
  onToggle,
}: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useOpenInPrint(details, openInPrint);
  return (
    <details
      className={openInPrint ? 'disclosure disclosure--printed' : 'disclosure'}
      ref={details}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className="disclosure__summary">{summary}</summary>
      <div className="disclosure__content">{children}</div>
    </details>
  );
}
