import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset';
import type { Profile, Request } from '../../selection/selection';
import { FilterBar } from '../../ui/FilterBar';
import { Select } from '../../ui/Select';
import { profileOptions } from '../../viewmodels/profile/profileOptions';

interface ProfileFilterProps {
  readonly dataset: Dataset;
  readonly profile: Profile;
  /** Codes of a group and of a second comparator whose files are on their way. */
  readonly coming: { readonly group: string | undefined; readonly second: string | undefined };
  readonly choose: (choice: Request) => void;
}

/** The area of a profile, its group, and what else it is compared with. */
export function ProfileFilter({ dataset, profile, coming, choose }: ProfileFilterProps) {
  const { area, group, second } = profile;
  const options = useMemo(() => profileOptions(dataset, profile), [dataset, profile]);
  return (
    <FilterBar summary={options.summary}>
      <Select
        id="filter-area"
        label="Area"
        value={area ?? ''}
        options={options.areas}
        onChange={(code) => choose({ area: code })}
      />
      <Select
        id="filter-group"
        label="Among the areas of"
        value={coming.group ?? group.code}
        options={options.groups}
        onChange={(code) => choose({ group: code })}
      />
      <Select
        id="filter-second"
        label="Compare also with"
        value={coming.second ?? second?.code ?? 'none'}
        options={options.seconds}
        onChange={(code) => choose({ second: code })}
      />
    </FilterBar>
  );
}
