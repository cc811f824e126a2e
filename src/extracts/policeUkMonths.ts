/** A count of one category in a district and month. */
export interface PoliceUkFigure {
  readonly area: string;
  readonly month: number;
  readonly category: string;
  readonly value: number;
}

/** What the records of a file come to, and what became of those in districts of the dashboard. */
export interface PoliceUkFigures {
  readonly figures: readonly PoliceUkFigure[];
  readonly counted: number;
  /** Records of a force, month and district that a larger file has too. */
  readonly repeated: number;
  /** Records in districts of which this is not the force, by district. */
  readonly strays: ReadonlyMap<string, number>;
}

/**
 * A force's records lie in a district of its own when they are at least one in so many of the month's. In Lancashire the
 * smallest district has one in 53, the neighbour with most one in 2,300 (January 2024).
 */
const strayShare = 200;

/**
 * A force has at least one record a month for so many residents of its own district, all categories together. In January
 * 2024 the quietest district of England and Wales had one for 1,172. A small force (City of London) has fewer in the large
 * districts around it, though they are more than one in 200 of its own.
 */
const strayResidents = 2000;

/** The fewest categories that police.uk ever had; a file with fewer is a choice of records, which may be rare ones. */
const allCategories = 6;

/** A force has more records a month; fewer are a part of a file, in which shares say nothing. */
const wholeMonth = 500;

interface ForceMonth {
  readonly force: string;
  readonly month: number;
  records: number;
  readonly categories: Set<string>;
  readonly areas: Map<string, Map<string, number>>;
}

/** Records of police.uk files by force, month, district and category. */
export class PoliceUkMonths {
  readonly #held = new Map<string, ForceMonth>();
  #last: ForceMonth | undefined;

  /** Adds a record; `area` is undefined where it lies in no district of the dashboard. */
  add(force: string, month: number, area: string | undefined, category: string) {
    const held = this.#forceMonth(force, month);
    held.records += 1;
    // Copied when new, as texts of a file keep the whole chunk they stood in alive.
    if (!held.categories.has(category)) held.categories.add(` ${category}`.slice(1));
    if (area === undefined) return;
    const counts = held.areas.get(area) ?? new Map<string, number>();
    held.areas.set(area, counts);
    const before = counts.get(category);
    counts.set(before === undefined ? ` ${category}`.slice(1) : category, (before ?? 0) + 1);
  }

  /**
   * The figures, beside those of the other files of the drop (`all`, this one among them): of a force, month and district
   * that several hold the one with most records of that force counts, of those the first. A district is counted for the force with the most
   * records in it, if they are at least one in 200 of that force's, and one for 2,000 of its `residents`: a neighbour
   * records a few there. A category that the force has that month and the district has not is a true 0.
   */
  figures(
    all: readonly PoliceUkMonths[],
    residents: (area: string) => number | undefined = () => undefined,
  ): PoliceUkFigures {
    const figures: PoliceUkFigure[] = [];
    const rows = { counted: 0, repeated: 0 };
    const strays = new Map<string, number>();
    for (const [key, held] of this.#held) {
      for (const [area, counts] of held.areas) {
        // A file without the district is another part of the force's records, not another edition of them.
        const rivals = all.map((one) => one.#with(key, area)?.records ?? 0);
        const wins = all[rivals.indexOf(Math.max(...rivals))] === this;
        const records = sum(counts.values());
        if (!wins) rows.repeated += records;
        else if (!isForceOf(area, held, all, residents(area))) {
          strays.set(area, (strays.get(area) ?? 0) + records);
        } else {
          rows.counted += records;
          for (const category of held.categories) {
            figures.push({ area, month: held.month, category, value: counts.get(category) ?? 0 });
          }
        }
      }
    }
    return { figures, ...rows, strays };
  }

  /** Most records that any force has in a district and month. */
  mostIn(area: string, month: number): number {
    const records = [...this.#held.values()].map((held) =>
      held.month === month ? sum(held.areas.get(area)?.values() ?? []) : 0,
    );
    return Math.max(0, ...records);
  }

  #with(key: string, area: string): ForceMonth | undefined {
    const held = this.#held.get(key);
    return held?.areas.has(area) ? held : undefined;
  }

  #forceMonth(force: string, month: number): ForceMonth {
    if (this.#last?.month === month && this.#last.force === force) return this.#last;
    const key = `${month} ${force}`;
    const held = this.#held.get(key) ?? {
      force: ` ${force}`.slice(1),
      month,
      records: 0,
      categories: new Set<string>(),
      areas: new Map<string, Map<string, number>>(),
    };
    this.#held.set(key, held);
    this.#last = held;
    return held;
  }
}

function isForceOf(
  area: string,
  held: ForceMonth,
  all: readonly PoliceUkMonths[],
  residents = 0,
): boolean {
  const records = sum(held.areas.get(area)?.values() ?? []);
  const most = Math.max(...all.map((one) => one.mostIn(area, held.month)));
  if (records < most) return false;
  if (held.records < wholeMonth) return true;
  const tooFew = held.categories.size >= allCategories && records * strayResidents < residents;
  return records * strayShare >= held.records && !tooFew;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
