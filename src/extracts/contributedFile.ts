import type { OwnSource } from './ownSource';
import type { Role } from './tableContracts';

/** A canonical file of a contribution. */
export interface ContributedFile {
  readonly path: string;
  readonly role: Role;
  readonly title: string;
  /** Its bytes: canonical CSV, UTF-8 unless it is a person's own canonical file. */
  readonly source: OwnSource;
  /** Names of the tables it was made of. */
  readonly from: readonly string[];
}
