import type { FaultLog } from './faultLog';
import { isDataFolder } from './isDataFolder';
import { isText, jsonRecord, textOr } from './jsonRecord';
import { quotedText } from './quotedText';

/** Another data package of the same site that a reader can choose. */
export interface FurtherPackage {
  /** Relative to the site's page, such as "data/illustrative-monthly". */
  readonly folder: string;
  readonly title: string;
  readonly illustrative: boolean;
}

/**
 * The packages a descriptor lists beside itself, in its order; none where it lists none. What is no object with a folder
 * of this site is a fault and left out; without a title its folder stands for it.
 */
export function furtherPackages(given: unknown, log: FaultLog): readonly FurtherPackage[] {
  const listed: readonly unknown[] = given === undefined ? [] : [given].flat();
  return listed.flatMap((one, place) => {
    const { folder, title, illustrative } = jsonRecord(one) ?? {};
    if (isText(folder) && isDataFolder(folder)) {
      const plain = folder.replace(/\/$/, '');
      return [{ folder: plain, title: textOr(title, plain), illustrative: illustrative === true }];
    }
    log.add('further', {
      what: `Further package ${place + 1} has no folder of this site${isText(folder) ? `: ${quotedText(folder)}` : ''}.`,
      remedy: 'Write it like {"folder": "data/other", "title": "Other figures"}; it was left out.',
    });
    return [];
  });
}
