import { calendarMonth, calendarYear, monthOfYear, yearOf } from '../domain/period';
import { periodCode } from '../domain/periodCode';
import { SeenDays } from './seenDays';

/** What is counted: all, those of one severity, killed or seriously injured, or with the seriously injured adjusted. */
export type SeverityMeasure =
  | 'all'
  | 'fatal'
  | 'serious'
  | 'slight'
  | 'ksi'
  | 'seriousAdjusted'
  | 'ksiAdjusted';

/** A figure of a district in a month or calendar year, by the canonical code of the period. */
export interface SeverityFigure {
  readonly area: string;
  readonly period: string;
  readonly value: number;
}

interface Counts {
  fatal: number;
  serious: number;
  slight: number;
  adjusted: number;
  /** Records without an adjusted severity. */
  unadjusted: number;
}

/** Records of road collisions or casualties by district and month. */
export class SeverityMonths {
  readonly #counts = new Map<string, Map<number, Counts>>();
  readonly #recordsOf = new Map<string, Map<string, number>>();
  readonly #monthsOf = new Map<string, Set<number>>();
  readonly days = new SeenDays();

  /** Notes that a police force has a record on a day, wherever it lies. */
  saw(force: string, month: number, day: number) {
    const months = this.#monthsOf.get(force) ?? new Set<number>();
    this.#monthsOf.set(force, months.add(month));
    this.days.add(month, day);
  }

  /** Counts a record in a district of a force; `adjusted` is its chance of being serious, undefined where not given. */
  add(area: string, force: string, month: number, severity: number, adjusted: number | undefined) {
    const forces = this.#recordsOf.get(area) ?? new Map<string, number>();
    this.#recordsOf.set(area, forces.set(force, (forces.get(force) ?? 0) + 1));
    const months = this.#counts.get(area) ?? new Map<number, Counts>();
    this.#counts.set(area, months);
    const counts = months.get(month) ?? none();
    months.set(month, counts);
    if (severity === 0) counts.fatal += 1;
    else if (severity === 1) counts.serious += 1;
    else counts.slight += 1;
    if (severity === 0) return;
    if (adjusted === undefined) counts.unadjusted += 1;
    else counts.adjusted += adjusted;
  }

  /**
   * Figures of each district that has a record anywhere in the file, in each month in which its force has one: none of its
   * own is then a true 0. By calendar year only where that is so in all twelve months and they are whole. An adjusted
   * figure is rounded to whole numbers, and left out where any record of it has no adjusted severity. Months for
   * which `left` is true are left out.
   */
  figures(
    measure: SeverityMeasure,
    grain: 'month' | 'year',
    left: (month: number) => boolean = () => false,
  ): readonly SeverityFigure[] {
    return [...this.#counts].flatMap(([area, counts]) => {
      const covered = this.#covered(area).filter((month) => !left(month));
      const windows = grain === 'month' ? covered.map((month) => [month]) : this.#years(covered);
      return windows.flatMap((months): SeverityFigure[] => {
        const value = valueOf(
          measure,
          months.map((month) => counts.get(month) ?? none()),
        );
        const [first = 0] = months;
        const period =
          grain === 'month'
            ? calendarMonth(yearOf(first), monthOfYear(first))
            : calendarYear(yearOf(first));
        return value === undefined ? [] : [{ area, period: periodCode(period), value }];
      });
    });
  }

  /** True when a record that is counted has no adjusted severity, so that there are no adjusted figures for some. */
  get hasUnadjusted(): boolean {
    return [...this.#counts.values()].some((months) =>
      [...months.values()].some(({ unadjusted }) => unadjusted > 0),
    );
  }

  /** Months in which the force with most records of an area has any: one of another force in it says nothing. */
  #covered(area: string): readonly number[] {
    const forces = [...(this.#recordsOf.get(area) ?? [])];
    const [own] = forces.toSorted(([, a], [, b]) => b - a);
    return [...(this.#monthsOf.get(own?.[0] ?? '') ?? [])].toSorted((a, b) => a - b);
  }

  #years(months: readonly number[]): readonly (readonly number[])[] {
    const broken = [this.days.unfinished?.month, this.days.begunLate?.month];
    return [...new Set(months.map(yearOf))]
      .map((year) => months.filter((month) => yearOf(month) === year))
      .filter((year) => year.length === 12 && !year.some((month) => broken.includes(month)));
  }
}

function none(): Counts {
  return { fatal: 0, serious: 0, slight: 0, adjusted: 0, unadjusted: 0 };
}

function valueOf(measure: SeverityMeasure, months: readonly Counts[]): number | undefined {
  const total = (key: keyof Counts) => months.reduce((sum, counts) => sum + counts[key], 0);
  switch (measure) {
    case 'all':
      return total('fatal') + total('serious') + total('slight');
    case 'ksi':
      return total('fatal') + total('serious');
    case 'seriousAdjusted':
      return total('unadjusted') > 0 ? undefined : Math.round(total('adjusted'));
    case 'ksiAdjusted':
      return total('unadjusted') > 0 ? undefined : total('fatal') + Math.round(total('adjusted'));
    case 'fatal':
    case 'serious':
    case 'slight':
      return total(measure);
  }
}
