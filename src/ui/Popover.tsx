import { type ReactNode, type ToggleEvent, useId, useRef } from 'react';

export interface PopoverProps {
  /** Words on the button. */
  label: ReactNode;
  /** Name of what opens, for those who do not see where it stands. */
  name: string;
  children: ReactNode;
  /** Called with what opens, just before it does. */
  onOpen?: ((panel: HTMLElement) => void) | undefined;
}

/**
 * A button and what it opens over the page. The browser's own popover: Escape or a press elsewhere closes it, focus
 * goes back to the button, and what is inside comes next after the button for the Tab key.
 */
export function Popover({ label, name, children, onOpen }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const opening = ({ newState, currentTarget: panel }: ToggleEvent<HTMLDivElement>) => {
    if (newState !== 'open' || !button.current) return;
    onOpen?.(panel);
    Object.assign(panel.style, placeBeside(button.current.getBoundingClientRect()));
  };
  const opened = (panel: HTMLElement) => {
    panel.scrollIntoView({ block: 'nearest' });
    // The button moves when the page becomes narrower or wider.
    const closed = new AbortController();
    const follow = () => {
      if (!button.current) closed.abort();
      else Object.assign(panel.style, placeBeside(button.current.getBoundingClientRect()));
    };
    window.addEventListener('resize', follow, { signal: closed.signal });
    panel.addEventListener('toggle', () => closed.abort(), { once: true });
  };
  return (
    <>
      <button className="popover__button screen-only" type="button" popoverTarget={id} ref={button}>
        {label}
      </button>
      <div
        className="popover"
        id={id}
        popover="auto"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for controls, this also holds words
        role="group"
        aria-label={name}
        onBeforeToggle={opening}
        onToggle={({ newState, currentTarget }) => {
          if (newState === 'open') opened(currentTarget);
        }}
      >
        {children}
      </div>
    </>
  );
}

/** Under the button, from its nearer edge inwards; on a narrow page from side to side. */
function placeBeside({ left, right, bottom }: DOMRect) {
  const { clientWidth: wide, clientHeight } = document.documentElement;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const top = `${Math.min(bottom, clientHeight - rem) + window.scrollY + rem / 4}px`;
  if (wide < rem * 40)
    return { top, left: `${rem}px`, right: 'auto', maxWidth: `${wide - 2 * rem}px` };
  const room = (left + right) / 2 < wide / 2 ? wide - left : right;
  const maxWidth = `${Math.min(rem * 30, room - rem)}px`;
  return room === right
    ? { top, left: 'auto', right: `${wide - right}px`, maxWidth }
    : { top, left: `${left}px`, right: 'auto', maxWidth };
}
