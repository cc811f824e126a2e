import type { AreaGroup } from '../domain/area';
import type { OnDemandGroup } from '../extracts/packageDescriptor';
import type { ChoiceGroup } from './choiceGroup';

/** Groups to choose from: the package's own, those the reader made, similar areas, and those still to be loaded. */
export function groupChoices(
  groups: readonly AreaGroup[],
  coming: readonly OnDemandGroup[],
): readonly ChoiceGroup[] {
  const choice = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });
  const by = (...kinds: readonly (string | undefined)[]) =>
    groups.filter(({ made }) => kinds.includes(made?.by)).map(choice);
  const headed = [
    { label: 'Similar areas', options: by('neighbours') },
    { label: 'Your own groups', options: by('reader', 'scenario') },
    { label: 'Loaded when chosen', options: coming.map(choice) },
  ];
  return [{ options: by(undefined) }, ...headed.filter(({ options }) => options.length > 0)];
}
