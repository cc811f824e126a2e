import { lazy, Suspense, useEffect } from 'react';
import { type ReadyDashboard, useDashboard } from '../state/useDashboard';
import { Page } from '../ui/Layout';
import { LoadingNotice } from '../ui/LoadingNotice';
import { ReadySite } from './ReadySite';
import { useFocusOnNavigation } from './useFocusOnNavigation';

const ErrorSummary = lazy(async () => {
  const { ErrorSummary: summary } = await import('../ui/ErrorSummary');
  return { default: summary };
});

/** The page in whichever state the data are. */
export function Site() {
  const dashboard = useDashboard();
  const failed = dashboard.status === 'failed';
  useFocusOnNavigation(
    dashboard.status === 'ready' ? placeOf(dashboard) : undefined,
    dashboard.status === 'ready' && dashboard.restored,
  );
  useEffect(() => {
    if (failed) document.title = 'The data could not be loaded';
  }, [failed]);
  if (dashboard.status === 'ready') return <ReadySite dashboard={dashboard} />;
  if (dashboard.status === 'loading') {
    return (
      <Page>
        <LoadingNotice label="Loading the figures" />
      </Page>
    );
  }
  const { file, what, remedy } = dashboard.fault;
  return (
    <Page>
      <Suspense fallback={null}>
        <ErrorSummary
          title="The data could not be loaded"
          headingLevel={1}
          errors={[
            { key: 'what', text: `${file}: ${what}` },
            { key: 'remedy', text: remedy },
          ]}
        />
      </Suspense>
    </Page>
  );
}

function placeOf({ folder, selection }: ReadyDashboard): string {
  const { page, theme, profile } = selection;
  // From the list of areas to a profile everything changes, from one profile to another only its figures.
  const listed = profile && profile.area === undefined;
  return `${folder} ${page} ${listed ? 'list' : (theme?.code ?? '')}`;
}
