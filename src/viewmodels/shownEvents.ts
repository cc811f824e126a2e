import type { ViewContext } from '../commentary/viewContext';
import type { Dataset } from '../dataset/dataset';
import { daySpan } from '../domain/daySpan';
import { lastMonth, monthNumber, type Period } from '../domain/period';
import { monthName } from '../domain/periodName';
import type { Annotation } from '../domain/reference';
import { type CellModel, wordsAsCell } from './tableModel';

/** An event of the package in the span of a picture, by its number; months count parts of months too. */
export interface ShownEvent {
  readonly number: number;
  readonly annotation: Annotation;
  readonly from: number;
  /** When it ended; the day it began where it is of a day. */
  readonly to: number;
}

/** An event as it is drawn, at the month of its picture. */
export interface EventFlag {
  readonly number: number;
  readonly words: string;
  readonly month: number;
  /** Where it went on for a time. */
  readonly until?: number;
}

/**
 * The events of a view's indicator or theme, and of its place or any of the given ones, that fall, in whole or in part,
 * into the periods of a picture, in order of time and numbered from 1. Dates that cannot be read are left out, as the
 * data quality page says.
 */
export function shownEvents(
  { dataset, view }: ViewContext,
  periods: readonly Period[],
  places: readonly string[] = [view.area ?? view.group.code, view.group.code],
): readonly ShownEvent[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  const { code, theme } = view.indicator;
  return dataset.annotations
    .filter(
      (one) =>
        (one.indicator === undefined || one.indicator === code) &&
        (one.theme === undefined || one.theme === theme) &&
        places.some((place) => isOf(dataset, one, place)),
    )
    .flatMap((annotation) => {
      const from = daySpan(annotation.fromDate)?.[0];
      const end = daySpan(annotation.toDate ?? annotation.fromDate)?.[1];
      if (from === undefined || end === undefined) return [];
      return from < lastMonth(last) + 0.5 && end > first.start - 0.5
        ? [{ annotation, from, to: end }]
        : [];
    })
    .toSorted((a, b) => a.from - b.from)
    .map((one, before) => ({ ...one, number: before + 1 }));
}

/** Whether an event belongs to a place: one of an area or a group is an event of the areas in it too. */
export function isOf(dataset: Dataset, { areaCode }: Annotation, place: string): boolean {
  return (
    areaCode === undefined ||
    areaCode === place ||
    (dataset.groups.get(areaCode)?.members.includes(place) ?? false) ||
    dataset.areas.get(place)?.parentCode === areaCode
  );
}

/** Events from a month on, as they are drawn: one that began before is drawn from there. */
export function eventFlags(events: readonly ShownEvent[], earliest: number): readonly EventFlag[] {
  return events
    .filter(({ to }) => to > earliest)
    .map(({ number, annotation, from, to }) => ({
      number,
      words: annotation.text,
      month: Math.max(from, earliest),
      ...(annotation.toDate ? { until: to } : {}),
    }));
}

/**
 * One note for each event: "Event 1, 2 July 2023: Patrols began. Source: Police."; where several places are shown, with
 * the place it belongs to: "Event 1, 2 July 2023, Burnley: ...".
 */
export function eventNotes(
  { dataset, view }: ViewContext,
  events: readonly ShownEvent[],
  drawn: readonly EventFlag[],
): readonly string[] {
  const place = (code = '') =>
    view.beside && code
      ? `, ${dataset.areas.get(code)?.name ?? dataset.groups.get(code)?.name ?? code}`
      : '';
  return events.map(({ number, annotation }) => {
    const { text, source, fromDate, toDate, areaCode } = annotation;
    const unseen = drawn.some((one) => one.number === number)
      ? ''
      : ' It lies before the first figure and is not drawn.';
    const named = dataset.sources.get(source ?? '')?.title ?? source;
    const from = named ? ` Source: ${named.replace(/\.$/, '')}.` : '';
    return `Event ${number}, ${spanText(fromDate, toDate)}${place(areaCode)}: ${text.trim()}${/[.!?]$/.test(text.trim()) ? '' : '.'}${from}${unseen}`;
  });
}

/** Notes of a figure with those of its events, which follow the notes on breaks. */
export function withEvents<N extends { readonly notes: readonly string[] }>(
  notes: N,
  events: readonly string[],
): N {
  return { ...notes, notes: [...events, ...notes.notes] };
}

/** Numbers of the events that fall into a period: "1, 3"; blank where there are none. */
export function eventsIn(events: readonly ShownEvent[], period: Period): string {
  return events
    .filter(({ from, to }) => from < lastMonth(period) + 0.5 && to > period.start - 0.5)
    .map(({ number }) => number)
    .join(', ');
}

/** Heading and cells of the column of events; none where there are none. */
export function eventColumn(events: readonly ShownEvent[]) {
  const column = { key: 'events', label: 'Events, by number in the notes', shortLabel: 'Events' };
  return {
    columns: events.length > 0 ? [{ ...column, words: true as const }] : [],
    cells: (period: Period): readonly CellModel[] =>
      events.length > 0 ? [wordsAsCell(eventWords(eventsIn(events, period)))] : [],
  };
}

/** "event 1", "events 1, 3", "none". */
function eventWords(numbers: string): string {
  if (numbers === '') return 'none';
  return `${numbers.includes(',') ? 'events' : 'event'} ${numbers}`;
}

/** "2 July 2023", "26 March 2020 to 3 July 2020". */
function spanText(from: string, to: string | undefined): string {
  const text = (date: string) => {
    const [year = '', month, day] = date.trim().split('-');
    if (month === undefined) return year;
    const named = monthName(monthNumber(Number(year), Number(month)));
    return day === undefined ? named : `${Number(day)} ${named}`;
  };
  return to === undefined || to === from ? text(from) : `${text(from)} to ${text(to)}`;
}
