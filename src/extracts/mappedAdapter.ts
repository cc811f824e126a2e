import type { Adapted, Adapter, AdapterReader } from './adapter';
import { canonicalTable } from './canonicalTable';
import type { FaultLog } from './faultLog';
import { foldedName } from './foldedName';
import type { KnownPackage } from './knownPackage';
import { MappedFigures } from './mappedFigures';
import { mappedDays, mappedPeriods, type ReadPeriod } from './mappedPeriods';
import { type Mapping, mappingGaps } from './mapping';
import { shapeOf } from './mappingShape';
import { newIndicator } from './newIndicator';
import { noteBroken } from './noteBroken';
import type { Question } from './question';
import { quotedText } from './quotedText';
import { RowAccount } from './rowAccount';
import { SeenDays } from './seenDays';
import type { Role } from './tableContracts';
import type { TableHead } from './tableHead';

/** An adapter that reads every table with the header that a mapping was made for, as the mapping says. */
export function mappedAdapter(mapping: Mapping): Adapter {
  const header = (head: TableHead) =>
    head.rows.find(({ cells }) => shapeOf(cells) === mapping.shape);
  return {
    id: 'mapped',
    title: `Columns as chosen for ${mapping.title}`,
    recognises: (head) => {
      const found = mapping.shape === '[]' ? undefined : header(head);
      return found && { headerLine: found.line };
    },
    reader: (head, known, log) => new MappedReader(mapping, header(head)?.line ?? 0, known, log),
  };
}

const mostQuestions = 50;

const repeatedRows = 'several rows for the same area and period';

/** What is wrong with a value: in a sentence, and in the account. */
const unsuitable = {
  unreadable: ['neither a number nor a marker', 'the number cannot be read'],
  negative: ['negative, as no count is', 'the number is negative'],
  fraction: ['a fraction, as no count is', 'the number is a fraction'],
} as const;

type AreaRead =
  | { readonly code: string }
  | { readonly kind: 'leftOut' | 'rejected'; readonly what: string };

class MappedReader implements AdapterReader {
  readonly #mapping: Mapping;
  readonly #headerLine: number;
  readonly #known: KnownPackage;
  readonly #log: FaultLog;
  readonly #account = new RowAccount();
  readonly #addsUp: boolean;
  readonly #figures: MappedFigures;
  readonly #period: ReadPeriod;
  readonly #day: ReturnType<typeof mappedDays>;
  readonly #days = new SeenDays();
  readonly #areas = new Map<string, string | undefined>();
  readonly #asks: Question[] = [];
  readonly #confirmed: ReadonlyMap<string, string>;
  readonly #indicators: ReadonlyMap<string, string>;
  readonly #source: string;

