import { listed, numberText } from '../../commentary/figureText';
import { namedSource } from '../../dataset/addedSource';
import type { Dataset } from '../../dataset/dataset';
import type { DifferingDefinition } from '../../extracts/mergedDefinitions';
import type { MergeMode } from '../../extracts/mergedFigures';
import type { MergeAccount } from '../../extracts/mergedPackage';
import { comparedFigures } from '../../statistics/comparedFigures';
import { lowNewestMonths } from '../../statistics/lowNewestMonth';
import { unusualFigures } from '../../statistics/unusualFigures';
import { plural } from '../faultCount';
import { comparedFindings } from './comparedFindings';
import { faultFindings } from './faultFindings';
import { type Finding, mostExamples } from './finding';
import { indicatorName } from './foundWords';
import { lowMonthFinding, unusualFindings } from './unusualFindings';

/** What findings are found in: three datasets as they are shown, and what became of rows. */
export interface Found {
  readonly mode: MergeMode;
  readonly loaded: Dataset;
  /** All added figures and no others, with the lists of both. */
  readonly contributed: Dataset;
  /** As it would be shown. */
  readonly merged: Dataset;
  readonly account: MergeAccount;
  readonly pause?: () => Promise<void> | void;
}

const order = ['stop', 'look', 'know'] as const;

/** Everything remarkable about figures that are to be added: what is not used, what may be wrong, what is worth knowing. */
export async function findingsOf(found: Found): Promise<readonly Finding[]> {
  const { loaded, contributed, merged, account, pause } = found;
  const compared = await comparedFigures(loaded, contributed, pause);
  const tested = await unusualFigures(loaded, contributed, pause);
  const low = await lowNewestMonths(merged, contributed, pause);
  const sources = await otherSources(loaded, contributed, pause);
  const all = [
    ...nothingAdded(found),
    ...faultFindings(found),
    ...compared.flatMap((one) => comparedFindings(one, found)),
    ...tested.flatMap((one) => unusualFindings(one, loaded, contributed)),
    ...low.map((one) => lowMonthFinding(one, loaded, contributed)),
    ...sources,
    ...account.differing.map(definitionFinding),
  ];
  return together(all).toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** What could not be tested is said once where many indicators are added: the reason is the same. */
function together(findings: readonly Finding[]): readonly Finding[] {
  const untested = findings.filter(({ kind }) => kind === 'notTested');
  if (untested.length < 3) return findings;
  const cases = untested.reduce((sum, one) => sum + one.cases, 0);
  const sentence = `${plural(cases, 'new figure')} of ${numberText(untested.length)} indicators could not be tested for an unusual jump: too few like periods of their areas are loaded.`;
  const examples = untested.map((one) => one.sentence).slice(0, mostExamples);
  return [
    ...findings.filter(({ kind }) => kind !== 'notTested'),
    { kind: 'notTested', severity: 'know', sentence, examples, cases: untested.length },
  ];
}

function nothingAdded({ mode, account: { rows, added } }: Found): readonly Finding[] {
  if (added.length > 0 || mode === 'replace') return [];
  const sentence =
    rows.stayed > 0
      ? `Nothing would be added: ${rows.stayed === 1 ? 'the figure is' : `all ${numberText(rows.stayed)} figures are`} loaded already.`
      : 'Nothing would be added: there is no figure in what was given.';
  return [{ kind: 'nothing', severity: 'stop', sentence, examples: [], cases: rows.stayed }];
}

/** Indicators whose loaded figures come from other sources than the added ones: one line of two. */
async function otherSources(
  loaded: Dataset,
  contributed: Dataset,
  pause: Found['pause'],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const indicator of contributed.cubes.keys()) {
    await pause?.();
    const ours = sourcesOf(loaded, indicator);
    const theirs = sourcesOf(contributed, indicator);
    const others = [...theirs].filter((code) => !ours.has(code));
    if (ours.size === 0 || others.length === 0) continue;
    const titled = (codes: readonly string[]) =>
      listed(
        codes.slice(0, mostExamples).map((code) => contributed.sources.get(code)?.title ?? code),
      );
    findings.push({
      kind: 'sources',
      severity: 'know',
      sentence: `${indicatorName(contributed, indicator)}: added figures come from ${titled(others)}, loaded ones from ${titled([...ours])}. They make one line only where both count the same.`,
      examples: [],
      cases: others.length,
    });
  }
  return findings;
}

function sourcesOf({ cubes, sourceCodes }: Dataset, indicator: string): ReadonlySet<string> {
  const numbers = new Set<number>();
  for (const { source } of cubes.get(indicator) ?? []) {
    // Most neighbours have the same source.
    for (let cell = 0; cell < source.length; cell += 1) {
      const number = source[cell] ?? 0;
      if (number !== source[cell - 1]) numbers.add(number);
    }
  }
  const codes = [...numbers].map((number) => namedSource(sourceCodes[number - 1] ?? '').code);
  return new Set(codes.filter(Boolean));
}

const nouns: Partial<Record<DifferingDefinition['role'], string>> = {
  indicators: 'indicator',
  sources: 'source',
  areas: 'area',
  themes: 'theme',
};

function definitionFinding({ role, key, columns }: DifferingDefinition): Finding {
  return {
    kind: 'definitions',
    severity: 'look',
    sentence: `The ${nouns[role] ?? `row of ${role}`} "${key}" is defined otherwise in what is added, in ${plural(columns.length, 'column')}: ${listed(columns)}. The loaded definition stays.`,
    examples: [],
    cases: columns.length,
  };
}
