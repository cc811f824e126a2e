import { useId, useState } from 'react';
import { plainClick } from './plainClick';

export interface ThemeNavItem {
  key: string;
  label: string;
  href: string;
  current: boolean;
  /** Nothing to show there yet. */
  muted?: boolean | undefined;
}

export interface ThemeNavProps {
  label: string;
  items: readonly ThemeNavItem[];
  onChoose: (key: string) => void;
  /** What muted items are said to be. */
  mutedLabel?: string | undefined;
}

/** Real links. On a narrow page they fold behind one button that names where the reader is. */
export function ThemeNav({ label, items, onChoose, mutedLabel = 'no figures yet' }: ThemeNavProps) {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const choose = (key: string) => {
    setOpen(false);
    onChoose(key);
  };
  return (
    <nav className="theme-nav" aria-label={label}>
      <button
        type="button"
        className="theme-nav__toggle"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        <span className="visually-hidden">{label}:</span>{' '}
        {items.find(({ current }) => current)?.label ?? label}
      </button>
      <ul
        className={open ? 'theme-nav__list theme-nav__list--open' : 'theme-nav__list'}
        id={listId}
      >
        {items.map((item) => (
          <li key={item.key}>
            <a
              className={item.muted ? 'theme-nav__link theme-nav__link--muted' : 'theme-nav__link'}
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
              onClick={plainClick(() => choose(item.key))}
            >
              {item.label}
              {item.muted && (
                <>
                  {' '}
                  <span className="visually-hidden">({mutedLabel})</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
