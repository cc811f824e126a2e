import type { ComparedArea } from '../statistics/comparison';
import type { ViewContext } from './viewContext';

/** The area a page is about: the highlighted one, else the group as a whole. */
export function subjectOfView({ compared, view }: ViewContext): ComparedArea {
  return compared.areas.find(({ code }) => code === view.area) ?? compared.total;
}
