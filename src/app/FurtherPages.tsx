import { lazy } from 'react';
import type { ReadyDashboard } from '../state/useDashboard';
import { ThemeWithoutData } from '../surfaces/dashboard/ThemeWithoutData';
import { DataQualityPage } from '../surfaces/data/DataQualityPage';
import { profilePage } from './pageCode';

const MethodsPage = lazy(async () => {
  const { MethodsPage: page } = await import('../surfaces/methods/MethodsPage');
  return { default: page };
});

const ProfilePage = lazy(async () => {
  const { ProfilePage: page } = await profilePage();
  return { default: page };
});

/** Every page but that of a theme with figures: none of them is in the way of the first words. */
export function FurtherPages({ dashboard }: { readonly dashboard: ReadyDashboard }) {
  const { dataset, folder, selection, loadingMore, comingGroup, comingSecond, href, choose } =
    dashboard;
  const { page, theme, view, profile } = selection;
  switch (page) {
    case 'data-quality':
      return (
        <DataQualityPage
          dataset={dataset}
          folder={folder}
          loadingMore={loadingMore}
          href={href}
          choose={choose}
        />
      );
    case 'area':
      return (
        profile && (
          <ProfilePage
            dataset={dataset}
            profile={profile}
            coming={{ group: comingGroup?.code, second: comingSecond?.code }}
            choose={choose}
            href={href}
          />
        )
      );
    case 'methods':
      return <MethodsPage dataset={dataset} view={view} />;
    case 'overview':
    case 'theme':
      return theme ? (
        <ThemeWithoutData dataset={dataset} theme={theme} />
      ) : (
        <h1>No themes and no figures are held</h1>
      );
  }
}
