import fc from 'fast-check';
import { calendarYear, type Period } from '../../../src/domain/period';
import { type Files, observations } from '../dataset/packageOf';

/** A package of incidents, those at night and by day, with the counts as they truly are. */
export interface SharesPackage {
  readonly files: Files;
  readonly areas: readonly string[];
  readonly periods: readonly Period[];
  /** True counts at night and by day, which all others are made of. */
  readonly atoms: ReadonlyMap<string, number>;
  readonly rows: readonly {
    readonly indicator: string;
    readonly code: string;
    readonly period: Period;
  }[];
}

const years = [2022, 2023];
const indicators = ['all', 'night', 'day'];

/** The atoms of a figure: `all` is night and day, the group G all areas. */
export function atomsOfShare(
  { areas }: Pick<SharesPackage, 'areas'>,
  indicator: string,
  code: string,
  period: Period,
): readonly string[] {
  const members = code === 'G' ? areas : [code];
  const kinds = indicator === 'all' ? ['night', 'day'] : [indicator];
  return members.flatMap((area) => kinds.map((kind) => `${kind} ${area} ${period.start}`));
}

/** Packages of two to four areas and their total in two years, with or without the counts by day. */
export const anySharesPackage: fc.Arbitrary<SharesPackage> = fc
  .record({
    width: fc.integer({ min: 2, max: 4 }),
    thresholds: fc.tuple(...indicators.map(() => fc.constantFrom('', '3', '5'))),
    byDay: fc.boolean(),
    often: fc.constantFrom(60, 90, 100),
    bySource: fc.constantFrom(0, 50),
    picks: fc.infiniteStream(fc.nat({ max: 999 })),
  })
  .map(({ width, thresholds, byDay, often, bySource, picks }) => {
    const next = () => picks.next().value ?? 0;
    const chance = (percent: number) => next() % 100 < percent;
    const areas = Array.from({ length: width }, (_, place) => `E${place + 1}`);
    const periods = years.map(calendarYear);
    const count = () => (chance(20) ? 0 : chance(50) ? 1 + (next() % 5) : next() % 40);
    const parts = areas.flatMap((area): string[] => periods.map(({ start }) => `${area} ${start}`));
    const atoms = new Map<string, number>(
      parts.flatMap((part) => [
        [`night ${part}`, count()] as const,
        [`day ${part}`, count()] as const,
      ]),
    );
    const rows = indicators
      .filter((indicator) => byDay || indicator !== 'day')
      .flatMap((indicator, place) =>
        [...areas, 'G'].flatMap((code) =>
          periods.flatMap((period) => {
            const own = atomsOfShare({ areas }, indicator, code, period);
            const value = own.reduce((sum, atom) => sum + (atoms.get(atom) ?? 0), 0);
            const limit = Number(thresholds[place] ?? 0) || 4;
            const isMarked = value >= 1 && value <= limit && chance(bySource);
            return chance(often)
              ? [{ indicator, code, period, text: isMarked ? '[c]' : value }]
              : [];
          }),
        ),
      );
    const files = {
      'themes.csv': ['theme,title', 't,Theme'],
      'areas.csv': ['area_code,area_name', ...areas.map((area) => `${area},Area ${area}`)],
      'area-groups.csv': [
        'group_code,group_name,area_code',
        ...areas.map((area) => `G,Group,${area}`),
      ],
      'indicators.csv': [
        'indicator,theme,title,kind,denominator_indicator,suppression_threshold',
        `all,t,All,count,,${thresholds[0]}`,
        `night,t,At night,proportion,all,${thresholds[1]}`,
        `day,t,By day,proportion,all,${thresholds[2]}`,
      ],
      'rows.csv': [
        observations,
        ...rows.map(({ indicator, code, period, text }) =>
          [indicator, code, period.start / 12, text, '', ''].join(),
        ),
      ],
    };
    return { files, areas, periods, atoms, rows };
  });
