import { periodCode } from '../domain/periodCode';
import type { Adapted, Adapter, AdapterReader } from './adapter';
import type { KnownArea } from './areaFinder';
import { canonicalTable } from './canonicalTable';
import type { FaultLog } from './faultLog';
import { foldedName } from './foldedName';
import type { KnownPackage } from './knownPackage';
import { markedValue } from './markedValue';
import type { Answers, Question } from './question';
import { quotedText } from './quotedText';
import { RowAccount } from './rowAccount';
import type { Role } from './tableContracts';
import type { TableHead } from './tableHead';
import { titledIndicator } from './titledIndicator';
import { type TwoPeriodColumn, type TwoPeriodHeading, twoPeriodHeading } from './twoPeriodHeading';
import { twoPeriodSlips } from './twoPeriodSlips';
import { ambiguousPeriods } from './writtenPeriod';

/**
 * The committee's own table: areas, two periods side by side, and how they changed. Its counts are taken; its rates and
 * changes are only compared with what the counts give.
 */
export const twoPeriodTable: Adapter = {
  id: 'two-period-table',
  title: 'Table of two periods side by side',
  recognises: (head) => {
    const heading = twoPeriodHeading(head);
    return heading && { headerLine: heading.line, loose: true };
  },
  reader: (head, known, log, answers) => new TwoPeriodReader(head, known, log, answers ?? {}),
};

interface Row {
  readonly area: KnownArea;
  readonly counts: readonly [string, string];
  readonly line: number;
}

const source = 'two-period-table';

class TwoPeriodReader implements AdapterReader {
  readonly #head: TableHead;
  readonly #known: KnownPackage;
  readonly #log: FaultLog;
  readonly #heading: TwoPeriodHeading | undefined;
  readonly #indicator: string | undefined;
  readonly #like: readonly string[];
  readonly #answers: Answers;
  readonly #asks: Question[] = [];
  readonly #rows: Row[] = [];
  readonly #account = new RowAccount();

