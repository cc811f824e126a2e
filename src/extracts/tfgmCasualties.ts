import type { Adapted, Adapter, AdapterReader } from './adapter';
import type { FaultLog } from './faultLog';
import type { KnownPackage } from './knownPackage';
import { type NamedColumns, namedColumns, refuseRepeated } from './namedColumns';
import { quotedText } from './quotedText';
import { recordedDate } from './recordedDate';
import { tfgmIndicators } from './roadDefinitions';
import { tfgmSource } from './roadSources';
import { roadTables } from './roadTables';
import { RowAccount } from './rowAccount';
import { severityPlace } from './severity';
import { SeverityMonths } from './severityMonths';
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
  readonly #account = new RowAccount();
  readonly #months = new SeverityMonths();

  constructor(head: TableHead, known: KnownPackage, log: FaultLog) {
    this.#known = known;
    this.#log = log;
    const found = namedColumns(head, columns);
    if (found) refuseRepeated(head, found);
    // Safe: a reader is only made for a head that is recognised.
    this.#columns = found as NamedColumns<keyof typeof columns>;
  }

  row(cells: readonly string[], line: number) {
    if (line <= this.#columns.headerLine) return;
    const cell = (key: keyof typeof columns) => (cells[this.#columns.at[key]] ?? '').trim();
    const date = recordedDate(cell('date'));
    const severity = severityPlace(cell('severity'));
    if (!date || severity === undefined) {
      const column = date ? 'severity' : 'date';
      this.#account.add('rejected', `the ${column} is missing or cannot be read`, cells, line);
      this.#log.add(column, {
        line,
        column: date ? 'casualty_severity' : 'date',
        what: `${quotedText(cell(column))} is not a ${column} that is known.`,
        remedy: 'Correct it or add the file as it was published; the row was left out.',
      });
      return;
    }
    this.#months.saw(force, date.month, date.day);
    const { areas, groupAreas } = this.#known;
    const name = cell('district');
    const area = (areas.byName(name, 'districts') ?? areas.byCode(name))?.code;
    if (name === '') this.#account.add('leftOut', 'no district', cells, line);
    else if (area === undefined || !groupAreas.has(area)) {
      this.#account.add('leftOut', 'outside the districts of this dashboard', cells, line, name);
    } else {
      this.#account.add('counted', 'counted by district, month and severity', cells, line);
      this.#months.add(area, force, date.month, severity, undefined);
    }
  }

  result(): Adapted {
    return {
      tables: roadTables({
        months: this.#months,
        indicators: tfgmIndicators,
        source: tfgmSource,
        known: this.#known,
        log: this.#log,
      }),
      account: this.#account.lines(),
    };
  }
}
