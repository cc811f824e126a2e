import { missingWords } from '../commentary/missingWords';
import { csvCell } from '../extracts/csvCell';
import { roundedHalfAway } from '../statistics/roundedHalfAway';
import type { FigureWords } from './figureModel';
import { type CellModel, shorthandLegend } from './tableModel';

/** A file to download: its name and text. */
export interface DataFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The figure's table as a CSV file: UTF-8 with BOM, CRLF, one header row, code and name columns first, unrounded
 * values (to six decimals), missing values as shorthands; the mark of a break, the status of figures that are not
 * final, the source, the notes with the caveat, and the like stand in columns of their own, so that the file stays one
 * tidy table. Cells a spreadsheet would run as a formula are neutralised.
 */
export function csvFile(
  words: FigureWords,
  name: string,
  extra: Readonly<Record<string, string>>,
): DataFile {
  const { table } = words;
  const notes = notesOf(words);
  const context = Object.entries({
    ...extra,
    measure: words.subtitle,
    source: words.source,
    data_to: words.dataTo,
    ...(notes ? { notes } : {}),
    ...(words.illustrative ? { warning: 'Illustrative data' } : {}),
  });
  const marked = table.columns.map((_, place) =>
    table.rows.some((row) => row.cells[place]?.status),
  );
  const anyMark = table.rows.some(({ mark }) => mark);
  const header = [
    table.keyHeader,
    table.rowHeader.toLowerCase(),
    ...(anyMark ? ['mark'] : []),
    ...table.columns.flatMap(({ group, label }, place) => {
      const heading = [group, label].filter(Boolean).join(' ');
      return marked[place] ? [heading, `${heading} status`] : [heading];
    }),
  ];
  const rows = table.rows.map((row) => [
    row.key,
    row.header,
    ...(anyMark ? [row.mark ?? ''] : []),
    ...row.cells.flatMap((cell, place) =>
      marked[place] ? [cellText(cell), cell.status ?? ''] : [cellText(cell)],
    ),
  ]);
  // The notes are long and the same in every row.
  const last = context.map(([, value]) => `,${csvCell(value)}`).join('');
  const text = [
    [...header, ...context.map(([key]) => key)].map(csvCell).join(','),
    ...rows.map((cells) => cells.map(csvCell).join(',') + last),
  ].join('\r\n');
  return { name: `${name}.csv`, text: `\ufeff${text}\r\n` };
}

/** What stands round the table on the page: its shorthands, its notes and the caveat. */
function notesOf({ table, notes, caveat }: FigureWords): string {
  const legend = shorthandLegend(table).map((line) => `${line}.`);
  return [...legend, ...notes, caveat].filter(Boolean).join(' ');
}

function cellText({ value, reason, text }: CellModel): string {
  if (reason) return missingWords[reason].shorthand;
  return value === null ? text : String(roundedHalfAway(value, 6));
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
