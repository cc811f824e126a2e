import { lazy, Suspense, useEffect, useRef } from 'react';
import { indicatorsOfTheme } from '../selection/indicatorsOfTheme';
import type { ReadyDashboard } from '../state/useDashboard';
import { ThemePage } from '../surfaces/dashboard/ThemePage';
import { AfterPaint } from '../ui/AfterPaint';
import { Boundary } from '../ui/Boundary';
import { Page } from '../ui/Layout';
import { LoadingNotice } from '../ui/LoadingNotice';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { SkipLink } from '../ui/SkipLink';
import { StatusMessage } from '../ui/StatusMessage';
import { ThemeNav } from '../ui/ThemeNav';
import { pageTitle, selectionInWords } from '../viewmodels/pageTitle';

const SiteFooter = lazy(async () => {
  const { SiteFooter: footer } = await import('./SiteFooter');
  return { default: footer };
});

const DataQualityPage = lazy(async () => {
  const { DataQualityPage: page } = await import('../surfaces/data/DataQualityPage');
  return { default: page };
});

const ThemeWithoutData = lazy(async () => {
  const { ThemeWithoutData: page } = await import('../surfaces/dashboard/ThemeWithoutData');
  return { default: page };
});

/** Header, navigation, the chosen surface and footer. */
export function ReadySite({ dashboard }: { readonly dashboard: ReadyDashboard }) {
  const { dataset, selection, notices, loadingMore, comingGroup, restored, choose, href } =
    dashboard;
  const { page, theme, view } = selection;
  const title = pageTitle(dataset, selection);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const place = `${page} ${theme?.code ?? ''}`;
  useFocusOnNavigation(place, restored);
  const themes = dataset.themes.map((one) => ({
    key: one.code,
    label: one.title,
    href: href({ theme: one.code, page: 'theme' }),
    current: page === 'theme' && one.code === theme?.code,
    muted: indicatorsOfTheme(dataset, one.code).length === 0,
  }));
  return (
    <>
      <SkipLink target="main" />
      <Page
        header={
          <PageHeader
            title={dataset.title}
            homeHref={href({ page: 'theme' })}
            onHome={() => choose({ page: 'theme' })}
          >
            <ThemeNav
              label="Themes"
              items={themes}
              onChoose={(code) => choose({ theme: code, page: 'theme' })}
            />
          </PageHeader>
        }
        footer={
          <AfterPaint waiting={null}>
            <Boundary fallback={null}>
              <Suspense fallback={null}>
                <SiteFooter
                  dataset={dataset}
                  href={href}
                  choose={choose}
                  current={page === 'data-quality'}
                />
              </Suspense>
            </Boundary>
          </AfterPaint>
        }
      >
        {dataset.illustrative && (
          <Notice kind="warning" title="Illustrative data">
            <p>
              These figures were made up to show how the dashboard works. They describe no real
              place or time.
            </p>
          </Notice>
        )}
        {notices.length > 0 && (
          <Notice kind="information" title="The link asked for something these data do not have">
            <ul>
              {notices.map((notice) => (
                <li key={notice}>{notice}</li>
              ))}
            </ul>
          </Notice>
        )}
        <StatusMessage visible={comingGroup !== undefined}>
          {comingGroup
            ? `Loading the figures of ${comingGroup.name}`
            : selectionInWords(dataset, selection)}
        </StatusMessage>
        {page === 'theme' && theme && view && (
          <ThemePage
            dataset={dataset}
            theme={theme}
            view={view}
            comingGroup={comingGroup?.code}
            choose={choose}
          />
        )}
        <Boundary
          fallback={<h1>The page could not be loaded; reload the page to try again.</h1>}
          resetKey={place}
        >
          <Suspense fallback={<LoadingNotice label="Loading the page" />}>
            {page === 'data-quality' && (
              <DataQualityPage dataset={dataset} loadingMore={loadingMore} />
            )}
            {page === 'theme' && theme && !view && (
              <ThemeWithoutData dataset={dataset} theme={theme} />
            )}
          </Suspense>
        </Boundary>
        {page === 'theme' && !theme && <h1>No themes and no figures are held</h1>}
      </Page>
    </>
  );
}

/** Moves the focus to the main part when the reader has gone to another page or theme, not on the first load. */
function useFocusOnNavigation(place: string, restored: boolean) {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    // Going back, the browser restores the scroll position itself.
    if (!restored) window.scrollTo(0, 0);
  }, [place, restored]);
}
