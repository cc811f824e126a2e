import fc from 'fast-check';
import { lastMonth, type Period } from '../../../src/domain/period';
import { periodOfCode } from '../../../src/domain/periodCode';
import { type Files, observations } from '../dataset/packageOf';

/** A package of one indicator with the counts as they truly are, whatever its file shows. */
export interface HiddenPackage {
  readonly files: Files;
  readonly threshold: number | undefined;
  /** Areas that everything is made of, and the groups and counties made of them. */
  readonly areas: readonly string[];
  readonly wholes: ReadonlyMap<string, readonly string[]>;
  /** Shortest periods, which all others are made of. */
  readonly grain: readonly Period[];
  /** True counts of an area in a shortest period. */
  readonly atoms: ReadonlyMap<string, number>;
  /** Code and period of every row of the file, with what the file says. */
  readonly rows: readonly {
    readonly code: string;
    readonly period: Period;
    readonly text: string;
  }[];
}

/** Name of an atom. */
const atomOf = (area: string, period: Period) => `${area} ${period.start}`;

const times = [
  ['2022', '2023'],
  ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2023'],
  ['2023-01', '2023-02', '2023-03', '2023-Q1'],
  ['2023-01', '2023-02', '2023-03', '2023-04', '2023-05', '2023-06', '2023-Q1', '2023-Q2'],
  [
    ...Array.from({ length: 12 }, (_, month) => `2023-${String(month + 1).padStart(2, '0')}`),
    '2024-01',
    '2023-Q2',
    '2023',
    'YE2024-01',
  ],
];

const wholesOf = (areas: readonly string[]) =>
  new Map([
    ['G', areas],
    ['H', areas.slice(0, -1)],
    ['K', areas.slice(-2)],
    ['P', areas],
  ]);

/**
 * Packages of two to five areas in overlapping groups and in a county, by years, quarters and months, of which any rows
 * may be there. Small counts stand in the file, or some as [c].
 */
export const anyHiddenPackage: fc.Arbitrary<HiddenPackage> = fc
  .record({
    width: fc.integer({ min: 2, max: 5 }),
    time: fc.constantFrom(...times, ...times.slice(0, 4)),
    threshold: fc.constantFrom(2, 3, 5, undefined),
    large: fc.constantFrom(8, 60),
    picks: fc.infiniteStream(fc.nat({ max: 999 })),
    often: fc.record({ whole: fc.constantFrom(30, 70, 95), long: fc.constantFrom(30, 70, 95) }),
    bySource: fc.constantFrom(0, 0, 40, 100),
  })
  .map(({ width, time, threshold, large, picks, often, bySource }) => {
    const next = () => picks.next().value ?? 0;
    const chance = (percent: number) => next() % 100 < percent;
    const areas = Array.from({ length: width }, (_, place) => `A${place + 1}`);
    const wholes = wholesOf(areas);
    const periods = time.flatMap((code) => periodOfCode(code) ?? []);
    const shortest = Math.min(...periods.map(({ months }) => months));
    const grain = periods.filter(({ months }) => months === shortest);
    const atoms = new Map(
      areas.flatMap((area) =>
        grain.map((period) => {
          const count = chance(20) ? 0 : chance(50) ? 1 + (next() % 5) : next() % large;
          return [atomOf(area, period), count] as const;
        }),
      ),
    );
    const rows = [...areas, ...wholes.keys()].flatMap((code) =>
      periods.flatMap((period) => {
        const isWhole = wholes.has(code);
        const isLong = period.months > shortest;
        const there = chance(isWhole ? often.whole : 97) && (!isLong || chance(often.long));
        const count = countOf({ areas, wholes, grain, atoms }, code, period);
        if (!there || (isWhole && wholes.get(code)?.length === 0)) return [];
        const hides = threshold === undefined ? 3 : threshold;
        const isMarked = count >= 1 && count <= hides && chance(threshold ? bySource : 100);
        return [{ code, period, text: isMarked ? '[c]' : String(count) }];
      }),
    );
    const written = time.map((code, place) => [periods[place], code] as const);
    const codeOf = (period: Period) => written.find(([one]) => one === period)?.[1] ?? '';
    const files = {
      'themes.csv': ['theme,title', 't,Theme'],
      'areas.csv': [
        'area_code,area_name,parent_code',
        ...areas.map((code) => `${code},Area ${code},P`),
        'P,County,',
      ],
      'area-groups.csv': [
        'group_code,group_name,area_code',
        ...[...wholes].flatMap(([code, members]) =>
          code === 'P' ? [] : members.map((member) => `${code},Group ${code},${member}`),
        ),
      ],
      'indicators.csv': [
        'indicator,theme,title,kind,suppression_threshold',
        `noise,t,Noise,count,${threshold ?? ''}`,
      ],
      'rows.csv': [
        observations,
        ...rows.map(({ code, period, text }) => `noise,${code},${codeOf(period)},${text},,`),
      ],
    };
    return { files, threshold, areas, wholes, grain, atoms, rows };
  });

/** The atoms a figure is the sum of; undefined where some of its months are not covered. */
export function atomsIn(
  { areas, wholes, grain }: Pick<HiddenPackage, 'areas' | 'wholes' | 'grain'>,
  code: string,
  window: Period,
): readonly string[] | undefined {
  const members = wholes.get(code) ?? areas.filter((area) => area === code);
  const inside = grain.filter(
    (period) => period.start >= window.start && lastMonth(period) <= lastMonth(window),
  );
  const covered = inside.reduce((sum, { months }) => sum + months, 0);
  if (covered !== window.months || members.length === 0) return undefined;
  return members.flatMap((area) => inside.map((period) => atomOf(area, period)));
}

/** The true count of a figure. */
export function countOf(
  from: Pick<HiddenPackage, 'areas' | 'wholes' | 'grain' | 'atoms'>,
  code: string,
  window: Period,
): number {
  const atoms = atomsIn(from, code, window) ?? [];
  return atoms.reduce((sum, atom) => sum + (from.atoms.get(atom) ?? 0), 0);
}
