import { useMemo } from 'react';
import type { Theme } from '../../domain/reference';
import type { Request } from '../../selection/selection';
import { plainClick } from '../../ui/plainClick';
import type { OverviewContexts } from '../../viewmodels/overview/overviewContexts';
import { scorecardRow } from '../../viewmodels/overview/scorecardRow';
import { themeFacts } from '../../viewmodels/themeFacts';
import { ScorecardLine } from './ScorecardLine';

interface ThemeScorecardProps {
  readonly theme: Theme;
  readonly contexts: OverviewContexts;
  readonly choose: (choice: Request) => void;
  readonly href: (choice: Request) => string;
}

/** A theme on the overview: its headline indicators, or who owns it and what would fill it. */
export function ThemeScorecard({ theme, contexts, choose, href }: ThemeScorecardProps) {
  const rows = useMemo(
    () => contexts.ofTheme(theme.code).map((one) => scorecardRow(one, contexts)),
    [theme, contexts],
  );
  const toTheme: Request = { page: 'theme', theme: theme.code };
  const id = `theme-${theme.code}`;
  return (
    <section className="scorecard section" aria-labelledby={id}>
      <h2 className="section__title" id={id}>
        <a href={href(toTheme)} onClick={plainClick(() => choose(toTheme))}>
          {theme.title}
        </a>
      </h2>
      {rows.length > 0 && contexts.dataset.illustrative && (
        <p className="figure__mark">Illustrative data</p>
      )}
      {rows.length > 0 ? (
        <ul className="scorecard__rows">
          {rows.map((row) => {
            const { indicator } = row;
            const toIndicator = { ...toTheme, indicator };
            return (
              <ScorecardLine
                key={indicator}
                row={row}
                href={href(toIndicator)}
                onFollow={() => choose(toIndicator)}
              />
            );
          })}
        </ul>
      ) : (
        <Ownership theme={theme} />
      )}
    </section>
  );
}

function Ownership({ theme }: Pick<ThemeScorecardProps, 'theme'>) {
  return (
    <>
      <p className="scorecard__none">No figures are held for this theme.</p>
      <dl className="ownership">
        {themeFacts(theme).map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
