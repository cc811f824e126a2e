import { type ReactNode, useId } from 'react';
import { Button } from './Button';

export interface NoticeProps {
  kind: 'information' | 'warning';
  title?: string | undefined;
  children: ReactNode;
  onDismiss?: (() => void) | undefined;
  /** What the dismiss button says. */
  dismissLabel?: string | undefined;
}

const KIND_IN_WORDS = { information: 'Information', warning: 'Warning' } as const;

export function Notice({ kind, title, children, onDismiss, dismissLabel = 'Hide' }: NoticeProps) {
  const id = useId();
  return (
    <section className={`notice notice--${kind}`} aria-labelledby={id}>
      <div className="notice__text">
        <p className="notice__title" id={id}>
          {title ?? KIND_IN_WORDS[kind]}
        </p>
        <div className="notice__body">{children}</div>
      </div>
      {onDismiss && (
        <Button kind="quiet" className="notice__dismiss" aria-describedby={id} onClick={onDismiss}>
          {dismissLabel}
        </Button>
      )}
    </section>
  );
}
