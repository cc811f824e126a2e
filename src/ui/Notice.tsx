import { type ReactNode, useId } from 'react';

export interface NoticeProps {
  kind: 'information' | 'warning';
  title: string;
  children: ReactNode;
}

export function Notice({ kind, title, children }: NoticeProps) {
  const id = useId();
  return (
    <section className={`notice notice--${kind}`} aria-labelledby={id}>
      <div className="notice__text">
        <p className="notice__title" id={id}>
          {title}
        </p>
        <div className="notice__body">{children}</div>
      </div>
    </section>
  );
}
