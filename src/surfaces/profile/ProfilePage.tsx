import { Suspense, useDeferredValue, useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset';
import { SpinePicture } from '../../panels/SpinePicture';
import type { Profile, Request } from '../../selection/selection';
import { Boundary } from '../../ui/Boundary';
import { HeadlineBlock } from '../../ui/HeadlineBlock';
import { profileContexts } from '../../viewmodels/profile/profileContexts';
import { profileHeadline } from '../../viewmodels/profile/profileHeadline';
import { AreaList } from './AreaList';
import { IndicatorList } from './IndicatorList';
import { PartsPanel } from './PartsPanel';
import { ProfileFilter } from './ProfileFilter';

interface ProfilePageProps {
  readonly dataset: Dataset;
  readonly profile: Profile;
  /** Codes of a group and of a second comparator whose files are on their way. */
  readonly coming: { readonly group: string | undefined; readonly second: string | undefined };
  readonly choose: (choice: Request) => void;
  /** Address of a choice. */
  readonly href: (choice: Request) => string;
}

/** One area against its group and a second comparator, on all headline indicators. */
export function ProfilePage({ dataset, profile, coming, choose, href }: ProfilePageProps) {
  const asked = useMemo(() => profileContexts(dataset, profile), [dataset, profile]);
  // The filter answers at once, the figures as soon as they are worked out.
  const shown = useDeferredValue(asked);
  if (!asked || !shown) return <AreaList dataset={dataset} choose={choose} href={href} />;
  const answer = profileHeadline(shown);
  const waiting = <p className="picture-waiting">Figure 1 is being drawn.</p>;
  const failed = (
    <p className="picture-waiting">
      Figure 1 could not be loaded; reload the page to try again. The lines below have the figures.
    </p>
  );
  return (
    <div className="profile">
      <ProfileFilter dataset={dataset} profile={profile} coming={coming} choose={choose} />
      <HeadlineBlock
        kicker={dataset.illustrative ? 'Area profile - illustrative data' : 'Area profile'}
        headline={answer.sentence}
        detail={<p>{answer.detail.join(' ')}</p>}
      />
      {shown.held.length > 0 && (
        <Boundary fallback={failed} resetKey={shown}>
          <Suspense fallback={waiting}>
            <SpinePicture profile={shown} number={1} />
          </Suspense>
        </Boundary>
      )}
      <IndicatorList profile={shown} choose={choose} href={href} />
      <PartsPanel dataset={dataset} area={shown.area} number={shown.held.length > 0 ? 2 : 1} />
    </div>
  );
}