  constructor(mapping: Mapping, headerLine: number, known: KnownPackage, log: FaultLog) {
    const { value, indicator } = mapping;
    this.#mapping = mapping;
    this.#headerLine = headerLine;
    this.#known = known;
    this.#log = log;
    this.#addsUp = value === 'rows' || value?.addUp === true;
    this.#figures = new MappedFigures(this.#addsUp);
    this.#period = mappedPeriods(mapping.period);
    this.#day = mappedDays(mapping.period);
    this.#confirmed = new Map(mapping.confirmed.map(([name, code]) => [foldedName(name), code]));
    this.#indicators = new Map(indicator && 'codes' in indicator ? indicator.codes : []);
    this.#source = `own-${
      foldedName(mapping.title)
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60) || 'table'
    }`;
  }

  row(cells: readonly string[], line: number) {
    if (line <= this.#headerLine) return;
    const { filters, value, status } = this.#mapping;
    const at = (column: number) => cells[column] ?? '';
    const out = (kind: 'leftOut' | 'rejected', what: string) =>
      this.#account.add(kind, what, cells, line);
    if (mappingGaps(this.#mapping).length > 0) return out('rejected', 'not all columns are chosen');
    if (!filters.every(({ column, texts }) => texts.includes(at(column).trim()))) {
      return out('leftOut', 'not among the rows that were chosen');
    }
    const area = this.#areaOf(at(this.#mapping.area?.column ?? -1));
    if ('what' in area) return out(area.kind, area.what);
    const indicator = this.#indicatorOf(cells);
    if (indicator === undefined) return out('rejected', 'no indicator is chosen for its text');
    const period = this.#period(cells);
    if ('problem' in period) {
      this.#say(
        'period',
        line,
        period.problem,
        'Correct it or choose how it is written; the row was left out.',
      );
      return out('rejected', 'the period cannot be read');
    }
    const key = { indicator, area_code: area.code, period: period.code };
    const text = value === 'rows' ? '1' : at(value?.column ?? -1);
    if (this.#day) this.#sawDay(cells);
    const ofPounds = this.#known.indicators.get(indicator)?.kind === 'pounds';
    const marked = status === undefined ? '' : at(status);
    const taken = this.#figures.add(key, text, marked, line, ofPounds);
    if (taken === 'taken') {
      this.#account.add('counted', value === 'rows' ? 'incidents' : 'figures', cells, line);
    } else if (typeof taken === 'string') {
      const lost = this.#addsUp
        ? 'what it is added to is not known until then'
        : 'the row was left out';
      const [is, why] = unsuitable[taken];
      this.#say('value', line, `${quotedText(text)} is ${is}.`, `Correct it; ${lost}.`);
      out('rejected', why);
    } else {
      if (taken.isSecond) this.#account.takeBack('counted', 'figures', 'rejected', repeatedRows);
      const number = taken.isSame ? 'the same number' : 'another number';
      const what = `For the same area and period line ${taken.repeats} has ${number}.`;
      const remedy = 'Choose which rows count, or add them up; none of them was used.';
      this.#say(taken.isSame ? 'same' : 'twice', line, what, remedy);
      out('rejected', repeatedRows);
    }
  }

  /** Notes the day of a row whose periods are dates. */
  #sawDay(cells: readonly string[]) {
    const date = this.#day?.(cells);
    if (date) this.#days.add(date.month, date.day);
  }

  result(): Adapted {
    noteBroken(this.#log, { first: this.#days.begunLate, last: this.#days.brokenOff });
    const figures = this.#figures.figures().map((one) => ({ ...one, source: this.#source }));
    const { defined, title } = this.#mapping;
    const used = new Set(figures.map(({ indicator }) => indicator));
    const fresh = defined.filter(({ code }) => used.has(code) && !this.#known.indicators.has(code));
    const themes = new Set(
      fresh.map(({ theme }) => theme).filter((one) => !this.#known.themes.has(one)),
    );
    const tables = new Map<Role, readonly (readonly string[])[]>([
      ['observations', canonicalTable('observations', figures)],
    ]);
    if (fresh.length > 0) {
      const rows = fresh.map((one) => newIndicator({ ...one, source: this.#source }, this.#known));
      tables.set('indicators', canonicalTable('indicators', rows));
    }
    if (themes.size > 0) {
      const rows = [...themes].map((theme) => ({ theme, title: 'Added figures', order: 99 }));
      tables.set('themes', canonicalTable('themes', rows));
    }
    if (figures.length > 0 && !this.#known.sources.has(this.#source)) {
      const note = 'Added by hand; its columns were chosen by the person who added it.';
      tables.set('sources', canonicalTable('sources', [{ source: this.#source, title, note }]));
    }
    return { tables, account: this.#account.lines(), asks: this.#asks };
  }

  /** Code of the area that a cell names, or why the row has no place. Each text is looked up once. */
  #areaOf(cell: string): AreaRead {
    const text = cell.trim();
    const byName = this.#mapping.area?.by === 'name';
    if (text === '') return { kind: 'leftOut', what: 'no area' };
    if (!this.#areas.has(text)) {
      const { areas } = this.#known;
      const confirmed = this.#confirmed.get(foldedName(text));
      const found = byName
        ? confirmed === undefined
          ? areas.byName(text)
          : areas.byCode(confirmed)
        : areas.byCode(text);
      this.#areas.set(text, found?.code);
      if (byName && !found)
        this.#ask(
          'area',
          text,
          areas.suggestions(text).map(({ code }) => code),
        );
    }
    const code = this.#areas.get(text);
    if (code !== undefined) return { code };
    return byName
      ? { kind: 'rejected', what: 'the loaded package does not know the name of the area' }
      : { kind: 'leftOut', what: 'the loaded package does not list the area' };
  }

  #indicatorOf(cells: readonly string[]): string | undefined {
    const { indicator } = this.#mapping;
    if (indicator === undefined || 'fixed' in indicator) return indicator?.fixed;
    const text = (cells[indicator.column] ?? '').trim();
    const code =
      this.#indicators.get(text) ?? (this.#known.indicators.has(text) ? text : undefined);
    if (code === undefined) this.#ask('indicator', text, []);
    return code;
  }

  #ask(about: 'area' | 'indicator', text: string, suggestions: readonly string[]) {
    const asked = this.#asks.some((one) => one.about === about && one.text === text);
    if (asked || this.#asks.length >= mostQuestions) return;
    const kind = about === 'area' ? 'area' : 'indicator';
    const what = `${quotedText(text)} is no ${kind} of the loaded package.`;
    this.#asks.push({ about, text, what, suggestions });
  }

  #say(kind: string, line: number, what: string, remedy: string) {
    this.#log.add(kind, { line, what, remedy });
  }
}
