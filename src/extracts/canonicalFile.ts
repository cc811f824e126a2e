import type { Adapted, Adapter, AdapterReader } from './adapter';
import { canonicalColumns, canonicalTable } from './canonicalTable';
import { headerPositions, tidyName } from './headerPositions';
import { observationColumnNames } from './observationReader';
import { RowAccount } from './rowAccount';
import { type Role, type TableRole, tableContracts } from './tableContracts';
import type { TableHead } from './tableHead';

/**
 * Files of the package's own form: observations and every small table. One whose first row is the header is used as it
 * is; the reader serves the others, a worksheet and a file with a title above its header.
 */
export const canonicalFile: Adapter = {
  id: 'canonical',
  title: "File in the dashboard's own form",
  recognises: (head) => {
    const found = headerFound(head);
    if (!found) return undefined;
    return found.place === 0
      ? { headerLine: found.line, plain: found.role }
      : { headerLine: found.line };
  },
  reader: (head) => {
    const { line = 0, role = 'observations', cells = [] } = headerFound(head) ?? {};
    return new CanonicalReader(role, cells, head.name, line);
  },
};

const observations = {
  required: observationColumnNames.required as readonly string[],
  all: canonicalColumns('observations'),
};

const contracts: readonly (readonly [Role, typeof observations])[] = [
  ['observations', observations],
  ...(Object.keys(tableContracts) as TableRole[]).map((role): [Role, typeof observations] => {
    const columns = Object.entries(tableContracts[role].columns);
    const required = columns.filter(([, { presence }]) => presence === 'required');
    return [role, { required: required.map(([name]) => name), all: columns.map(([name]) => name) }];
  }),
];

function headerFound(head: TableHead) {
  for (const [place, { cells, line }] of head.rows.entries()) {
    const role = roleOfHeader(cells, head.name);
    if (role) return { place: isDeclaration(head, place) ? 0 : place, line, role, cells };
  }
  return undefined;
}

/** True when all that stands above a row is the line in which Excel declares the delimiter. */
function isDeclaration({ rows }: TableHead, place: number): boolean {
  return place === 1 && /^sep=/i.test(rows[0]?.cells[0] ?? '');
}

/**
 * The role whose contract the names fulfil: all that it requires and, but for observations, no more unknown names than
 * known ones. Of several the one with most of the names, then the one that the file is called after.
 */
function roleOfHeader(cells: readonly string[], file: string): Role | undefined {
  const names = new Set(cells.map(tidyName));
  names.delete('');
  const called = file.toLowerCase().replace(/^.*[/>]/, '');
  return contracts
    .filter(([, { required }]) => required.every((name) => names.has(name)))
    .map(([role, { all }]) => ({
      role,
      known: all.filter((name) => names.has(name)).length,
      named: called.includes(role) ? 1 : 0,
    }))
    .filter(({ role, known }) => role === 'observations' || names.size <= 2 * known)
    .toSorted((a, b) => b.known - a.known || b.named - a.named)[0]?.role;
}

class CanonicalReader implements AdapterReader {
  readonly #role: Role;
  readonly #line: number;
  readonly #places: readonly (number | undefined)[];
  readonly #rows: (readonly string[])[] = [];
  readonly #account = new RowAccount();

  /** Throws an ExtractFault when two columns have the same name. */
  constructor(role: Role, header: readonly string[], file: string, line: number) {
    this.#role = role;
    this.#line = line;
    const positions = headerPositions(header, [], file, line);
    this.#places = canonicalColumns(role).map((name) => positions.get(name));
  }

  row(cells: readonly string[], line: number) {
    if (line <= this.#line) return;
    this.#account.add('counted', 'rows, as they are', cells, line);
    this.#rows.push(this.#places.map((place) => cells[place ?? -1] ?? ''));
  }

  result(): Adapted {
    const [header = []] = canonicalTable(this.#role, []);
    return {
      tables: new Map([[this.#role, [header, ...this.#rows]]]),
      account: this.#account.lines(),
    };
  }
}
