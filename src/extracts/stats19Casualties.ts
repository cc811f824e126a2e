import type { Adapted, Adapter, AdapterReader } from './adapter';
import { collisionReference, referenceNames, referenceText } from './collisionReference';
import type { FaultLog } from './faultLog';
import { GrowingColumn } from './growingColumn';
import type { KnownPackage } from './knownPackage';
import { FoundCasualties, missingCasualties } from './missingCasualties';
import { type NamedColumns, namedColumns, refuseRepeated } from './namedColumns';
import { casualtyIndicators } from './roadDefinitions';
import { RoadRows } from './roadRows';
import { casualtySource } from './roadSources';
import { roadTables } from './roadTables';
import { rowsByName } from './rowsByName';
import { CollisionReader, chance, isProvisional, published } from './stats19Collisions';
import type { TableHead } from './tableHead';

const columns = {
  index: { names: ['collision_index', 'accident_index'] },
  year: { names: ['collision_year', 'accident_year'] },
  reference: { names: referenceNames },
  severity: { names: ['casualty_severity'], needed: true },
  adjusted: {
    names: [
      'casualty_adjusted_severity_serious',
      'adjusted_severity_serious',
      'casualty_adjusted_serious',
    ],
  },
  number: { names: ['casualty_reference'], needed: true },
  status: { names: ['status'] },
} as const;

/** Casualty files of DfT's road safety data (STATS19), which take district and date from their collision file. */
export const stats19Casualties: Adapter = {
  id: 'stats19-casualties',
  title: 'DfT road safety data (STATS19): casualties',
  recognises: (head) => {
    const found = namedColumns(head, columns);
    return found && (found.at.index >= 0 || found.at.reference >= 0) ? found : undefined;
  },
  reader: (head, known, log) => new CasualtyReader(head, known, log),
};

const damages: Readonly<Record<string, string>> = {
  shortened: 'were shortened by a spreadsheet (such as "2.02E+12")',
  zerosLost: 'lost their leading zeros in a spreadsheet',
  absent: 'are missing',
};

class CasualtyReader implements AdapterReader {
  readonly #known: KnownPackage;
  readonly #log: FaultLog;
  readonly #columns: NamedColumns<keyof typeof columns>;
  readonly #rows: RoadRows;
  /** Kept until the collision files are read: numbers for the most part, which take eight bytes each. */
  readonly #keys: (number | string)[] = [];
  readonly #severity = new GrowingColumn(Uint8Array);
  readonly #adjusted = new GrowingColumn(Float64Array);
  readonly #line = new GrowingColumn(Uint32Array);
  readonly #damaged = new Map<string, number>();
  #provisional = false;

  constructor(head: TableHead, known: KnownPackage, log: FaultLog) {
    this.#known = known;
    this.#log = log;
    this.#rows = new RoadRows(log, 'casualty_severity', published);
    const found = namedColumns(head, columns);
    if (found) refuseRepeated(head, found);
    // Safe: a reader is only made for a head that is recognised.
    this.#columns = found as NamedColumns<keyof typeof columns>;
  }

