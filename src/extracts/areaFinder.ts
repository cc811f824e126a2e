import { editDistance } from './editDistance';
import { bareName, foldedName } from './foldedName';

/** An area or group of the loaded package, as far as a file can name it. */
export interface KnownArea {
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** True for a group, whose figure is a total of areas. */
  readonly isGroup: boolean;
  /** Its kind, as areas.csv has it; undefined for a group, and where it is not known. */
  readonly type?: string | undefined;
}

/** Among which areas a name is looked up: all but partnerships; districts; or all. */
export type Among = 'usual' | 'districts' | 'all';

/** Finds areas of the loaded package by what people write. */
export interface AreaFinder {
  /** All of them, in the package's order. */
  readonly all: () => readonly KnownArea[];
  /** The area with this code, whatever its case; undefined when there is none. */
  readonly byCode: (code: string) => KnownArea | undefined;
  /**
   * The one area with this name, after folding case, accents, punctuation, "&", "St." and words such as "Borough";
   * its other names count where no area has it as its first. Undefined when there is none, or more than one. A
   * partnership is found only among `all`: that of North Devon also covers Torridge, and is not the district of its name.
   */
  readonly byName: (name: string, among?: Among) => KnownArea | undefined;
  /** Areas with a name like it, nearest first, at most five. */
  readonly suggestions: (name: string) => readonly KnownArea[];
}

const mostSuggestions = 5;

/** Kinds of areas that are no districts, though a ward or a county may have the name of one. */
const otherKinds: Readonly<Record<Among, RegExp>> = {
  all: /(?!)/,
  usual: /partnership/,
  districts: /partnership|ward|police|force|county|region|country/,
};

/** A finder in the given areas. */
export function areaFinder(areas: readonly KnownArea[]): AreaFinder {
  const codes = new Map(areas.map((area) => [area.code.toUpperCase(), area]));
  const tiersAmong = new Map<Among, ReturnType<typeof tiersOf>>();
  const tiers = (among: Among) => {
    const held = tiersAmong.get(among) ?? tiersOf(areas.filter(isAmong(among)));
    tiersAmong.set(among, held);
    return held;
  };
  const byCode = (code: string) => codes.get(code.trim().toUpperCase());
  const inTiers = (folded: string, among: Among) => {
    for (const tier of tiers(among)) {
      const found = tier.get(folded);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const byName = (name: string, among: Among = 'usual'): KnownArea | undefined => {
    const folded = foldedName(name);
    if (folded === '') return undefined;
    const found = inTiers(folded, among) ?? inTiers(bareName(folded), among);
    if (found !== undefined) return found === 'several' ? undefined : found;
    // Two languages, or a code beside the name: "Isle of Anglesey / Ynys Môn", "Burnley (E07000117)".
    const code = /\b[a-z]\d{8}\b/i.exec(name)?.[0];
    if (code !== undefined) return byCode(code);
    const parts = name.split(/[/|]/);
    const inParts = new Set(
      parts.length > 1 ? parts.flatMap((part) => byName(part, among) ?? []) : [],
    );
    return inParts.size === 1 ? [...inParts][0] : undefined;
  };
  return { all: () => areas, byCode, byName, suggestions: (name) => nearest(areas, name) };
}

function isAmong(among: Among): (area: KnownArea) => boolean {
  return ({ type = '', isGroup }) =>
    !otherKinds[among].test(type.toLowerCase()) && !(isGroup && among === 'districts');
}

function tiersOf(areas: readonly KnownArea[]) {
  return [
    named(areas, (area) => [foldedName(area.name)]),
    named(areas, (area) => area.otherNames.map(foldedName)),
    named(areas, (area) => [area.name, ...area.otherNames].map((one) => bareName(foldedName(one)))),
  ];
}

function named(
  areas: readonly KnownArea[],
  namesOf: (area: KnownArea) => readonly string[],
): ReadonlyMap<string, KnownArea | 'several'> {
  const found = new Map<string, KnownArea | 'several'>();
  for (const area of areas) {
    for (const name of namesOf(area)) {
      const before = found.get(name);
      found.set(name, before === undefined || before === area ? area : 'several');
    }
  }
  return found;
}

function nearest(areas: readonly KnownArea[], name: string): readonly KnownArea[] {
  const sought = bareName(foldedName(name));
  if (sought === '') return [];
  const most = Math.max(1, Math.floor(sought.length / 3));
  return areas
    .map((area) => ({
      area,
      far: Math.min(...[area.name, ...area.otherNames].map(farFrom(sought, most))),
    }))
    .filter(({ far }) => far <= most)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, mostSuggestions)
    .map(({ area }) => area);
}

/** How far a name is from what is sought; one that holds it, or lies in it, whole is as near as two slips. */
function farFrom(sought: string, most: number): (name: string) => number {
  return (name) => {
    const bare = bareName(foldedName(name));
    const distance = editDistance(sought, bare, most);
    const within =
      bare !== '' && (` ${bare} `.includes(` ${sought} `) || ` ${sought} `.includes(` ${bare} `));
    return within ? Math.min(distance, Math.min(2, most)) : distance;
  };
}
