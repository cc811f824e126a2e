import { lazy, Suspense, useDeferredValue } from 'react';
import { groupInForce } from '../selection/groupInForce';
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

/** Title and announcement follow what they speak of. */
const ToldSelection = lazy(async () => {
  await picturesDrawn('.loading');
  const { ToldSelection: told } = await import('./ToldSelection');
  return { default: told };
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
const profile: Request = { page: 'area' };
const compare: Request = { page: 'compare' };

/** Header, navigation, the chosen surface and footer. */
export function ReadySite({ dashboard }: { readonly dashboard: ReadyDashboard }) {
  const { dataset, selection, notices, choose, href } = dashboard;
  const coming = dashboard.comingGroup ?? dashboard.comingSecond;
  const { page, theme, view } = selection;
  const told = useDeferredValue(selection);
  // What follows is told once it is what was awaited, not what was shown before.
  const awaited = useDeferredValue(coming) ?? coming;
  const mark = dataset.illustrative && <p className="notice notice--warning">Illustrative data</p>;
  const place = `${page} ${theme?.code ?? ''}`;
  const links = [
    { key: 'page overview', label: 'Overview', to: home, current: page === 'overview' },
    { key: 'page area', label: 'Area profile', to: profile, current: page === 'area' },
    { key: 'page compare', label: 'Compare', to: compare, current: page === 'compare' },
    ...dataset.themes.map((one) => ({
      key: one.code,
      label: one.title,
      to: { theme: one.code, page: 'theme' },
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
              items={links.map(({ to, ...link }) => ({ ...link, href: href(to) }))}
              onChoose={(key) => choose(links.find((link) => link.key === key)?.to ?? home)}
            />
          </PageHeader>
        }
        footer={
          <Later>
            <SiteFooter
              dataset={dataset}
              folder={dashboard.folder}
              href={href}
              choose={choose}
              current={page}
            />
          </Later>
        }
      >
        {(dataset.illustrative ||
          dashboard.hasOwn ||
          notices.length > 0 ||
          groupInForce(selection)?.made) && (
          <Boundary fallback={mark}>
            <Suspense fallback={mark}>
              <SiteNotices dashboard={dashboard} />
            </Suspense>
          </Boundary>
        )}
        <StatusMessage visible={coming !== undefined}>
          {awaited ? (
            `Loading the figures of ${awaited.name}`
          ) : (
            <Later>
              <ToldSelection dataset={dataset} selection={told} />
            </Later>
          )}
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
