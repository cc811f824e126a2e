import type { Adapted, Adapter, AdapterReader } from './adapter';
import { collisionReference, referenceNames } from './collisionReference';
import { Dictionary } from './dictionary';
import type { FaultLog } from './faultLog';
import { GrowingColumn } from './growingColumn';
import type { KnownPackage } from './knownPackage';
import { type NamedColumns, namedColumns, refuseRepeated } from './namedColumns';
import { collisionIndicators } from './roadDefinitions';
import { type RoadPlace, RoadRows } from './roadRows';
import { collisionSource } from './roadSources';
import { roadTables } from './roadTables';
import type { TableHead } from './tableHead';
import { writtenNumber } from './writtenNumber';

const columns = {
  index: { names: ['collision_index', 'accident_index'] },
  year: { names: ['collision_year', 'accident_year'] },
  reference: { names: referenceNames },
  severity: {
    names: ['collision_severity', 'accident_severity', 'legacy_collision_severity'],
    needed: true,
  },
  adjusted: {
    names: [
      'collision_adjusted_severity_serious',
      'accident_adjusted_severity_serious',
      'adjusted_severity_serious',
      'collision_adjusted_serious',
    ],
  },
  date: { names: ['date'], needed: true },
  force: { names: ['police_force'], needed: true },
  district: { names: ['local_authority_ons_district'] },
  casualties: { names: ['number_of_casualties'] },
  status: { names: ['status'] },
} as const;

/** Collision files of DfT's road safety data (STATS19), with the old names (`accident_...`) or the new. */
export const stats19Collisions: Adapter = {
  id: 'stats19-collisions',
  title: 'DfT road safety data (STATS19): collisions',
  recognises: (head) => namedColumns(head, columns),
  reader: (head, known, log) => new CollisionReader(head, known, log),
};

/** What to do about a row of DfT's that cannot be read. */
export const published = 'Add the file as DfT published it; the row was left out.';

/** Casualties that a collision says there were; `area` is undefined outside the dashboard. */
export interface ExpectedCasualties {
  readonly area: string | undefined;
  readonly month: number;
  readonly people: number;
}

/** Reads a collision file: counts it, and keeps district and month of each collision for its casualties. */
export class CollisionReader implements AdapterReader {
  readonly #known: KnownPackage;
  readonly #log: FaultLog;
  readonly #columns: NamedColumns<keyof typeof columns>;
  readonly #rows: RoadRows;
  readonly #places = new Map<number | string, number>();
  readonly #districts = new Dictionary();
  readonly #forces = new Dictionary();
  readonly #district = new GrowingColumn(Uint32Array);
  readonly #force = new GrowingColumn(Uint32Array);
  readonly #month = new GrowingColumn(Uint32Array);
  readonly #day = new GrowingColumn(Uint8Array);
  readonly #areas = new Map<string, string | undefined>();
  /** Casualties that each collision says there were. */
  readonly #people = new GrowingColumn(Uint32Array);
  #provisional = false;
  /** Rows whose reference a spreadsheet made unusable, by how. */
  readonly damaged = new Map<string, number>();

  constructor(head: TableHead, known: KnownPackage, log: FaultLog) {
    this.#known = known;
    this.#log = log;
    this.#rows = new RoadRows(log, 'collision_severity', published);
    const found = namedColumns(head, columns);
    if (found) refuseRepeated(head, found);
    // Safe: a reader is only made for a head that is recognised.
    this.#columns = found as NamedColumns<keyof typeof columns>;
  }

  row(cells: readonly string[], line: number) {
    if (line <= this.#columns.headerLine) return;
    const cell = (key: keyof typeof columns) => (cells[this.#columns.at[key]] ?? '').trim();
    this.#provisional ||= isProvisional(cell('status'));
    const row = { cells, line };
    const date = this.#rows.date(cell('date'), row);
    const severity = date && this.#rows.severity(cell('severity'), row);
    if (!date || severity === undefined) return;
    const reference = collisionReference(cell('index'), cell('year'), cell('reference'));
    if ('damage' in reference) {
      this.damaged.set(reference.damage, (this.damaged.get(reference.damage) ?? 0) + 1);
    } else if (this.#places.has(reference.key)) {
      this.#rows.account.add('rejected', 'the same collision again', cells, line);
      return;
    } else this.#places.set(reference.key, this.#month.length);
    this.#keep(cell('district'), cell('force'), date);
    this.#people.push(writtenNumber(cell('casualties')) ?? 0);
    const district = cell('district');
    const place = { area: this.#area(district), district, nowhere: noDistrict(district) };
    this.#rows.count(
      { ...place, force: cell('force'), ...date },
      severity,
      chance(cell('adjusted')),
      row,
    );
  }

  result(): Adapted {
    const { at } = this.#columns;
    if (at.district < 0) {
      this.#log.add('district', {
        what: 'There is no column local_authority_ons_district; old files give districts only by numbers of DfT.',
        remedy:
          'Download the file again from DfT, which gives the ONS code of the district in all years now; nothing was counted.',
      });
    }
    return {
      tables: roadTables({
        months: this.#rows.months,
        indicators: collisionIndicators,
        source: collisionSource,
        known: this.#known,
        log: this.#log,
        status: this.#provisional ? 'p' : '',
      }),
      account: this.#rows.account.lines(),
    };
  }

  /** The collision with this reference; undefined when the file does not have it. */
  collision(key: number | string): RoadPlace | undefined {
    const place = this.#places.get(key);
    if (place === undefined) return undefined;
    const district = this.#districts.texts[this.#district.at(place)] ?? '';
    return {
      area: this.#area(district),
      district,
      nowhere: noDistrict(district),
      force: this.#forces.texts[this.#force.at(place)] ?? '',
      month: this.#month.at(place),
      day: this.#day.at(place),
    };
  }

  /** The casualties that collisions speak of, without those that one of the readers before this has too. */
  *expected(before: readonly CollisionReader[]): Generator<ExpectedCasualties> {
    if (this.#columns.at.casualties < 0) return;
    for (const [key, place] of this.#places) {
      if (before.some((one) => one.#places.has(key))) continue;
      const area = this.#area(this.#districts.texts[this.#district.at(place)] ?? '');
      yield { area, month: this.#month.at(place), people: this.#people.at(place) };
    }
  }

  #keep(district: string, force: string, date: { readonly month: number; readonly day: number }) {
    this.#district.push(this.#districts.placeOf(district));
    this.#force.push(this.#forces.placeOf(force));
    this.#month.push(date.month);
    this.#day.push(date.day);
  }

  /** The area of the dashboard that a code names, or a name in files whose codes were decoded. */
  #area(district: string): string | undefined {
    if (!this.#areas.has(district)) {
      const { areas, groupAreas } = this.#known;
      const code = (areas.byCode(district) ?? areas.byName(district, 'districts'))?.code;
      this.#areas.set(
        ` ${district}`.slice(1),
        code !== undefined && groupAreas.has(code) ? code : undefined,
      );
    }
    return this.#areas.get(district);
  }
}

function noDistrict(district: string): boolean {
  return district === '' || /^-1(?:\.0)?$/.test(district) || /^data missing/i.test(district);
}

/** Whether what DfT says of a record is that it may still change. */
export function isProvisional(status: string): boolean {
  return /unvalidated|provisional/i.test(status);
}

/** A chance of being serious, 0 to 1; undefined where it is missing (-1 or blank). */
export function chance(text: string): number | undefined {
  const number = writtenNumber(text);
  return number !== undefined && number >= 0 && number <= 1 ? number : undefined;
}
