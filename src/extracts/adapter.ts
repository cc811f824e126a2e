import type { FaultLog } from './faultLog';
import type { KnownPackage } from './knownPackage';
import type { Answers, Question } from './question';
import type { Role } from './tableContracts';
import type { TableHead } from './tableHead';

/** A kind of published file that is known, and how it becomes canonical rows. */
export interface Adapter {
  readonly id: string;
  /** What such a file is called, for the account of what was read: "data.police.uk street-level crime". */
  readonly title: string;
  /**
   * The line of the header row when this adapter knows the table; undefined when it does not. `plain` says that the
   * file is a canonical one and is used as it is, as `role`, without a reader.
   */
  readonly recognises: (head: TableHead) => Recognised | undefined;
  /** `answers` are what a person said to the questions that came with an earlier reading. */
  readonly reader: (
    head: TableHead,
    known: KnownPackage,
    log: FaultLog,
    answers?: Answers,
  ) => AdapterReader;
}

/** Where the header of a known table stands. */
export interface Recognised {
  readonly headerLine: number;
  /** For a canonical file: what it is. Its bytes are used as they are, and no reader is made. */
  readonly plain?: Role;
  /** True where rows may have any width, as in a table pasted from a document: none is a fault for its width. */
  readonly loose?: true;
}

/** Reads one table. */
export interface AdapterReader {
  /**
   * Every row of the table, title and note lines included. Rows below the header have its width: with more cells, or with
   * fewer though more than one is filled, they are faults and not handed on.
   */
  row(cells: readonly string[], line: number): void;
  /**
   * Canonical tables and the account, once every table of the drop is read. `companions` are the readers of all
   * tables of the drop, this one too and of any adapter, in the order in which they were given.
   */
  result(companions: readonly AdapterReader[]): Adapted;
}

/** What a table became. */
export interface Adapted {
  /**
   * Canonical rows by role, the first row of each the canonical header: observations, and indicators, sources and themes
   * that the loaded package may not know yet. The same definition may come from several tables.
   */
  readonly tables: ReadonlyMap<Role, readonly (readonly string[])[]>;
  readonly account: readonly AccountLine[];
  /** What the table does not say and a person has to: until they do, what hangs on it is left out. */
  readonly asks?: readonly Question[];
}

/** One line of the account of what became of the rows of a table: "1,204 rows: no location". */
export interface AccountLine {
  /** Counted, left out by intent, or rejected as faulty. */
  readonly kind: 'counted' | 'leftOut' | 'rejected';
  readonly what: string;
  readonly rows: number;
  /** The first few, as they stood in the file. */
  readonly examples: readonly { readonly line: number; readonly cells: string }[];
}
