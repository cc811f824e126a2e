import { periodCode } from '../domain/periodCode';
import type { ObservationColumns } from './observationReader';
import type { PeriodReader } from './periodReader';
import { plainCell } from './plainCell';

/** What the texts of an observation file stand for, by their place in its dictionaries. */
export interface FigureTexts {
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  /** The months of each period, the same for all its spellings; undefined where it cannot be told. */
  readonly windows: readonly (number | undefined)[];
  /**
   * How each period is written in a file of which rows are left out: its canonical code. One in doubt is written so that
   * it stays in doubt whatever else is in the file.
   */
  readonly periods: readonly string[];
}

/** The texts of an observation file as they are meant, periods as `2022-23` by `2022/23`. */
export function figureTexts(columns: ObservationColumns, reader: PeriodReader): FigureTexts {
  const ambiguous = reader.ambiguousPeriods(columns.periods);
  const periods = columns.periods.map((text) => {
    const read = ambiguous.has(text) ? undefined : reader.writtenPeriod(text);
    if (read && 'period' in read) {
      const { start, months } = read.period;
      return { window: start * 16 + months, text: periodCode(read.period) };
    }
    return { window: undefined, text: ambiguous.has(text) ? `${text}?` : text };
  });
  return {
    indicators: columns.indicators.map((text) => plainCell(text).trim()),
    areas: columns.areas.map((text) => plainCell(text).trim()),
    windows: periods.map(({ window }) => window),
    periods: periods.map(({ text }) => text),
  };
}

/** What is awaited between slices of work. */
type Pause = () => Promise<void> | void;

/** Rows between two pauses. */
const slice = 20_000;

/** Which figures observation files have rows for: a bit for each indicator, period and area. */
export class FigureKeys {
  readonly #areas = new Map<string, number>();
  readonly #pairs = new Map<string, Uint8Array>();

  /** Adds the rows of a file; those whose period cannot be read are passed over. */
  async add(columns: ObservationColumns, texts: FigureTexts, pause: Pause) {
    const areas = texts.areas.map((area) => {
      const known = this.#areas.get(area) ?? this.#areas.size;
      this.#areas.set(area, known);
      return known;
    });
    const held = lookedUp(texts, (pair) => this.#pair(pair));
    for (let row = 0; row < columns.rows; row += 1) {
      if (row % slice === slice - 1) await pause();
      const pair = held(columns.indicator[row] ?? 0, columns.period[row] ?? 0);
      if (pair) pair[areas[columns.area[row] ?? 0] ?? 0] = 1;
    }
  }

  /** Marks the rows of a file whose very figure is among these (1), or else only its indicator and period (2). */
  async marks(columns: ObservationColumns, texts: FigureTexts, pause: Pause): Promise<Uint8Array> {
    const areas = texts.areas.map((area) => this.#areas.get(area) ?? -1);
    const held = lookedUp(texts, (pair) => this.#pairs.get(pair));
    const marks = new Uint8Array(columns.rows);
    for (let row = 0; row < columns.rows; row += 1) {
      if (row % slice === slice - 1) await pause();
      const pair = held(columns.indicator[row] ?? 0, columns.period[row] ?? 0);
      if (pair) marks[row] = pair[areas[columns.area[row] ?? 0] ?? -1] ? 1 : 2;
    }
    return marks;
  }

  #pair(name: string): Uint8Array {
    const known = this.#pairs.get(name);
    if (known && known.length >= this.#areas.size) return known;
    const larger = new Uint8Array(this.#areas.size + 16);
    if (known) larger.set(known);
    this.#pairs.set(name, larger);
    return larger;
  }
}

/** Finds what belongs to an indicator and a period, each pair of texts looked up once. */
function lookedUp(texts: FigureTexts, find: (pair: string) => Uint8Array | undefined) {
  const found = new Map<number, Uint8Array | undefined>();
  const width = texts.windows.length;
  return (indicator: number, period: number) => {
    const place = indicator * width + period;
    if (found.has(place)) return found.get(place);
    const window = texts.windows[period];
    const pair =
      window === undefined ? undefined : find(`${window} ${texts.indicators[indicator] ?? ''}`);
    found.set(place, pair);
    return pair;
  };
}