  row(cells: readonly string[], line: number) {
    if (line <= this.#columns.headerLine) return;
    const cell = (key: keyof typeof columns) => (cells[this.#columns.at[key]] ?? '').trim();
    const severity = this.#rows.severity(cell('severity'), { cells, line });
    if (severity === undefined) return;
    const reference = collisionReference(cell('index'), cell('year'), cell('reference'));
    if ('damage' in reference) {
      this.#damaged.set(reference.damage, (this.#damaged.get(reference.damage) ?? 0) + 1);
      this.#rows.account.add('rejected', 'the reference of its collision is damaged', cells, line);
      return;
    }
    this.#provisional ||= isProvisional(cell('status'));
    this.#keys.push(reference.key);
    this.#severity.push(severity);
    this.#adjusted.push(chance(cell('adjusted')) ?? Number.NaN);
    this.#line.push(line);
  }

  result(companions: readonly AdapterReader[]): Adapted {
    const collisions = companions.filter((one) => one instanceof CollisionReader);
    const reason = this.#cannotJoin(collisions);
    if (reason !== undefined) return this.#nothing(reason);
    const found = new FoundCasualties();
    for (const [place, key] of this.#keys.entries()) {
      const line = this.#line.at(place);
      const collision = firstFound(collisions, key);
      if (!collision) {
        this.#rows.account.add(
          'rejected',
          'its collision is not in the collision file',
          [referenceText(key)],
          line,
        );
        continue;
      }
      found.add(collision.month, collision.area);
      const given = this.#adjusted.at(place);
      const adjusted = Number.isNaN(given) ? undefined : given;
      const row = { cells: [referenceText(key)], line };
      this.#rows.count(collision, this.#severity.at(place), adjusted, row);
    }
    const left = this.#incomplete(collisions, found);
    return {
      tables: roadTables({
        months: this.#rows.months,
        indicators: casualtyIndicators,
        source: casualtySource,
        known: this.#known,
        log: this.#log,
        left: (month) => left.has(month),
        status: this.#provisional ? 'p' : '',
      }),
      account: this.#rows.account.lines(),
    };
  }

  /** Why no casualty can be given a district, as a fault in the log and for the account; undefined when they can. */
  #cannotJoin(collisions: readonly CollisionReader[]): string | undefined {
    if (collisions.length === 0) {
      this.#log.add('collisions', {
        what: 'A casualty file says neither where nor when: it needs the collision file of the same years.',
        remedy:
          'Add both at once, for example dft-road-casualty-statistics-collision-2024.csv with this one; nothing was counted.',
      });
      return 'no collision file was added with it';
    }
    for (const [file, damaged] of [
      ['this file', this.#damaged],
      ...collisions.map((one) => ['the collision file', one.damaged] as const),
    ] as const) {
      for (const [damage, rows] of damaged) {
        this.#log.add('reference', {
          what: `In ${file} the references of ${rows === 1 ? '1 row' : `${rows.toLocaleString('en-GB')} rows`} ${damages[damage]}, so casualties cannot be joined to their collisions.`,
          remedy:
            'Add the files as DfT published them, not saved again by a spreadsheet; no casualty was counted.',
        });
        return 'references of collisions are damaged';
      }
    }
    return undefined;
  }

  /** Months in which too many casualties are missing, so that no figure of them would be right; what is missing is said. */
  #incomplete(collisions: readonly CollisionReader[], found: FoundCasualties): ReadonlySet<number> {
    const { short, partly, held, all, areas } = missingCasualties(collisions, found);
    if (partly > 0) {
      const months = partly === 1 ? '1 month' : `${partly} months`;
      this.#log.add('incomplete', {
        what: `In ${months} the collision file says that there were ${all.toLocaleString('en-GB')} casualties and ${held.toLocaleString('en-GB')} are here.`,
        remedy:
          'Add the casualty and collision files of the same release; these months were left out.',
      });
    }
    if (areas.size > 0) {
      const name = (code: string) => this.#known.areas.byCode(code)?.name ?? code;
      const named = new Map([...areas].map(([code, people]) => [name(code), people]));
      this.#log.add('few missing', {
        what: `A few casualties that the collision file speaks of are not here, and figures are too low by so many: ${rowsByName(named)}.`,
        remedy: 'Add the casualty and collision files of the same release.',
      });
    }
    return short;
  }

  #nothing(reason: string): Adapted {
    for (const [place, key] of this.#keys.entries()) {
      this.#rows.account.add('leftOut', reason, [referenceText(key)], this.#line.at(place));
    }
    return { tables: new Map(), account: this.#rows.account.lines() };
  }
}

function firstFound(collisions: readonly CollisionReader[], key: number | string) {
  for (const one of collisions) {
    const found = one.collision(key);
    if (found) return found;
  }
  return undefined;
}
