import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset';
import { codeAfterEdit } from '../../selection/editedGroups';
import { type OwnGroup, textOfOwnGroups } from '../../selection/ownGroups';
import type { ReaderGroups } from '../../selection/readerGroups';
import type { Request, Scope, View } from '../../selection/selection';
import { HeadlineBlock } from '../../ui/HeadlineBlock';
import { StatusMessage } from '../../ui/StatusMessage';
import { groupContexts, withoutFigures } from '../../viewmodels/groups/groupContexts';
import { groupsSummary } from '../../viewmodels/groups/groupsSummary';
import { AreaChooser } from './AreaChooser';
import { GroupFigures } from './GroupFigures';
import { GroupList } from './GroupList';
import { GroupStart } from './GroupStart';
import { GroupUses } from './GroupUses';
import { OtherGroups } from './OtherGroups';
import { useFocusAfterCount } from './useFocusAfterCount';

interface GroupsPageProps {
  readonly dataset: Dataset;
  readonly reader: ReaderGroups;
  readonly place: Pick<View | Scope, 'area' | 'group'> | undefined;
  /** Code of a group whose files are on their way. */
  readonly comingGroup: string | undefined;
  readonly choose: (choice: Request) => void;
  /** Address of a choice. */
  readonly href: (choice: Request) => string;
}

/** Groups that the reader makes: how they are made, whether they are a scenario, and their figures side by side. */
export function GroupsPage({ dataset, reader, place, comingGroup, choose, href }: GroupsPageProps) {
  const { headline, detail, problems } = useMemo(
    () => groupsSummary(dataset, reader),
    [dataset, reader],
  );
  const contexts = useMemo(() => groupContexts(dataset, reader), [dataset, reader]);
  const { asked, cover } = reader;
  useFocusAfterCount(asked.length);
  const change = (groups: readonly OwnGroup[]) => {
    const shown = place?.group.code ?? '';
    const group = codeAfterEdit(reader, groups, shown) ?? '';
    choose({ own: textOfOwnGroups(groups), ...(group === shown ? {} : { group }) });
  };
  return (
    <>
      <HeadlineBlock
        kicker={
          dataset.illustrative ? 'Groups of your own - illustrative data' : 'Groups of your own'
        }
        headline={headline}
        detail={<p>{detail}</p>}
      />
      <div>
        <StatusMessage>{asked.length > 0 ? headline : ''}</StatusMessage>
      </div>
      {cover ? (
        <>
          <GroupStart
            dataset={dataset}
            reader={reader}
            cover={cover}
            comingGroup={comingGroup}
            choose={choose}
            onChange={change}
          />
          {asked.length > 0 && (
            <>
              <GroupList reader={reader} problems={problems} onChange={change} />
              <AreaChooser dataset={dataset} reader={reader} cover={cover} onChange={change} />
              <GroupUses reader={reader} choose={choose} href={href} />
              {reader.groups.some(({ members }) => members.length > 0) && (
                <GroupFigures contexts={contexts} without={withoutFigures(dataset, contexts)} />
              )}
            </>
          )}
        </>
      ) : (
        <p>No figures are held, so there is nothing to group.</p>
      )}
      <OtherGroups dataset={dataset} area={place?.area} choose={choose} href={href} />
    </>
  );
}
