import { numberText } from '../../commentary/figureText';
import type { Dataset } from '../../dataset/dataset';
import { type Fault, faultInWords } from '../../domain/fault';
import { faultCount, plural } from '../faultCount';
import { type Finding, mostExamples } from './finding';

/**
 * What the ordinary reader finds wrong in the added files: periods that are not over, and all the rest; and totals that
 * are wrong once the figures are added and were not before.
 */
export function faultFindings({
  loaded,
  contributed: { faults, files },
  merged,
}: Readonly<Record<'loaded' | 'contributed' | 'merged', Dataset>>): readonly Finding[] {
  const added = files.filter(({ role }) => role === 'observations').map(({ path }) => path);
  const own = faults.filter(({ file, severity }) => severity === 'fault' && added.includes(file));
  const known = new Set(loaded.faults.map(({ what }) => what));
  const totals = merged.faults.filter((one) => isTotal(one) && !known.has(one.what));
  const unfinished = own.filter(({ what }) => / is not over: /.test(what));
  const others = own.filter((one) => !isTotal(one) && !unfinished.includes(one));
  return [
    ...finding(unfinished, 'unfinished', 'stop', (count) => {
      const rows = plural(count, 'row');
      return `${rows} ${count === 1 ? 'is' : 'are'} for a period that is not over, and ${count === 1 ? 'is' : 'are'} not used.`;
    }),
    ...finding(others, 'rejected', 'stop', (count) => {
      const rows = plural(count, 'fault');
      return `${rows} ${count === 1 ? 'was' : 'were'} found in the figures to be added; what ${count === 1 ? 'it touches' : 'they touch'} is left out or shown as missing.`;
    }),
    ...finding(totals, 'totals', 'look', (count) =>
      count === 1
        ? '1 total is not what its members add up to.'
        : `${numberText(count)} totals are not what their members add up to.`,
    ),
  ];
}

function isTotal({ what, severity }: Fault): boolean {
  return severity === 'fault' && what.startsWith('The total of ');
}

function finding(
  faults: readonly Fault[],
  kind: Finding['kind'],
  severity: Finding['severity'],
  sentence: (count: number) => string,
): readonly Finding[] {
  if (faults.length === 0) return [];
  const cases = faultCount(faults, 'fault');
  const examples = faults.slice(0, mostExamples).map(faultInWords);
  return [{ kind, severity, sentence: sentence(cases), examples, cases }];
}
