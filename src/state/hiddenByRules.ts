import type { ProtectionRule } from '../extracts/withProtection';
import type { HiddenFigures } from '../viewmodels/own/hiddenFigures';
import { type Candidate, protectionCandidate } from './candidateDataset';
import { hiddenFiguresOf } from './hiddenFiguresOf';

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
  return { candidate, hidden: await hiddenFiguresOf(folder, candidate?.own) };
}
