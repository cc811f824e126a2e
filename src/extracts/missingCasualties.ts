import type { CollisionReader } from './stats19Collisions';

/** Share of a month's casualties that must be found among those its collisions say there were. */
const enough = 0.98;

/** Casualties whose collision was found, by month, and by month and area of the dashboard. */
export class FoundCasualties {
  readonly months = new Map<number, number>();
  readonly areas = new Map<string, number>();

  add(month: number, area: string | undefined) {
    plus(this.months, month, 1);
    if (area !== undefined) plus(this.areas, keyOf(month, area), 1);
  }
}

/** Casualties that collision files speak of and that were not found. */
export interface MissingCasualties {
  /** Months in which so many are missing that no figure of them would be right, those without any included. */
  readonly short: ReadonlySet<number>;
  /** How many of these months have any casualty; how many they have, and how many are spoken of. */
  readonly partly: number;
  readonly held: number;
  readonly all: number;
  /** How many are missing in the other months, by area of the dashboard. */
  readonly areas: ReadonlyMap<string, number>;
}

/** What is missing; each collision is asked once, in however many files it is. */
export function missingCasualties(
  collisions: readonly CollisionReader[],
  { months, areas }: FoundCasualties,
): MissingCasualties {
  const expected = new Map<number, number>();
  const byArea = new Map<string, { area: string; month: number; people: number }>();
  for (const [place, reader] of collisions.entries()) {
    for (const { area, month, people } of reader.expected(collisions.slice(0, place))) {
      plus(expected, month, people);
      if (area === undefined) continue;
      const entry = byArea.get(keyOf(month, area)) ?? { area, month, people: 0 };
      byArea.set(keyOf(month, area), entry);
      entry.people += people;
    }
  }
  const held = (month: number) => months.get(month) ?? 0;
  const short = [...expected].filter(([month, people]) => held(month) < people * enough);
  const partly = short.filter(([month]) => held(month) > 0);
  const left = new Set(short.map(([month]) => month));
  const missing = new Map<string, number>();
  for (const [key, { area, month, people }] of byArea) {
    const lacks = people - (areas.get(key) ?? 0);
    if (lacks > 0 && !left.has(month)) plus(missing, area, lacks);
  }
  return {
    short: left,
    partly: partly.length,
    held: partly.reduce((sum, [month]) => sum + held(month), 0),
    all: partly.reduce((sum, [, people]) => sum + people, 0),
    areas: missing,
  };
}

function keyOf(month: number, area: string): string {
  return `${month} ${area}`;
}

function plus<K>(counts: Map<K, number>, key: K, more: number) {
  counts.set(key, (counts.get(key) ?? 0) + more);
}
