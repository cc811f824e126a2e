import { lastMonth, monthOfYear, type Period, yearEnding, yearOf } from '../domain/period';
import { periodCode } from '../domain/periodCode';
import type { Adapted, Adapter, AdapterReader } from './adapter';
import { canonicalTable } from './canonicalTable';
import type { FaultLog } from './faultLog';
import type { KnownPackage } from './knownPackage';
import { markedValue } from './markedValue';
import type { Answers, Question } from './question';
import { quotedText } from './quotedText';
import { recordedCrimeArea, sharedDistricts } from './recordedCrimeArea';
import { type RecordedCrimeColumns, recordedCrimeColumns } from './recordedCrimeColumns';
import { recordedCrimeDefinitions, releaseCode } from './recordedCrimeDefinitions';
import { RowAccount } from './rowAccount';
import type { Role } from './tableContracts';
import type { TableHead } from './tableHead';
import { titledPeriod } from './titledPeriod';
import { writtenPeriod } from './writtenPeriod';

/** The tables of the ONS and the Home Office of recorded crime by Community Safety Partnership ("Table C2"). */
export const recordedCrimeTable: Adapter = {
  id: 'recorded-crime-csp',
  title: 'ONS and Home Office police recorded crime by Community Safety Partnership (Table C2)',
  recognises: (head) => {
    const header = headerOf(head);
    return header ? { headerLine: header.line } : undefined;
  },
  reader: (head, known, log, answers) => new RecordedCrimeReader(head, known, log, answers ?? {}),
};

