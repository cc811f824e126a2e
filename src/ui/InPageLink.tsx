import { goToHeading } from './goToHeading';
import { plainClick } from './plainClick';

export interface InPageLinkProps {
  /** The id of a heading, which takes the focus. */
  target: string;
  children: string;
}

/** A link to a heading of the same page. The address keeps the reader's selection, so no fragment is written to it. */
export function InPageLink({ target, children }: InPageLinkProps) {
  return (
    <a href={`#${target}`} onClick={plainClick(() => goToHeading(target))}>
      {children}
    </a>
  );
}
