import { type ReactNode, useId, useState } from 'react';

export interface FilterBarProps {
  label?: string | undefined;
  /** What is shown now, in words: on a phone it stands in for the controls, in print it replaces them. */
  summary: string;
  /** The controls. */
  children: ReactNode;
}

export function FilterBar({ label = 'Choose what to show', summary, children }: FilterBarProps) {
  const [open, setOpen] = useState(false);
  const controlsId = useId();
  return (
    <form
      className={open ? 'filter-bar filter-bar--open' : 'filter-bar'}
      aria-label={label}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="filter-bar__now">
        <p className="filter-bar__summary">
          <span className="visually-hidden">Showing: </span>
          {summary}
        </p>
        <button
          type="button"
          className="button button--secondary filter-bar__toggle"
          aria-expanded={open}
          aria-controls={controlsId}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Done' : 'Change'}{' '}
          {!open && <span className="visually-hidden">what is shown</span>}
        </button>
      </div>
      <div className="filter-bar__controls" id={controlsId}>
        {children}
      </div>
    </form>
  );
}
