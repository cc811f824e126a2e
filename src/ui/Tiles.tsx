import type { ReactNode } from 'react';

export interface TilesProps {
  /** Names the list for people who cannot see it next to its heading. */
  label?: string | undefined;
  children: ReactNode;
}

export function Tiles({ label = 'Key figures', children }: TilesProps) {
  return (
    <dl className="tiles" aria-label={label}>
      {children}
    </dl>
  );
}
