import type { ExtractedResource, RowsOf } from './extractedResource';
import type { ListedFile } from './packageFiles';
import type { TableRole } from './tableContracts';

/** A file of a package with what was read from it. */
export interface ReadFile extends ListedFile {
  readonly resource: ExtractedResource;
}

/** The rows of the files with a role, those of all files together. */
export function rowsWithRole<K extends TableRole>(files: readonly ReadFile[], role: K): RowsOf<K> {
  return files.flatMap(({ resource: { content } }) =>
    // Safe: content with this role holds the rows of this role.
    content?.role === role ? [...(content.rows as RowsOf<K>)] : [],
  );
}
