import type { Dataset } from '../../dataset/dataset';
import { overviewGroups } from '../../selection/overviewGroups';
import { profileGroups } from '../../selection/resolvedProfile';
import type { Profile } from '../../selection/selection';
import type { ChoiceGroup } from '../choiceGroup';
import { areasOffered } from './areasOffered';

/** What an area profile can be changed to. */
export interface ProfileOptions {
  readonly areas: readonly ChoiceGroup[];
  readonly groups: readonly ChoiceGroup[];
  readonly seconds: readonly ChoiceGroup[];
  /** Everything chosen, in one line of words. */
  readonly summary: string;
}

/** The areas of the package, the groups that hold the one shown, and every other group and area to compare it with. */
export function profileOptions(dataset: Dataset, profile: Profile): ProfileOptions {
  const { area, group, second } = profile;
  const groups = overviewGroups(dataset);
  const possible = profileGroups(groups, area);
  const coming = dataset.onDemand.filter(({ code }) => !groups.some((one) => one.code === code));
  const choice = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });
  const later: readonly ChoiceGroup[] =
    coming.length > 0 ? [{ label: 'Loaded when chosen', options: coming.map(choice) }] : [];
  const others = groups.filter(({ code }) => code !== group.code);
  const name = dataset.areas.get(area ?? '')?.name ?? 'No area';
  return {
    areas: areasOffered(dataset),
    groups: [{ options: (possible.length > 0 ? possible : [group]).map(choice) }, ...later],
    seconds: [
      { options: [{ value: 'none', label: 'Nothing else' }] },
      ...(others.length > 0 ? [{ label: 'Groups', options: others.map(choice) }] : []),
      ...later,
      ...areasOffered(dataset, area).filter(({ options }) => options.length > 0),
    ],
    summary: [
      name,
      `compared with ${group.name}`,
      ...(second ? [`and with ${second.name}`] : []),
    ].join(', '),
  };
}
