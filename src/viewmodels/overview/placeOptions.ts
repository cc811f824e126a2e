import type { Dataset } from '../../dataset/dataset';
import { headlineIndicators } from '../../selection/headlineIndicators';
import { overviewGroups } from '../../selection/overviewGroups';
import type { Place } from '../../selection/selection';
import type { ChoiceGroup } from '../choiceGroup';
import { groupChoices } from '../groupChoices';

/** The groups and areas the overview can be shown for; groups whose files are loaded when chosen stand apart. */
export function placeOptions(
  dataset: Dataset,
  { group }: Place,
): { readonly groups: readonly ChoiceGroup[]; readonly areas: readonly ChoiceGroup[] } {
  const groups = overviewGroups(dataset);
  const headlines = new Set(
    dataset.themes.flatMap(({ code }) => headlineIndicators(dataset, code).map((one) => one.code)),
  );
  const coming = dataset.onDemand.filter(
    ({ code, indicators }) =>
      !groups.some((one) => one.code === code) &&
      (indicators.length === 0 || indicators.some((one) => headlines.has(one))),
  );
  const choice = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });
  const members = group.members
    .flatMap((code) => dataset.areas.get(code) ?? [])
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return {
    groups: groupChoices(groups, coming),
    areas: [{ options: [{ value: '', label: 'None' }, ...members.map(choice)] }],
  };
}
