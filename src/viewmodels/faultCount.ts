import { numberText } from '../commentary/figureText';
import type { Fault } from '../domain/fault';

/** Counts faults with the lines that are only counted. */
export function faultCount(faults: readonly Fault[], severity: Fault['severity']): number {
  return faults
    .filter((fault) => fault.severity === severity)
    .reduce((sum, fault) => sum + 1 + (fault.more ?? 0), 0);
}

/** "1 row", "6,300 rows". */
export function plural(count: number, noun: string): string {
  return `${numberText(count)} ${noun}${count === 1 ? '' : 's'}`;
}
