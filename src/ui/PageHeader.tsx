import type { ReactNode } from 'react';
import { plainClick } from './plainClick';

export interface PageHeaderProps {
  title: string;
  homeHref: string;
  onHome?: (() => void) | undefined;
  /** Stands at the end of the line with the site's name. */
  tools?: ReactNode;
  /** The navigation. */
  children?: ReactNode;
}

/** The site's name and navigation. The name is not a heading: each page's headline is its h1. */
export function PageHeader({ title, homeHref, onHome, tools, children }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page-header__inner">
        <div className="page-header__name">
          <a className="page-header__title" href={homeHref} onClick={plainClick(onHome)}>
            {title}
          </a>
          {tools}
        </div>
        {children}
      </div>
    </header>
  );
}
