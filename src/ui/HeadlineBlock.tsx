import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from './Heading';
import { KeptTogether } from './KeptTogether';

export interface HeadlineBlockProps {
  kicker?: ReactNode;
  headline: string;
  detail?: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  id?: string | undefined;
}

/** The answer in one sentence: the page's h1 unless told otherwise. */
export function HeadlineBlock({
  kicker,
  headline,
  detail,
  headingLevel = 1,
  id,
}: HeadlineBlockProps) {
  return (
    <div className="headline">
      {kicker !== undefined && <p className="headline__kicker">{kicker}</p>}
      <Heading level={headingLevel} className="headline__text" id={id}>
        <KeptTogether text={headline} />
      </Heading>
      {detail !== undefined && <div className="headline__detail">{detail}</div>}
    </div>
  );
}
