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
import { type CellsRead, cellsRead } from './twoPeriodCells';
import { type TwoPeriodHeading, twoPeriodHeading } from './twoPeriodHeading';
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

const counted = 'counts of two periods';

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
  readonly #doubtful = new Set<KnownArea>();
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
    const counts = [read.of('count', 0), read.of('count', 1)] as const;
    const before = this.#rows.find((row) => row.area === area);
    if (before) {
      this.#repeated(before, counts, cells, line);
      return;
    }
    this.#rows.push({ area, counts, line });
    this.#account.add('counted', counted, cells, line);
    this.#compare(area, read, heading, line);
  }

  result(): Adapted {
    const periods = this.#heading?.periods ?? [];
    const doubtful = [...ambiguousPeriods(this.#heading?.written ?? []).values()];
    const indicator = this.#indicator;
    const rows =
      indicator === undefined || doubtful.length > 0
        ? []
        : this.#rows.filter(({ area }) => !this.#doubtful.has(area));
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

  /** Notes a second row of an area: with other counts neither is used, as which came first is chance. */
  #repeated(
    { area, counts: [first, second], line: above }: Row,
    counts: Row['counts'],
    cells: readonly string[],
    line: number,
  ) {
    if (counts[0] === first && counts[1] === second) {
      this.#account.add('leftOut', 'a row that stands in the table already', cells, line);
      return;
    }
    const what = `${area.name} stands in the table with other counts`;
    if (!this.#doubtful.has(area)) this.#account.takeBack('counted', counted, 'rejected', what);
    this.#account.add('rejected', what, cells, line);
    this.#log.add('twice', {
      line,
      what: `${area.name} has other counts in line ${above}.`,
      remedy: 'Remove one of the two rows; neither was used.',
    });
    this.#doubtful.add(area);
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
