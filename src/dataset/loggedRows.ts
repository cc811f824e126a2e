import type { ExtractedResource, RowsOf } from '../extracts/extractedResource';
import type { FaultLog } from '../extracts/faultLog';
import type { TableRole } from '../extracts/tableContracts';

/** A resource's rows with the log for what is found wrong in them later. */
export interface LoggedFile {
  readonly resource: ExtractedResource;
  readonly log: FaultLog;
}

/** A row with its line and the log of its file. */
export type LoggedRow<K extends TableRole> = RowsOf<K>[number] & { readonly log: FaultLog };

/** All rows of the files with a role. */
export function loggedRows<K extends TableRole>(
  files: readonly LoggedFile[],
  role: K,
): readonly LoggedRow<K>[] {
  return files.flatMap(({ resource, log }) => {
    const { content } = resource;
    // Safe: content with this role holds the rows of this role.
    return content?.role === role
      ? (content.rows as RowsOf<K>).map((one) => ({ ...one, log }))
      : [];
  });
}
