import type { PeriodBarsPicture } from '../viewmodels/compare/periodBarsModel';
import { lineHeight } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { widestLine, wrappedText } from './wrappedText';

/** One bar with its words, in pixels. */
export interface PeriodBarPlace {
  readonly row: number;
  readonly period: number;
  /** Where the bar begins, at zero. */
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly labelLines: readonly string[];
}

/** Lines of words: left edge and middle. */
interface WordsPlace {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** Where everything in a picture of periods side by side goes, in pixels. */
export interface PeriodBarsLayout {
  /** Periods stand under one another within each area instead of side by side. */
  readonly narrow: boolean;
  readonly titleLines: readonly string[];
  /** Names of the periods over their columns; none where narrow. */
  readonly heads: readonly WordsPlace[];
  readonly names: readonly WordsPlace[];
  /** Names of the periods in lines that fit before their bars, where narrow. */
  readonly periodLines: readonly (readonly string[])[];
  readonly rows: readonly { readonly top: number; readonly bottom: number }[];
  readonly bars: readonly PeriodBarPlace[];
  readonly barHeight: number;
  /** Width of the bar of a value. */
  readonly lengthOf: (value: number) => number;
  readonly height: number;
}

/** Lays periods out in columns beside the names, or under each name where the columns would get too narrow. */
export function periodBarsLayout(
  picture: PeriodBarsPicture,
  theme: ChartTheme,
  width: number,
): PeriodBarsLayout {
  const em = theme.fontSizePx;
  const line = lineHeight(theme);
  const labels = picture.rows.flatMap(({ bars }) => bars.map(({ label }) => label));
  const labelRoom = widestLine(labels, em, true) + em * 0.4;
  const titleLines = wrappedText(picture.axisTitle, width, em);
  const head = titleLines.length * line + Math.round(em * 0.5);
  const values = picture.rows.flatMap(({ bars }) => bars.flatMap(({ value }) => value ?? []));
  const most = Math.max(0, ...values) || 1;
  const names = picture.rows.map(({ name }) =>
    wrappedText(name, Math.min(width * 0.3, em * 16), em, true),
  );
  const namesWidth = widestLine(names.flat(), em, true) + em;
  const gap = em * 1.25;
  const count = picture.periods.length;
  const column = (width - namesWidth - gap * (count - 1)) / count;
  const barRoom = column - labelRoom;
  const rooms = { em, line, head, most, titleLines };
  return barRoom >= em * 3 && width >= em * 30
    ? sideBySide(picture, names, { ...rooms, namesWidth, column, gap, barRoom })
    : underNames(picture, { ...rooms, width });
}

interface Rooms {
  readonly em: number;
  readonly line: number;
  readonly head: number;
  readonly most: number;
  readonly titleLines: readonly string[];
}

interface ColumnRooms extends Rooms {
  readonly namesWidth: number;
  readonly column: number;
  readonly gap: number;
  readonly barRoom: number;
}

function sideBySide(
  { periods, rows }: PeriodBarsPicture,
  names: readonly (readonly string[])[],
  { em, line, head, most, titleLines, namesWidth, column, gap, barRoom }: ColumnRooms,
): PeriodBarsLayout {
  const xOf = (period: number) => namesWidth + period * (column + gap);
  const headLines = periods.map((name) => wrappedText(name, column, em, true));
  const headHeight = Math.max(...headLines.map((lines) => lines.length)) * line;
  const mostLines = Math.max(1, ...names.map((lines) => lines.length));
  const band = Math.round(Math.max(em * 1.25, mostLines * line) + em * 0.5);
  const top = head + headHeight + Math.round(em * 0.4);
  const bandOf = rows.map((_, row) => ({ top: top + row * band, bottom: top + (row + 1) * band }));
  const middle = (row: number) => top + (row + 0.5) * band;
  return {
    narrow: false,
    titleLines,
    periodLines: [],
    heads: headLines.map((lines, period) => ({
      x: xOf(period),
      y: head + headHeight - (lines.length * line) / 2,
      lines,
    })),
    names: names.map((lines, row) => ({ x: 0, y: middle(row), lines })),
    rows: bandOf,
    bars: rows.flatMap(({ bars }, row) =>
      bars.map(({ label }, period) => ({
        row,
        period,
        x: xOf(period),
        y: middle(row),
        labelLines: [label],
      })),
    ),
    barHeight: Math.round(em * 1.1),
    lengthOf: (value) => (value / most) * barRoom,
    height: Math.ceil(top + rows.length * band),
  };
}

function underNames(
  { periods, rows }: PeriodBarsPicture,
  { em, line, head, most, titleLines, width }: Rooms & { readonly width: number },
): PeriodBarsLayout {
  const periodLines = periods.map((name) => wrappedText(name, width * 0.42, em));
  const periodsWidth = widestLine(periodLines.flat(), em) + em * 0.5;
  const figureWidth = width - periodsWidth - em * 0.4;
  const all = rows.flatMap(({ bars }) => bars);
  const labels = all.map(({ label }) => wrappedText(label, figureWidth, em, true));
  const figures = all.flatMap(({ value, label }) => (value === null ? [] : [label]));
  const barRoom = Math.max(em * 0.5, figureWidth - widestLine(figures, em, true));
  const mostLines = Math.max(1, ...[...periodLines, ...labels].map(({ length }) => length));
  const band = Math.round(Math.max(em * 1.4, mostLines * line + em * 0.15));
  const names: WordsPlace[] = [];
  const bands: PeriodBarsLayout['rows'][number][] = [];
  const bars: PeriodBarPlace[] = [];
  let y = head;
  for (const [row, { name }] of rows.entries()) {
    const lines = wrappedText(name, width, em, true);
    const rowTop = y;
    names.push({ x: 0, y: y + (lines.length * line) / 2, lines });
    y += lines.length * line;
    for (const period of periods.keys()) {
      const place = { row, period, x: periodsWidth, y: y + band / 2 };
      bars.push({ ...place, labelLines: labels[bars.length] ?? [] });
      y += band;
    }
    bands.push({ top: rowTop, bottom: y });
    y += em * 0.6;
  }
  return {
    narrow: true,
    titleLines,
    periodLines,
    heads: [],
    names,
    rows: bands,
    bars,
    barHeight: Math.round(em),
    lengthOf: (value) => (value / most) * barRoom,
    height: Math.ceil(y),
  };
}
