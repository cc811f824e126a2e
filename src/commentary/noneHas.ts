import { ofGroup } from './placeWords';
import type { ViewContext } from './viewContext';

/** "No area of Lancashire-12 has", for all areas of a level "No area has", for a group of one "Ashby has no". */
export function noneHas({ view }: ViewContext, what: string, article = 'a '): string {
  const { group } = view;
  if (group.members.length === 1) return `${group.name} has no ${what}`;
  const of = ofGroup(group);
  return `No area${of} has ${article}${what}`;
}
