import type { AreaGroup } from '../domain/area';
import type { ComparedArea } from '../statistics/comparison';
import type { ViewContext } from './viewContext';

/** What a group stands for that holds all areas of a level: "wards" for "All wards"; undefined for any other. */
export function levelOf({ name, members }: AreaGroup): string | undefined {
  const parts =
    /^All (areas|areas of type .+|wards|counties|regions|countries|police force areas)$/.exec(name);
  return members.length > 1 ? parts?.[1] : undefined;
}

/** A group as part of a sentence: "Lancashire-12", and for "All wards" "all wards together". */
export function groupInSentence(group: AreaGroup): string {
  const level = levelOf(group);
  return level === undefined ? group.name : `all ${level} together`;
}

/** " of Lancashire-12" after what is counted; nothing for all areas of a level, which the count names already. */
export function ofGroup(group: AreaGroup): string {
  return levelOf(group) === undefined ? ` of ${group.name}` : '';
}

/** What a group adds up to: "the Lancashire-12 total", "the total of all wards". */
export function totalInSentence(group: AreaGroup): string {
  const level = levelOf(group);
  return level === undefined ? `the ${group.name} total` : `the total of all ${level}`;
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
  const { name, members } = view.group;
  if (members.length === 1) return name;
  const level = levelOf(view.group);
  return level === undefined ? `areas of ${name}` : `all ${level}`;
}
