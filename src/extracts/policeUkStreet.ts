import { calendarMonth, monthOfYear, yearOf } from '../domain/period';
import { periodCode } from '../domain/periodCode';
import type { Adapted, Adapter, AdapterReader } from './adapter';
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
import { RowAccount } from './rowAccount';
import type { TableHead } from './tableHead';
import { writtenPeriod } from './writtenPeriod';

const columns = {
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
  readonly #outside = new Map<string, number>();
  readonly months = new PoliceUkMonths();

  constructor(head: TableHead, known: KnownPackage, log: FaultLog) {
    this.#known = known;
    this.#log = log;
    const found = namedColumns(head, columns);
    if (found) refuseRepeated(head, found);
    this.#headerLine = found?.headerLine ?? 0;
    this.#at = found?.at ?? { month: -1, force: -1, district: -1, category: -1 };
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
    else if (area === undefined) {
      this.#outside.set(district, (this.#outside.get(district) ?? 0) + 1);
      this.#account.add('leftOut', 'outside the districts of this dashboard', cells, line);
    }
  }

  result(companions: readonly AdapterReader[]): Adapted {
    const all = companions.filter((one) => one instanceof PoliceUkReader);
    const { figures, counted, repeated, strays } = this.months.figures(
      all.map(({ months }) => months),
    );
    const categories = [...new Set(figures.map(({ category }) => category))];
    const lines = this.#account
      .lines()
      .map((line) =>
        line.what.startsWith('outside')
          ? { ...line, what: `${line.what}: ${this.#outsideNames()}` }
          : line,
      );
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
          'of a force and month that another file of the same drop holds more of',
          repeated,
        ),
        ...line('leftOut', 'few records in a district of a neighbouring force', strays),
        ...lines.filter(({ kind }) => kind === 'rejected'),
      ],
    };
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
      const code = areas.byName(district)?.code;
      this.#areaOf.set(
        ` ${district}`.slice(1),
        code !== undefined && groupAreas.has(code) ? code : undefined,
      );
    }
    return this.#areaOf.get(district);
  }

  #outsideNames(): string {
    const named = [...this.#outside].toSorted(([, a], [, b]) => b - a);
    const more = named.length - 8;
    const first = named
      .slice(0, 8)
      .map(([name, rows]) => `${name} ${rows.toLocaleString('en-GB')}`);
    return `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  }
}
