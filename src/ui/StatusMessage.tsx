import type { ReactNode } from 'react';

export interface StatusMessageProps {
  /** Shown as well as announced. */
  visible?: boolean | undefined;
  children?: ReactNode;
}

/** Announces its text when the text changes; keep it on the page while it is empty. */
export function StatusMessage({ visible = false, children }: StatusMessageProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <output> may hold no paragraphs or lists
    <div role="status" className={visible ? 'status-message' : 'visually-hidden'}>
      {children}
    </div>
  );
}
