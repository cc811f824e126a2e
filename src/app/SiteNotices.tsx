import { madeGroupNote, madeGroupTitle } from '../commentary/madeGroupNote';
import { groupInForce } from '../selection/groupInForce';
import type { Request } from '../selection/selection';
import { defaultFolder } from '../state/packageFile';
import type { ReadyDashboard } from '../state/useDashboard';
import { Notice } from '../ui/Notice';
import { plainClick } from '../ui/plainClick';
import { noticeInWords } from './noticeInWords';
import { OwnDataNotice } from './OwnDataNotice';
import { useMarkedCopies } from './useMarkedCopies';

/** The site's own data, whatever is shown of them. */
const home: Request = { data: '' };

const groups: Request = { page: 'groups' };

/**
 * What must be known of the whole page: that its figures are made up, or added by the reader, or of a group that is not an official one, and
 * what a link asked for in vain.
 */
export function SiteNotices({ dashboard }: { readonly dashboard: ReadyDashboard }) {
  const { dataset, folder, selection, notices, href, choose } = dashboard;
  const group = groupInForce(selection);
  const made = group && madeGroupNote(dataset, group);
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
      <OwnDataNotice folder={folder} href={href} choose={choose} />
      {made && (
        <Notice kind="information" title={madeGroupTitle(group)}>
          <p>{made}</p>
          {group.made?.by !== 'neighbours' && (
            <p>
              <a href={href(groups)} onClick={plainClick(() => choose(groups))}>
                Change your groups
              </a>
            </p>
          )}
        </Notice>
      )}
      {notices.length > 0 && (
        <Notice kind="information" title="The link asked for something these data do not have">
          <ul>
            {notices.map(noticeInWords).map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
