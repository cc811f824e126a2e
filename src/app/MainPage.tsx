import { use, useEffect } from 'react';
import type { ReadyDashboard } from '../state/useDashboard';
import { askForBothPages, overviewPage, themePage } from './pageCode';

/** The overview, or a theme with figures: each in a file of its own, so that neither waits for the other. */
export function MainPage({ dashboard }: { readonly dashboard: ReadyDashboard }) {
  const { dataset, folder, selection, comingGroup, choose, href } = dashboard;
  const { theme, view, scope } = selection;
  useEffect(() => {
    const timer = window.setTimeout(() => void askForBothPages(), 0);
    return () => window.clearTimeout(timer);
  }, []);
  const shared = { dataset, comingGroup: comingGroup?.code, choose, href };
  if (scope) {
    const { OverviewPage } = use(overviewPage());
    return <OverviewPage {...shared} scope={scope} />;
  }
  const { ThemePage } = use(themePage());
  return theme && view && <ThemePage {...shared} folder={folder} theme={theme} view={view} />;
}
