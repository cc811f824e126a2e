import type { Dataset } from '../../dataset/dataset';
import { GroupsLink } from '../../panels/GroupsLink';
import type { Request, Scope } from '../../selection/selection';
import { FilterBar } from '../../ui/FilterBar';
import { Select } from '../../ui/Select';
import { placeOptions } from '../../viewmodels/overview/placeOptions';
import { placeInWords } from '../../viewmodels/pageTitle';

interface PlaceFilterProps {
  readonly dataset: Dataset;
  readonly scope: Scope;
  /** Code of a group whose files are on their way. */
  readonly comingGroup: string | undefined;
  readonly choose: (choice: Request) => void;
  readonly href: (choice: Request) => string;
}

/** The group and the area that the overview is about. */
export function PlaceFilter({ dataset, scope, comingGroup, choose, href }: PlaceFilterProps) {
  const { group, area } = scope;
  const options = placeOptions(dataset, scope);
  return (
    <FilterBar summary={placeInWords(dataset, scope)}>
      <Select
        id="filter-group"
        label="Areas"
        value={comingGroup ?? group.code}
        options={options.groups}
        onChange={(code) => choose({ group: code })}
      />
      {group.members.length > 1 && (
        <Select
          id="filter-area"
          label="Highlight"
          value={area ?? ''}
          options={options.areas}
          onChange={(code) => choose({ area: code })}
        />
      )}
      <GroupsLink choose={choose} href={href} />
    </FilterBar>
  );
}
