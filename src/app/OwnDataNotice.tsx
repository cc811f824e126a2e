import type { Request } from '../selection/selection';
import { useOwnPackages } from '../state/ownPackages';
import { goToComingHeading } from '../ui/goToHeading';
import { Notice } from '../ui/Notice';
import { plainClick } from '../ui/plainClick';
import { momentInWords } from '../viewmodels/own/ownStepInWords';

interface OwnDataNoticeProps {
  readonly folder: string;
  readonly href: (choice: Request) => string;
  readonly choose: (choice: Request) => void;
}

const data: Request = { page: 'data-quality' };

/** That figures of a person's own are shown, wherever they may be; or why those that were kept are not. */
export function OwnDataNotice({ folder, href, choose }: OwnDataNoticeProps) {
  const own = useOwnPackages(({ shown }) => shown[folder]);
  const problem = useOwnPackages((store) => store.problem);
  const isOnlyHidden = own?.steps.every(({ kind }) => kind === 'protection');
  return (
    <>
      {problem !== undefined && (
        <Notice kind="warning" title="Your own data are not shown">
          <p>{problem}</p>
        </Notice>
      )}
      {own && (
        <Notice
          kind="information"
          title={
            isOnlyHidden
              ? 'Hides and rounds figures as chosen on this computer'
              : 'Includes figures added on this computer'
          }
        >
          <p>
            {own.keptOn !== undefined && `Kept in this browser on ${momentInWords(own.keptOn)}. `}
            <a
              href={href(data)}
              onClick={plainClick(() => {
                choose(data);
                void goToComingHeading('own-data');
              })}
            >
              What was added, undo, keep or save
            </a>
          </p>
        </Notice>
      )}
    </>
  );
}
