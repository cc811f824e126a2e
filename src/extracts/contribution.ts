import type { Fault } from '../domain/fault';
import type { AccountLine } from './adapter';
import type { Encoding } from './decodedText';
import type { OwnSource } from './ownSource';
import type { Role } from './tableContracts';
import type { TableHead } from './tableHead';

/** What comes out of reading everything that was dropped or pasted at once. */
export interface Contribution {
  /** Canonical files made of it, ready for the ordinary reader; paths differ from one another. */
  readonly files: readonly ContributedFile[];
  /** What became of each table, in the order in which they were found. */
  readonly read: readonly ReadTable[];
  /** What was wrong with sources as a whole, and what in them is no table. */
  readonly faults: readonly Fault[];
  /** `datapackage.json` where one was among them: the files can be opened as a package of their own. */
  readonly descriptor: OwnSource | undefined;
}

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

/** What became of a table. */
export interface ReadTable {
  readonly name: string;
  readonly bytes: number;
  /** The adapter that knew it; undefined when it was not recognised and waits for a mapping. */
  readonly adapter: { readonly id: string; readonly title: string } | undefined;
  readonly head: TableHead;
  /** Rows below the header, good or bad; of a table that was not recognised all rows, as far as they were read. */
  readonly rows: number;
  readonly account: readonly AccountLine[];
  readonly faults: readonly Fault[];
  readonly encoding: Encoding | undefined;
  /** Name of the table before it that has the very same bytes; it is then left out. */
  readonly sameAs: string | undefined;
}
