import type { Dataset } from '../../dataset/dataset';
import type { Area, AreaGroup } from '../../domain/area';
import type { PlaceBeside, Profile } from '../../selection/selection';
import {
  type HeadlineContext,
  type OverviewContexts,
  overviewContexts,
} from '../overview/overviewContexts';

/** An area among the areas of its group, on every headline indicator that has something to say of it. */
export interface ProfileContexts {
  readonly dataset: Dataset;
  readonly area: Area;
  readonly group: AreaGroup;
  readonly second: PlaceBeside | undefined;
  readonly contexts: OverviewContexts;
  /** Headline indicators with figures of the group, or of another group that holds the area; in the order of themes. */
  readonly held: readonly HeadlineContext[];
  /** Headline indicators with figures of other places only. */
  readonly elsewhere: readonly HeadlineContext[];
}

/** True of an area that is the only one of its group: there is nobody to compare it with. */
export function isAlone({ group }: Pick<ProfileContexts, 'group'>): boolean {
  return group.members.length < 2;
}

/** The comparisons behind an area profile; undefined where no area is chosen. */
export function profileContexts(dataset: Dataset, profile: Profile): ProfileContexts | undefined {
  const area = dataset.areas.get(profile.area ?? '');
  if (!area) return undefined;
  const { group, second } = profile;
  const contexts = overviewContexts(dataset, { group, area: area.code });
  const ofArea = ({ context }: HeadlineContext) => context.view.area === area.code;
  const all = contexts.all();
  return {
    dataset,
    area,
    group,
    second,
    contexts,
    held: all.filter(ofArea),
    elsewhere: all.filter((one) => !ofArea(one)),
  };
}