  constructor(head: TableHead, known: KnownPackage, log: FaultLog, answers: Answers) {
    this.#head = head;
    this.#known = known;
    this.#log = log;
    this.#answers = answers;
    this.#heading = twoPeriodHeading(head);
    const file = head.name.replace(/^.*[/>] ?/, '').replace(/\.[a-z]+$/i, '');
    const titled = titledIndicator([...(this.#heading?.titles ?? []), file], known);
    this.#indicator = answers.indicator ?? titled.indicator?.code;
    this.#like = titled.like.map(({ code }) => code);
  }

  row(given: readonly string[], line: number) {
    const heading = this.#heading;
    if (!heading || line <= heading.line) return;
    const cells = heading.split(given);
    const read = cellsRead(cells, heading);
    if (!read) {
      const note = cells.filter((cell) => cell !== '').length < 2;
      if (note) this.#account.add('leftOut', 'a note, without figures', cells, line);
      else this.#account.add('rejected', 'too few or too many cells for the headings', cells, line);
      return;
    }
    const area = read.names.map((name) => this.#areaOf(name)).find((one) => one !== undefined);
    if (!area) {
      this.#unknown(read.names.at(-1) ?? '', cells, line);
      return;
    }
    if (this.#rows.some((row) => row.area === area)) {
      this.#account.add('rejected', `${area.name} stands in the table already`, cells, line);
      return;
    }
    this.#rows.push({ area, counts: [read.of('count', 0), read.of('count', 1)], line });
    this.#account.add('counted', 'counts of two periods', cells, line);
    this.#compare(area, read, heading, line);
  }

  result(): Adapted {
    const periods = this.#heading?.periods ?? [];
    const doubtful = [...ambiguousPeriods(this.#heading?.written ?? []).values()];
    const indicator = this.#indicator;
    const rows = indicator === undefined || doubtful.length > 0 ? [] : this.#rows;
    for (const what of doubtful) {
      const remedy = 'Write 2011/12 for a financial year, Dec 2011 for a month; nothing was used.';
      this.#log.add('period', { line: this.#heading?.line ?? 1, what, remedy });
    }
    const figures = rows.flatMap(({ area, counts, line }) =>
      periods.flatMap((period, at) => {
        const text = counts[at] ?? '';
        const read = markedValue(text);
        if (!read) {
          this.#log.add('value', {
            line,
            what: `${quotedText(text)} is neither a number nor a marker.`,
            remedy: 'Correct the cell; this figure was left out.',
          });
          return [];
        }
        return [
          {
            indicator,
            area_code: area.code,
            period: periodCode(period),
            value: read.value,
            status: read.status,
            source,
          },
        ];
      }),
    );
    const tables = new Map<Role, readonly (readonly string[])[]>([
      ['observations', canonicalTable('observations', figures)],
    ]);
    if (figures.length > 0 && !this.#known.sources.has(source)) {
      tables.set('sources', canonicalTable('sources', [sourceRow]));
    }
    return {
      tables,
      account: this.#account.lines(),
      asks: indicator === undefined ? [this.#question(), ...this.#asks] : this.#asks,
    };
  }

  #question() {
    const title = this.#heading?.titles[0];
    const what = title
      ? `Which indicator is the table ${quotedText(title)} about?`
      : `The table ${quotedText(this.#head.name)} does not say which indicator it is about.`;
    return { about: 'indicator' as const, what, suggestions: this.#like };
  }

  #areaOf(name: string): KnownArea | undefined {
    const { areas } = this.#known;
    const answered = this.#answers.areas?.find(([text]) => text === name)?.[1];
    return areas.byCode(answered ?? name) ?? areas.byName(name);
  }

  #unknown(name: string, cells: readonly string[], line: number) {
    if (/^(?:total|all)\b/.test(foldedName(name))) {
      this.#account.add('leftOut', 'a total of areas that the table does not name', cells, line);
      return;
    }
    const like = this.#known.areas.suggestions(name);
    const near = like.map((one) => one.name);
    const what = `${quotedText(name)} is no area of the loaded package.`;
    this.#asks.push({ about: 'area', what, text: name, suggestions: like.map(({ code }) => code) });
    this.#account.add('rejected', 'the loaded package does not know the area', cells, line);
    this.#log.add('area', {
      line,
      what,
      remedy:
        near.length > 0
          ? `Is it ${near.join(', or ')}? Correct the name; the row was left out.`
          : 'Correct the name, or add it to other_names of areas.csv; the row was left out.',
    });
  }

  #compare(area: KnownArea, read: CellsRead, heading: TwoPeriodHeading, line: number) {
    const [before, after] = heading.periods;
    const count = (at: 0 | 1) => {
      const value = Number(markedValue(read.of('count', at))?.value || Number.NaN);
      return Number.isNaN(value) ? undefined : value;
    };
    const residents = (period: typeof before) =>
      this.#indicator === undefined
        ? undefined
        : this.#known.population(this.#indicator, area.code, period);
    const slips = twoPeriodSlips({
      counts: [count(0), count(1)],
      rates: [read.of('rate', 0), read.of('rate', 1)],
      change: read.of('change'),
      percent: read.of('percent'),
      populations: [residents(before), residents(after)],
      per: heading.per,
    });
    for (const { column, what } of slips) {
      const remedy = 'The counts were used; what is printed was only compared.';
      this.#log.add(column, { line, what: `${area.name}: ${what}`, remedy }, 'notice');
    }
  }
}

const sourceRow = {
  source,
  title: 'Table of two periods added by hand',
  note: 'Only its counts were taken; rates and changes are worked out again.',
};

interface CellsRead {
  readonly names: readonly string[];
  readonly of: (kind: TwoPeriodColumn['kind'], period?: 0 | 1) => string;
}

/** The cells of a row by what they hold; undefined when the row does not fit the headings. */
function cellsRead(cells: readonly string[], heading: TwoPeriodHeading): CellsRead | undefined {
  const { columns, places } = heading;
  const filled = cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
  const at = places ?? columns.map((_, place) => place + 1);
  const first = Math.min(...at);
  const names = filled.slice(0, first).filter((cell) => cell !== '');
  const isOver = filled.length > Math.max(...at) + 1;
  const counts = columns.flatMap(({ kind }, place) => (kind === 'count' ? (at[place] ?? 0) : []));
  const isShort =
    filled.length <= Math.max(...counts) || (!places && cells.length <= columns.length);
  if (names.length === 0 || isOver || isShort) return undefined;
  return {
    names,
    of: (kind, period) => {
      const place = columns.findIndex(
        (column) => column.kind === kind && (!('period' in column) || column.period === period),
      );
      return place === -1 ? '' : (filled[at[place] ?? -1] ?? '');
    },
  };
}
