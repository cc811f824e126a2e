import { listed, numberText } from '../commentary/figureText';
import type { Fault } from '../domain/fault';

/** Faults that say the same, as one. */
export interface FaultInBrief {
  /** File, lines and column: "asb.csv, lines 2, 11, 20 and 8 more, column value". */
  readonly place: string;
  readonly sentence: string;
}

/** Lines that are named; more are counted. */
const mostLines = 5;

/** Faults in their order, those that differ by their line alone put together, so that one slip is told once. */
export function faultsInBrief(faults: readonly Fault[]): readonly FaultInBrief[] {
  const alike = new Map<string, Fault[]>();
  for (const fault of faults) {
    const { file, column, what, remedy, line } = fault;
    // What is said of a whole file is said each time.
    const key = JSON.stringify([file, column, what, remedy, line === undefined ? alike.size : 0]);
    const group = alike.get(key);
    if (group) group.push(fault);
    else alike.set(key, [fault]);
  }
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const more = group.reduce((sum, fault) => sum + (fault.more ?? 0), 0);
    const place = [first.file, linesOf(group), first.column && `column ${first.column}`];
    const like = more > 0 ? ` (and ${numberText(more)} more lines like it)` : '';
    return {
      place: place.filter(Boolean).join(', '),
      sentence: `${first.what}${like} ${first.remedy}`,
    };
  });
}

function linesOf(faults: readonly Fault[]): string {
  const lines = faults.flatMap(({ line }) => (line === undefined ? [] : [String(line)]));
  if (lines.length < 2) return lines.map((line) => `line ${line}`).join('');
  const named = lines.slice(0, mostLines);
  const others = lines.length - named.length;
  return `lines ${others > 0 ? `${named.join(', ')} and ${numberText(others)} more` : listed(named)}`;
}
