import { useEffect, useId, useRef } from 'react';
import { Heading, type HeadingLevel } from './Heading';

export interface ErrorSummaryItem {
  key: string;
  text: string;
  /** Where the problem can be put right. */
  href?: string | undefined;
}

export interface ErrorSummaryProps {
  title?: string | undefined;
  errors: readonly ErrorSummaryItem[];
  headingLevel?: HeadingLevel | undefined;
  /** Moves the focus here when the summary appears; off for faults the reader did not cause. */
  takeFocus?: boolean | undefined;
}

export function ErrorSummary({
  title = 'There is a problem',
  errors,
  headingLevel = 2,
  takeFocus = false,
}: ErrorSummaryProps) {
  const summary = useRef<HTMLElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (takeFocus) summary.current?.focus();
  }, [takeFocus]);
  return (
    <section className="error-summary" aria-labelledby={titleId} tabIndex={-1} ref={summary}>
      <Heading level={headingLevel} className="error-summary__title" id={titleId}>
        {title}
      </Heading>
      <ul className="error-summary__list">
        {errors.map(({ key, text, href }) => (
          <li key={key}>{href === undefined ? text : <a href={href}>{text}</a>}</li>
        ))}
      </ul>
    </section>
  );
}
