import type { AreaGroup } from '../domain/area';
import type { ComparedArea } from '../statistics/comparison';
import type { ViewContext } from './viewContext';

/** A group as part of a sentence: "Lancashire-12", and for "All wards" "all wards together". */
export function groupInSentence({ name }: AreaGroup): string {
  return name.startsWith('All ') ? `all ${name.slice(4)} together` : name;
}

/** An area of the view, or its group as a whole, as part of a sentence. */
export function placeInSentence({ compared, view }: ViewContext, area: ComparedArea): string {
  return area === compared.total ? groupInSentence(view.group) : area.name;
}

/** The areas of the view for headings: "areas of Lancashire-12", "all wards", and for a group of one its name. */
export function areasInHeading({ view }: ViewContext): string {
  const { name, members } = view.group;
  if (members.length === 1) return name;
  return name.startsWith('All ') ? `all ${name.slice(4)}` : `areas of ${name}`;
}
