import { missingWords } from '../commentary/missingWords';
import { roundedHalfAway } from '../statistics/roundedHalfAway';
import type { FigureWords } from './figureModel';
import type { CellModel } from './tableModel';

/** A file to download: its name and text. */
export interface DataFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The figure's table as a CSV file: UTF-8 with BOM, CRLF, one header row, code and name columns first, unrounded
 * values (to six decimals), missing values as shorthands; the status of figures that are not final, the source and
 * the like stand in columns of their own, so that the file stays one tidy table. Cells a spreadsheet would run as a
 * formula are neutralised.
 */
export function csvFile(
  words: FigureWords,
  name: string,
  extra: Readonly<Record<string, string>>,
): DataFile {
  const { table } = words;
  const context = Object.entries({
    ...extra,
    measure: words.subtitle,
    source: words.source,
    data_to: words.dataTo,
    ...(words.illustrative ? { warning: 'Illustrative data' } : {}),
  });
  const marked = table.columns.map((_, place) =>
    table.rows.some((row) => row.cells[place]?.status),
  );
  const header = [
    table.keyHeader,
    table.rowHeader.toLowerCase(),
    ...table.columns.flatMap(({ group, label }, place) => {
      const heading = [group, label].filter(Boolean).join(' ');
      return marked[place] ? [heading, `${heading} status`] : [heading];
    }),
    ...context.map(([key]) => key),
  ];
  const rows = table.rows.map((row) => [
    row.key,
    row.header,
    ...row.cells.flatMap((cell, place) =>
      marked[place] ? [cellText(cell), cell.status ?? ''] : [cellText(cell)],
    ),
    ...context.map(([, value]) => value),
  ]);
  const text = [header, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n');
  return { name: `${name}.csv`, text: `\ufeff${text}\r\n` };
}

function cellText({ value, reason, text }: CellModel): string {
  if (reason) return missingWords[reason].shorthand;
  return value === null ? text : String(roundedHalfAway(value, 6));
}

function quoted(cell: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(cell);
  const safe = !isNumber && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A file name from a title: lower case letters, digits and hyphens, at most 80 characters. */
export function fileNameOf(title: string): string {
  return (
    title
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 80)
      .replace(/^-|-$/g, '') || 'figure'
  );
}
