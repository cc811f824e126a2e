import { calendarMonth, monthOfYear, yearOf } from '../domain/period';
import { periodCode } from '../domain/periodCode';
import type { AccountLine, Adapted, Adapter, AdapterReader } from './adapter';
import { canonicalTable } from './canonicalTable';
import type { FaultLog } from './faultLog';
import type { KnownPackage } from './knownPackage';
import { namedColumns, refuseRepeated } from './namedColumns';
import {
  policeUkDefinition,
  policeUkIndicator,
  policeUkSource,
  policeUkSourceRow,
  policeUkTheme,
} from './policeUkCategories';
import { PoliceUkMonths } from './policeUkMonths';
import { quotedText } from './quotedText';
import { recordedDate } from './recordedDate';
import { RecordIds } from './recordIds';
import { RowAccount } from './rowAccount';
import { rowsByName } from './rowsByName';
import type { TableHead } from './tableHead';
import { writtenPeriod } from './writtenPeriod';

const columns = {
  id: { names: ['crime_id'] },
  month: { names: ['month'], needed: true },
  force: { names: ['falls_within', 'reported_by'] },
  district: { names: ['lsoa_name'], needed: true },
  category: { names: ['crime_type'], needed: true },
} as const;

/** Categories are words; a cell from another column would become an indicator of its own. */
const categoryForm = /^[a-z][a-z ,&'()/-]{1,59}$/i;

/** Street-level files of data.police.uk: one row per record, counted by district, month and category. */
export const policeUkStreet: Adapter = {
  id: 'policeuk-street',
  title: 'data.police.uk street-level crime',
  recognises: (head) => namedColumns(head, columns),
  reader: (head, known, log) => new PoliceUkReader(head, known, log),
};

class PoliceUkReader implements AdapterReader {
  readonly #known: KnownPackage;
  readonly #log: FaultLog;
  readonly #headerLine: number;
  readonly #at: Readonly<Record<keyof typeof columns, number>>;
  readonly #account = new RowAccount();
  readonly #monthOf = new Map<string, number | undefined>();
  readonly #areaOf = new Map<string, string | undefined>();
  readonly #ids = new RecordIds();
  readonly months = new PoliceUkMonths();

  constructor(head: TableHead, known: KnownPackage, log: FaultLog) {
    this.#known = known;
    this.#log = log;
    const found = namedColumns(head, columns);
    if (found) refuseRepeated(head, found);
    this.#headerLine = found?.headerLine ?? 0;
    this.#at = found?.at ?? { id: -1, month: -1, force: -1, district: -1, category: -1 };
  }

  row(cells: readonly string[], line: number) {
    if (line <= this.#headerLine) return;
    const cell = (key: keyof typeof columns) => (cells[this.#at[key]] ?? '').trim();
    const month = this.#month(cell('month'));
    const category = cell('category');
    if (month === undefined || !categoryForm.test(category)) {
      const column = month === undefined ? 'Month' : 'Crime type';
      const text = cell(month === undefined ? 'month' : 'category');
      const wanted = month === undefined ? 'month' : 'category of crime';
      this.#account.add('rejected', `the ${column.toLowerCase()} cannot be read`, cells, line);
      this.#log.add(column, {
        line,
        column,
        what: text === '' ? 'The cell is empty.' : `${quotedText(text)} is not a ${wanted}.`,
        remedy: 'Download the file again from data.police.uk; the row was left out.',
      });
      return;
    }
    if (this.#isRepeated(cell('id'), cells, line)) return;
    const force = this.#at.force < 0 ? 'the force of the file' : cell('force');
    if (/transport police/i.test(force)) {
      this.#account.add(
        'leftOut',
        'of the British Transport Police, which are not counted in the figures of the territorial force',
        cells,
        line,
      );
      return;
    }
    const district = cell('district').replace(/\s+\d{3}[A-Z]?$/i, '');
    const area = district === '' ? undefined : this.#area(district);
    this.months.add(force, month, area, category);
    if (district === '') this.#account.add('leftOut', 'no location (no LSOA)', cells, line);
    else if (area === undefined)
      this.#account.add(
        'leftOut',
        'outside the districts of this dashboard',
        cells,
        line,
        district,
      );
  }

  result(companions: readonly AdapterReader[]): Adapted {
    const all = companions.filter((one) => one instanceof PoliceUkReader);
    const { figures, counted, repeated, strays } = this.months.figures(
      all.map(({ months }) => months),
      this.#known.residents,
    );
    const categories = [...new Set(figures.map(({ category }) => category))];
    const lines = this.#account.lines();
    const line = (kind: 'counted' | 'leftOut', what: string, rows: number) =>
      rows > 0 ? [{ kind, what, rows, examples: [] }] : [];
    return {
      tables: new Map([
        [
          'observations',
          canonicalTable(
            'observations',
            figures.map(({ area, month, category, value }) => ({
              indicator: policeUkIndicator(category),
              area_code: area,
              period: periodCode(calendarMonth(yearOf(month), monthOfYear(month))),
              value,
              source: policeUkSource,
            })),
          ),
        ],
        [
          'indicators',
          canonicalTable(
            'indicators',
            categories.map((category) => policeUkDefinition(category, this.#known)),
          ),
        ],
        ['sources', canonicalTable('sources', [policeUkSourceRow])],
        ['themes', canonicalTable('themes', [policeUkTheme])],
      ]),
      account: [
        ...line('counted', 'counted by district, month and category', counted),
        ...lines.filter(({ kind }) => kind === 'leftOut'),
        ...line(
          'leftOut',
          'of a force, month and district that a larger file of the same drop holds too',
          repeated,
        ),
        ...this.#strays(strays),
        ...lines.filter(({ kind }) => kind === 'rejected'),
      ],
    };
  }

  /** True for a row that is the very same record as one before. Most ASB incidents have no ID, and are never compared. */
  #isRepeated(id: string, cells: readonly string[], line: number): boolean {
    const sameness = id === '' ? 'new' : this.#ids.add(id, cells);
    if (sameness === 'same') {
      this.#account.add('rejected', 'the very same record again, Crime ID included', cells, line);
    } else if (sameness === 'other') {
      const what = 'The Crime ID is that of another record, which says something else.';
      const remedy = 'Both were counted; compare them if there are many.';
      this.#log.add('id', { line, column: 'Crime ID', what, remedy }, 'notice');
    }
    return sameness === 'same';
  }

  #month(text: string): number | undefined {
    if (!this.#monthOf.has(text)) {
      const read = writtenPeriod(text);
      const period = 'period' in read && read.period.months === 1 ? read.period.start : undefined;
      this.#monthOf.set(text, period ?? recordedDate(text)?.month);
    }
    return this.#monthOf.get(text);
  }

  #area(district: string): string | undefined {
    if (!this.#areaOf.has(district)) {
      const { areas, groupAreas } = this.#known;
      const code = areas.byName(district, 'districts')?.code;
      this.#areaOf.set(
        ` ${district}`.slice(1),
        code !== undefined && groupAreas.has(code) ? code : undefined,
      );
    }
    return this.#areaOf.get(district);
  }

  /** The account of records in districts that are not of their force. */
  #strays(strays: ReadonlyMap<string, number>): readonly AccountLine[] {
    const named = new Map(
      [...strays].map(([code, rows]) => [this.#known.areas.byCode(code)?.name ?? code, rows]),
    );
    const rows = [...strays.values()].reduce((sum, one) => sum + one, 0);
    const what = `too few records in a district for it to be one of this force: ${rowsByName(named)}`;
    return rows > 0 ? [{ kind: 'leftOut', what, rows, examples: [] }] : [];
  }
}