function headerOf(head: TableHead) {
  return head.rows.find(({ cells }) => recordedCrimeColumns(cells) !== undefined);
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const noColumns: RecordedCrimeColumns = {
  forceCode: -1,
  forceName: -1,
  partnershipCode: -1,
  partnershipName: -1,
  districtCode: -1,
  districtName: -1,
  offences: [],
  passedOver: [],
  repeated: [],
};

class RecordedCrimeReader implements AdapterReader {
  readonly #head: TableHead;
  readonly #known: KnownPackage;
  readonly #log: FaultLog;
  readonly #answers: Answers;
  readonly #headerLine: number;
  readonly #columns: RecordedCrimeColumns;
  readonly #rows: Row[] = [];
  readonly #account = new RowAccount();

  constructor(head: TableHead, known: KnownPackage, log: FaultLog, answers: Answers) {
    this.#head = head;
    this.#known = known;
    this.#log = log;
    this.#answers = answers;
    const header = headerOf(head);
    this.#headerLine = header?.line ?? 0;
    this.#columns = recordedCrimeColumns(header?.cells ?? []) ?? noColumns;
  }

  row(cells: readonly string[], line: number) {
    if (line <= this.#headerLine) return;
    if (this.#columns.offences.every(({ at }) => (cells[at] ?? '').trim() === '')) {
      this.#account.add('leftOut', 'a note, without figures', cells, line);
      return;
    }
    this.#rows.push({ cells, line });
  }

  result(): Adapted {
    const { repeated, passedOver } = this.#columns;
    if (repeated.length > 0) {
      this.#log.add('repeated', {
        line: this.#headerLine,
        column: repeated.map(quotedText).join(', '),
        what: 'More than one column has this name.',
        remedy: 'Keep the column with the numbers of crimes; none of them was used.',
      });
    }
    if (passedOver.length > 0) {
      const shown = passedOver.map(quotedText).join(', ');
      this.#log.add(
        'passed over',
        {
          line: this.#headerLine,
          what: `These columns hold no numbers of crimes and were passed over: ${shown}.`,
          remedy: 'Rates and changes are worked out from the numbers of crimes.',
        },
        'notice',
      );
    }
    const above = this.#head.rows
      .filter(({ line }) => line < this.#headerLine)
      .map(({ cells }) => cells.join(' '));
    const [first = ''] = above;
    const isRates = [first, ...above.filter((text) => /^table/i.test(text))].some((text) =>
      /\brates?\b|percent|per 1,?000|\bchange\b/i.test(text),
    );
    if (isRates) {
      this.#log.add('rates', {
        what: 'The title says that the table holds rates or changes, not numbers of crimes.',
        remedy: 'Add Table C2, which has the numbers; rates are worked out from them.',
      });
      return this.#nothing('the table holds no numbers of crimes', []);
    }
    const asked = this.#answers.period;
    const answer = asked === undefined ? undefined : writtenPeriod(asked);
    const [title = '', ...notes] = above;
    const period =
      answer === undefined
        ? titledPeriod([title, this.#head.name.replace(/^.* > /, ''), this.#head.name, ...notes])
        : 'period' in answer
          ? answer.period
          : undefined;
    if (period) return this.#observations(periodCode(asYearEnding(period)), title);
    const what =
      answer && 'problem' in answer
        ? answer.problem
        : 'Neither the title nor the name of the file says for which 12 months the figures are.';
    return this.#nothing('the year of the table is not known', [{ about: 'period', what }]);
  }

  #nothing(what: string, asks: readonly Question[]): Adapted {
    for (const { cells, line } of this.#rows) this.#account.add('rejected', what, cells, line);
    return {
      tables: new Map([['observations', canonicalTable('observations', [])]]),
      account: this.#account.lines(),
      asks,
    };
  }

  #observations(period: string, title: string): Adapted {
    const source = releaseCode(period);
    const seen = new Map<string, number>();
    const shared = sharedDistricts(this.#rows, this.#columns);
    const figures = this.#rows.flatMap(({ cells, line }) => {
      const found = recordedCrimeArea(cells, this.#columns, this.#known, shared);
      if ('leftOut' in found) {
        this.#account.add('leftOut', found.leftOut, cells, line);
        return [];
      }
      const { code } = found.area;
      const before = seen.get(code);
      if (before !== undefined) {
        this.#account.add('rejected', `the area stands in line ${before} already`, cells, line);
        return [];
      }
      seen.set(code, line);
      this.#account.add('counted', 'figures of areas of the loaded package', cells, line);
      return this.#figures(cells, line).map((figure) => ({
        ...figure,
        area_code: code,
        period,
        source,
      }));
    });
    const used = new Set(figures.map(({ indicator }) => indicator));
    const offences = this.#columns.offences.map(({ offence }) => offence);
    const tables = new Map<Role, readonly (readonly string[])[]>([
      ['observations', canonicalTable('observations', figures)],
    ]);
    if (figures.length > 0) {
      const named = { code: source, title: tidied(title) || 'Table C2', file: this.#head.name };
      const definitions = recordedCrimeDefinitions(
        offences.filter(({ code }) => used.has(code)),
        named,
        this.#known,
      );
      for (const [role, rows] of definitions) tables.set(role, rows);
    }
    return { tables, account: this.#account.lines() };
  }

  #figures(cells: readonly string[], line: number) {
    return this.#columns.offences.flatMap(({ at, header, offence }) => {
      const text = cells[at] ?? '';
      const read = markedValue(text);
      const column = tidied(header);
      if (!read) {
        this.#log.add('value', {
          line,
          column,
          what: `${quotedText(text)} is neither a number nor a marker.`,
          remedy: 'Correct the cell; this figure was left out.',
        });
        return [];
      }
      if (read.unreliable) {
        this.#log.add(
          'unreliable',
          {
            line,
            column,
            what: `${quotedText(text)} is marked as of low reliability.`,
            remedy: 'The number is used; write [u] alone if it should not be.',
          },
          'notice',
        );
      }
      return [{ indicator: offence.code, value: read.value, status: read.status }];
    });
  }
}

/** Twelve months are named by their last month, as in every release of the table. */
function asYearEnding(period: Period): Period {
  const end = lastMonth(period);
  return period.months === 12 ? yearEnding(yearOf(end), monthOfYear(end)) : period;
}

function tidied(text: string): string {
  return text
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
