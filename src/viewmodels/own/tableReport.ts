import { listed, numberText } from '../../commentary/figureText';
import type { Fault } from '../../domain/fault';
import type { AccountLine } from '../../extracts/adapter';
import type { ReadTable } from '../../extracts/readTable';
import { plural } from '../faultCount';
import { sizeText } from '../sizeText';

/** Rows of a table that had the same fate, with a few of them as they stand in the file. */
export interface RowGroup {
  readonly kind: AccountLine['kind'];
  /** "1,204 rows left out: no location". */
  readonly sentence: string;
  readonly examples: readonly string[];
}

/** What became of one table that was added, in words. */
export interface TableReport {
  readonly name: string;
  /** What it was taken for. */
  readonly recognised: string;
  /** What became of its rows, all together; blank where there is nothing to say. */
  readonly account: string;
  readonly groups: readonly RowGroup[];
  readonly faults: readonly Fault[];
  readonly notices: readonly Fault[];
  /** Nobody knows it, and it has rows: a person can say what its columns are. */
  readonly isUnknown: boolean;
}

const fates = [
  ['counted', 'counted'],
  ['leftOut', 'left out on purpose'],
  ['rejected', 'rejected'],
] as const;

/** `rows`: how many rows the ordinary reader found in a file that is used as it is. */
export function tableReport(read: ReadTable, rows: number | undefined): TableReport {
  const { name, account, faults, adapter, sameAs, head } = read;
  const isUnknown = !adapter && sameAs === undefined && head.rows.length > 1;
  const all = adapter ? (read.rows ?? rows) : undefined;
  return {
    name,
    recognised: recognisedAs(read, isUnknown),
    account: all === undefined ? '' : tableAccount(account, all),
    groups: fates.flatMap(([kind]) => account.filter((line) => line.kind === kind).map(groupOf)),
    faults: faults.filter(({ severity }) => severity === 'fault'),
    notices: faults.filter(({ severity }) => severity === 'notice'),
    isUnknown,
  };
}

/** What became of so many rows: "15,021 rows: 14,300 counted, 700 left out on purpose and 21 rejected." */
export function tableAccount(account: readonly AccountLine[], rows: number): string {
  const sums = fates.flatMap(([kind, words]) => {
    const sum = rowsOf(account, kind);
    return sum > 0 ? [`${numberText(sum)} ${words}`] : [];
  });
  return sums.length === 0 ? `${plural(rows, 'row')}.` : `${plural(rows, 'row')}: ${listed(sums)}.`;
}

function recognisedAs({ adapter, sameAs, bytes }: ReadTable, isUnknown: boolean): string {
  const size = bytes > 0 ? `, ${sizeText(bytes)}` : '';
  if (sameAs !== undefined) return `The very same content as ${sameAs}: read once.`;
  if (adapter?.id === 'mapped') return `Read with its columns as you chose them${size}.`;
  if (adapter) return `Recognised: ${adapter.title}${size}.`;
  return isUnknown
    ? `Not a file this dashboard knows${size}. Say below what its columns hold.`
    : `Not read${size}.`;
}

function rowsOf(account: readonly AccountLine[], kind: AccountLine['kind']): number {
  return account.filter((line) => line.kind === kind).reduce((sum, line) => sum + line.rows, 0);
}

function groupOf({ kind, what, rows, examples }: AccountLine): RowGroup {
  const fate = fates.find(([one]) => one === kind)?.[1] ?? '';
  return {
    kind,
    sentence: `${plural(rows, 'row')} ${fate}: ${what}.`,
    examples: kind === 'counted' ? [] : examples.map(({ line, cells }) => `Line ${line}: ${cells}`),
  };
}
