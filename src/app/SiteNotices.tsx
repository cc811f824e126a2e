import type { Request } from '../selection/selection';
import { defaultFolder } from '../state/packageFile';
import type { ReadyDashboard } from '../state/useDashboard';
import { Notice } from '../ui/Notice';
import { plainClick } from '../ui/plainClick';
import { useMarkedCopies } from './useMarkedCopies';

/** The site's own data, whatever is shown of them. */
const home: Request = { data: '' };

/** What must be known of the whole page: that its figures are made up, and what a link asked for in vain. */
export function SiteNotices({ dashboard }: { readonly dashboard: ReadyDashboard }) {
  const { dataset, folder, notices, href, choose } = dashboard;
  useMarkedCopies(dataset.illustrative ? 'Illustrative data' : undefined);
  return (
    <>
      {dataset.illustrative && (
        <Notice kind="warning" title="Illustrative data">
          <p>
            These figures were made up to show how the dashboard works. They are not evidence about
            any place or time.
          </p>
          {folder !== defaultFolder && (
            <p>
              <a href={href(home)} onClick={plainClick(() => choose(home))}>
                Show the data of this site instead
              </a>
            </p>
          )}
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
    </>
  );
}
