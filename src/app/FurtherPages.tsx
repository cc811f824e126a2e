import { lazy } from 'react';
import type { ReadyDashboard } from '../state/useDashboard';
import { ThemeWithoutData } from '../surfaces/dashboard/ThemeWithoutData';
import { DataPage } from '../surfaces/data/DataPage';
import { LoadingNotice } from '../ui/LoadingNotice';
import { profilePage } from './pageCode';

const GroupsPage = lazy(async () => {
  const { GroupsPage: page } = await import('../surfaces/groups/GroupsPage');
  return { default: page };
});

const MethodsPage = lazy(async () => {
  const { MethodsPage: page } = await import('../surfaces/methods/MethodsPage');
  return { default: page };
});

const ComparePage = lazy(async () => {
  const { ComparePage: page } = await import('../surfaces/compare/ComparePage');
  return { default: page };
});

const ProfilePage = lazy(async () => {
  const { ProfilePage: page } = await profilePage();
  return { default: page };
});

/** Every page but that of a theme with figures: none of them is in the way of the first words. */
export function FurtherPages({ dashboard }: { readonly dashboard: ReadyDashboard }) {
  const { dataset, folder, selection, loadingMore, reader, choose, href } = dashboard;
  const { comingGroup, comingSecond } = dashboard;
  const { page, theme, view, profile } = selection;
  if (page === 'compare' && theme && view?.beside)
    return (
      <ComparePage
        dataset={dataset}
        theme={theme}
        view={view}
        beside={view.beside}
        comingGroup={comingGroup?.code}
        choose={choose}
        href={href}
      />
    );
  switch (page) {
    case 'data-quality':
      return (
        <DataPage
          dataset={dataset}
          folder={folder}
          loadingMore={loadingMore}
          href={href}
          choose={choose}
        />
      );
    case 'groups':
      return reader ? (
        <GroupsPage
          dataset={dataset}
          reader={reader}
          place={view}
          comingGroup={comingGroup?.code}
          choose={choose}
          href={href}
        />
      ) : (
        <LoadingNotice label="Loading the page" />
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
    // Without figures there is nothing to compare: what is known of the theme is shown.
    case 'compare':
    case 'overview':
    case 'theme':
      return theme ? (
        <ThemeWithoutData dataset={dataset} theme={theme} />
      ) : (
        <h1>No themes and no figures are held</h1>
      );
  }
}
