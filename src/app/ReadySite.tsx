import { lazy, Suspense, useDeferredValue, useEffect } from 'react';
import { indicatorsOfTheme } from '../selection/indicatorsOfTheme';
import type { Request } from '../selection/selection';
import type { ReadyDashboard } from '../state/useDashboard';
import { Boundary } from '../ui/Boundary';
import { Later } from '../ui/Later';
import { Page } from '../ui/Layout';
import { LoadingNotice } from '../ui/LoadingNotice';
import { PageHeader } from '../ui/PageHeader';
import { picturesDrawn } from '../ui/picturesDrawn';
import { SkipLink } from '../ui/SkipLink';
import { StatusMessage } from '../ui/StatusMessage';
import { ThemeNav } from '../ui/ThemeNav';
import { pageTitle, selectionInWords } from '../viewmodels/pageTitle';
import { MainPage } from './MainPage';

const SiteFooter = lazy(async () => {
  await picturesDrawn();
  const { SiteFooter: footer } = await import('./SiteFooter');
  return { default: footer };
});

const DisplayControl = lazy(async () => {
  await picturesDrawn();
  const { DisplayControl: control } = await import('./DisplayControl');
  return { default: control };
});

const SiteNotices = lazy(async () => {
  const { SiteNotices: all } = await import('./SiteNotices');
  return { default: all };
});

const FurtherPages = lazy(async () => {
  const { FurtherPages: further } = await import('./FurtherPages');
  return { default: further };
});

const home: Request = { page: 'overview' };

/** Header, navigation, the chosen surface and footer. */
export function ReadySite({ dashboard }: { readonly dashboard: ReadyDashboard }) {
  const { dataset, selection, notices, comingGroup, choose, href } = dashboard;
  const { page, theme, view } = selection;
  const told = useDeferredValue(selection);
  const title = pageTitle(dataset, told);
  const mark = dataset.illustrative && <p className="notice notice--warning">Illustrative data</p>;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const place = `${page} ${theme?.code ?? ''}`;
  const links = [
    { key: '', label: 'Overview', href: href(home), current: page === 'overview' },
    ...dataset.themes.map((one) => ({
      key: one.code,
      label: one.title,
      href: href({ theme: one.code, page: 'theme' }),
      current: page === 'theme' && one.code === theme?.code,
      muted: indicatorsOfTheme(dataset, one.code).length === 0,
    })),
  ];
  return (
    <>
      <SkipLink target="main" />
      <Page
        {...(dataset.illustrative ? { printedMark: 'illustrative' } : {})}
        header={
          <PageHeader
            title={dataset.title}
            homeHref={href(home)}
            onHome={() => choose(home)}
            tools={
              <div className="display-place">
                <Later>
                  <DisplayControl />
                </Later>
              </div>
            }
          >
            <ThemeNav
              label="Themes"
              items={links}
              onChoose={(code) => choose(code === '' ? home : { theme: code, page: 'theme' })}
            />
          </PageHeader>
        }
        footer={
          <Later>
            <SiteFooter dataset={dataset} href={href} choose={choose} current={page} />
          </Later>
        }
      >
        {(dataset.illustrative || notices.length > 0) && (
          <Boundary fallback={mark}>
            <Suspense fallback={mark}>
              <SiteNotices dashboard={dashboard} />
            </Suspense>
          </Boundary>
        )}
        <StatusMessage visible={comingGroup !== undefined}>
          {comingGroup
            ? `Loading the figures of ${comingGroup.name}`
            : selectionInWords(dataset, told)}
        </StatusMessage>
        <Boundary
          fallback={<h1>The page could not be loaded; reload the page to try again.</h1>}
          resetKey={place}
        >
          <Suspense fallback={<LoadingNotice label="Loading the page" />}>
            {(page === 'theme' && view) || page === 'overview' ? (
              <MainPage dashboard={dashboard} />
            ) : (
              <FurtherPages dashboard={dashboard} />
            )}
          </Suspense>
        </Boundary>
      </Page>
    </>
  );
}
