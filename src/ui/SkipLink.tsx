export interface SkipLinkProps {
  /** The id of the element to move to. */
  target: string;
  label?: string | undefined;
}

export function SkipLink({ target, label = 'Skip to main content' }: SkipLinkProps) {
  return (
    <a
      className="skip-link"
      href={`#${target}`}
      onClick={(event) => {
        const element = document.getElementById(target);
        if (!element) return;
        // The address holds the reader's selection, so the jump must not write a fragment to it.
        event.preventDefault();
        element.focus();
        element.scrollIntoView();
      }}
    >
      {label}
    </a>
  );
}
