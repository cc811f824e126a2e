import type { ExtractedResource, RowsOf } from '../extracts/extractedResource';
import type { FaultLog } from '../extracts/faultLog';
import { type TableRole, tableContracts } from '../extracts/tableContracts';

/** A resource's rows with the log for what is found wrong in them later. */
export interface LoggedFile {
  readonly resource: ExtractedResource;
  readonly log: FaultLog;
}

/** A row with its line and the log of its file. */
export type LoggedRow<K extends TableRole> = RowsOf<K>[number] & { readonly log: FaultLog };

/** All rows of the files with a role. A row whose key another file has given before is a fault and left out. */
export function loggedRows<K extends TableRole>(
  files: readonly LoggedFile[],
  role: K,
): readonly LoggedRow<K>[] {
  const first = new Map<string, LoggedRow<K>>();
  // Within a file no key is repeated any more.
  const several = files.filter(({ resource }) => resource.content?.role === role).length > 1;
  return files.flatMap(({ resource, log }) => {
    const { content } = resource;
    // Safe: content with this role holds the rows of this role.
    const rows = content?.role === role ? (content.rows as RowsOf<K>) : [];
    return rows.flatMap((one) => {
      const logged = { ...one, log };
      if (!several) return [logged];
      const key = keyOf(role, one.row);
      const before = first.get(key);
      if (!before) {
        first.set(key, logged);
        return [logged];
      }
      log.add('repeated', {
        line: one.line,
        what: `The row repeats line ${before.line} of ${before.log.file}: the same ${tableContracts[role].key.join(', ')}.`,
        remedy: `Remove one of the two; the one in ${before.log.file} is used.`,
      });
      return [];
    });
  });
}

function keyOf(role: TableRole, row: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(tableContracts[role].key.map((name) => row[name] ?? ''));
}
