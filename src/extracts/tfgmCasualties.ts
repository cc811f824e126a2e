import type { Adapted, Adapter, AdapterReader } from './adapter';
import type { FaultLog } from './faultLog';
import type { KnownPackage } from './knownPackage';
import { type NamedColumns, namedColumns, refuseRepeated } from './namedColumns';
import { tfgmIndicators } from './roadDefinitions';
import { RoadRows } from './roadRows';
import { tfgmSource } from './roadSources';
import { roadTables } from './roadTables';
import type { TableHead } from './tableHead';

const columns = {
  date: { names: ['date'], needed: true },
  // Files up to 2017 have one severity only, the person's.
  severity: { names: ['casualty_severity', 'severity'], needed: true },
  district: { names: ['area_name', 'district', 'local_authority'], needed: true },
  collision: { names: ['arefno', 'collision_severity', 'number_casualties'], needed: true },
  person: { names: ['ageband', 'sex', 'mode'], needed: true },
} as const;

/** Casualty files of Transport for Greater Manchester: one row per person, districts by name, severities in words. */
export const tfgmCasualties: Adapter = {
  id: 'tfgm-casualties',
  title: 'Transport for Greater Manchester road casualties',
  recognises: (head) => namedColumns(head, columns),
  reader: (head, known, log) => new TfgmReader(head, known, log),
};

/** All of Greater Manchester has one police force. */
const force = 'Greater Manchester';

class TfgmReader implements AdapterReader {
  readonly #known: KnownPackage;
  readonly #log: FaultLog;
  readonly #columns: NamedColumns<keyof typeof columns>;
  readonly #rows: RoadRows;

  constructor(head: TableHead, known: KnownPackage, log: FaultLog) {
    this.#known = known;
    this.#log = log;
    this.#rows = new RoadRows(
      log,
      'casualty_severity',
      'Correct it or add the file as it was published; the row was left out.',
    );
    const found = namedColumns(head, columns);
    if (found) refuseRepeated(head, found);
    // Safe: a reader is only made for a head that is recognised.
    this.#columns = found as NamedColumns<keyof typeof columns>;
  }

  row(cells: readonly string[], line: number) {
    if (line <= this.#columns.headerLine) return;
    const cell = (key: keyof typeof columns) => (cells[this.#columns.at[key]] ?? '').trim();
    const row = { cells, line };
    const date = this.#rows.date(cell('date'), row);
    const severity = date && this.#rows.severity(cell('severity'), row);
    if (!date || severity === undefined) return;
    const { areas, groupAreas } = this.#known;
    const name = cell('district');
    const code = (areas.byName(name, 'districts') ?? areas.byCode(name))?.code;
    const area = code !== undefined && groupAreas.has(code) ? code : undefined;
    const place = { area, district: name, nowhere: name === '' };
    this.#rows.count({ ...place, force, ...date }, severity, undefined, row);
  }

  result(): Adapted {
    return {
      tables: roadTables({
        months: this.#rows.months,
        indicators: tfgmIndicators,
        source: tfgmSource,
        known: this.#known,
        log: this.#log,
      }),
      account: this.#rows.account.lines(),
    };
  }
}
