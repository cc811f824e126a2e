import type { ProtectionRule } from '../extracts/withProtection';
import { type HiddenFigures, hiddenFigures } from '../viewmodels/own/hiddenFigures';
import { type Candidate, datasetOf, protectionCandidate } from './candidateDataset';
import { assembledOf } from './datasetQuery';
import { type OwnPackage, useOwnPackages } from './ownPackages';

/** What rules hide, and the package with these rules. */
export interface HiddenByRules {
  /** Undefined where no rule was changed. */
  readonly candidate: Candidate | undefined;
  readonly hidden: readonly HiddenFigures[];
}

/** What the package of a folder hides and rounds with the given rules, those not given being its own. */
export async function hiddenByRules(
  folder: string,
  rules: ReadonlyMap<string, ProtectionRule>,
): Promise<HiddenByRules> {
  const candidate = rules.size > 0 ? await protectionCandidate(folder, rules) : undefined;
  const own: OwnPackage | undefined = candidate?.own ?? useOwnPackages.getState().shown[folder];
  const { assembled } = await assembledOf({ folder, own, groups: [], complete: true });
  return { candidate, hidden: hiddenFigures(assembled, await datasetOf(folder, own)) };
}
