import type { Dataset } from '../dataset/dataset';
import { periodsHeld } from '../dataset/periodsHeld';
import { isKnown } from '../domain/figure';
import { byStart, type Period, sameWindow } from '../domain/period';
import { periodOfCode } from '../domain/periodCode';
import { periodInSentence } from '../domain/periodName';
import { periodFigures } from '../statistics/comparison';
import { samePeriod } from './defaultPeriods';
import { type Note, shownBriefly } from './fallbackNotice';
import { placesHeld } from './placesHeld';
import {
  type Beside,
  besideKinds,
  mostBeside,
  type PlaceBeside,
  type Request,
  scales,
  type View,
} from './selection';

/**
 * What stands side by side: the places and periods asked for where the data have them, at most {@link mostBeside}, else
 * a start to go on from, with a notice for everything that is not as asked.
 */
export function resolvedBeside(request: Request, dataset: Dataset, view: View, note: Note): Beside {
  const by = besideKinds.find((one) => one === request.by);
  if (request.by && !by)
    note(`"${shownBriefly(request.by)}" cannot stand side by side`, 'the comparison of areas');
  const scale = scales.find((one) => one === request.scale);
  if (request.scale && !scale)
    note(`There is no scale "${shownBriefly(request.scale)}"`, 'one scale for all');
  const { months, kind } = view.period;
  // Among years ending in any month every year goes by its last month.
  const held = periodsHeld(dataset, view.indicator.code)
    .filter((one) => one.months === months)
    .map((one) => (kind === 'yearEnding' ? { ...one, kind } : one));
  return {
    by: by ?? (request.periods && !request.areas ? 'periods' : 'areas'),
    places: resolvedPlaces(request, dataset, view, note),
    periods: resolvedPeriodsBeside(request, view, held, note),
    scale: scale ?? 'shared',
    base: resolvedBase(request, held, note),
  };
}

function resolvedPlaces(
  { areas, group }: Request,
  dataset: Dataset,
  view: View,
  note: Note,
): readonly PlaceBeside[] {
  const held = placesHeld(dataset, view.indicator.code, view.group);
  if (areas === 'none') return [];
  const asked = listOf(areas);
  const known = asked.flatMap((code) => held.get(code) ?? []);
  // Areas of a group whose files are still on their way are not unknown.
  const coming = group !== view.group.code && dataset.onDemand.some(({ code }) => code === group);
  const unknown = coming ? [] : asked.filter((code) => !held.has(code));
  for (const code of unknown) {
    const name = dataset.areas.get(code)?.name ?? `"${shownBriefly(code)}"`;
    note(`There are no figures of this indicator for ${name}`, 'the comparison without it');
  }
  if (known.length === 0) return placesShownFirst(dataset, view, held);
  return atMost(known, 'areas', note);
}

/** The highlighted area, or else the highest and the lowest of the group; with the group where rates are shown. */
function placesShownFirst(
  dataset: Dataset,
  view: View,
  held: ReadonlyMap<string, PlaceBeside>,
): readonly PlaceBeside[] {
  const { group, area, measure, period } = view;
  const valued = group.members
    .map((code) => ({ code, value: periodFigures(dataset, view, code, period)[measure] }))
    .flatMap(({ code, value }) => (isKnown(value) ? [{ code, value }] : []))
    .toSorted((a, b) => b.value - a.value);
  const ends = [valued[0]?.code, valued.at(-1)?.code];
  const others = measure === 'rate' ? [group.code] : ends;
  const first = area ? [area, ...others] : [...ends, ...(measure === 'rate' ? [group.code] : [])];
  const places = [...new Set(first)].flatMap((code) => held.get(code ?? '') ?? []);
  return places.length > 0 ? places : [...held.values()].slice(0, 2);
}

function resolvedPeriodsBeside(
  { periods }: Request,
  { period, compareWith }: View,
  held: readonly Period[],
  note: Note,
): readonly Period[] {
  if (periods === 'none') return [];
  const known = new Set<Period>();
  for (const code of listOf(periods)) {
    const found = heldPeriod(held, code);
    if (found) known.add(found);
    else
      note(`There are no figures of this length for ${named(code)}`, 'the comparison without it');
  }
  const inOrder = (list: readonly Period[]) => list.toSorted(byStart);
  if (known.size > 0) return inOrder(atMost([...known], 'periods', note));
  return inOrder(compareWith ? [compareWith, period] : [period]);
}

function resolvedBase({ base }: Request, held: readonly Period[], note: Note): Period | undefined {
  const known = base ? heldPeriod(held, base) : undefined;
  if (base && !known)
    note(
      `There is no base period ${named(base)} of this length`,
      'the index from the first period that all places have',
    );
  return known;
}

function heldPeriod(held: readonly Period[], code: string): Period | undefined {
  const asked = periodOfCode(code);
  if (!asked) return undefined;
  return held.find((one) => samePeriod(one, asked)) ?? held.find((one) => sameWindow(one, asked));
}

function named(code: string): string {
  const period = periodOfCode(code);
  return period ? periodInSentence(period) : `"${shownBriefly(code)}"`;
}

function atMost<T>(list: readonly T[], what: string, note: Note): readonly T[] {
  if (list.length > mostBeside)
    note(
      `At most ${mostBeside} ${what} can stand side by side, not ${list.length}`,
      `the comparison of the first ${mostBeside}`,
    );
  return list.slice(0, mostBeside);
}

/** Each code once. */
function listOf(text = ''): readonly string[] {
  return [...new Set(text.split(','))].filter((code) => code !== '');
}
