import type { AreaGroup } from '../domain/area';
import type { ComparedArea } from '../statistics/comparison';
import type { ViewContext } from './viewContext';

/** What a group stands for that holds all areas of a level: "wards" for "All wards"; undefined for any other. */
export function levelOf({ name, members, made }: AreaGroup): string | undefined {
  // Whatever a reader calls a group, it is no level.
  if (made) return undefined;
  const parts =
    /^All (areas|areas of type .+|wards|counties|regions|countries|police force areas)$/.exec(name);
  return members.length > 1 ? parts?.[1] : undefined;
}

/** A group as part of a sentence: "Lancashire-12", and for "All wards" "all wards together". */
export function groupInSentence(group: AreaGroup): string {
  const level = levelOf(group);
  if (level !== undefined) return `all ${level} together`;
  return group.made?.by === 'reader' || !group.made
    ? group.name
    : `the ${group.name.charAt(0).toLowerCase()}${group.name.slice(1)}`;
}

/** " of Lancashire-12" after what is counted; nothing for all areas of a level, which the count names already. */
export function ofGroup(group: AreaGroup): string {
  return levelOf(group) === undefined ? ` of ${groupInSentence(group)}` : '';
}

/** What a group adds up to: "the Lancashire-12 total", "the total of all wards". */
export function totalInSentence(group: AreaGroup): string {
  const level = levelOf(group);
  if (level !== undefined) return `the total of all ${level}`;
  const name = groupInSentence(group);
  return name === group.name ? `the ${name} total` : `the total of ${name}`;
}

/** An area of the view, or its group as a whole, as part of a sentence. */
export function placeInSentence({ compared, view }: ViewContext, area: ComparedArea): string {
  return area === compared.total ? groupInSentence(view.group) : area.name;
}

/** The areas of the view for headings: "areas of Lancashire-12", "all wards", and for a group of one its name. */
export function areasInHeading({
  view,
}: {
  readonly view: Pick<ViewContext['view'], 'group'>;
}): string {
  const { members } = view.group;
  if (members.length === 1) return groupInHeading(view.group);
  const level = levelOf(view.group);
  if (level !== undefined) return `all ${level}`;
  switch (view.group.made?.by) {
    case 'scenario':
    case 'neighbours':
      return groupInHeading(view.group);
    default:
      return `areas of ${groupInHeading(view.group)}`;
  }
}

/** A group's name where it must not pass for an official one: titles and headings. */
export function groupInHeading({ name, made }: AreaGroup): string {
  if (made?.by === 'reader') return `${name} (a reader\u2019s group)`;
  return made?.by === 'scenario' ? `${name} (a reader\u2019s)` : name;
}
