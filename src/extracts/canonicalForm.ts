import { missingReasons } from '../domain/missing';
import { figureTexts } from './figureKeys';
import { headerPositions } from './headerPositions';
import { markerOf } from './markerOf';
import { statuses } from './observationReader';
import type { HeldFile } from './packageFiles';
import { periodReader } from './periodReader';
import type { ReadFile } from './readFile';
import { type Rewriting, rewrittenRows } from './rewrittenRows';

/**
 * A file of a package in canonical form: UTF-8, commas, canonical periods, plain numbers, markers and statuses; what
 * cannot be read as one stays as it is. Outlines, and a file that could not be read, are the file itself.
 */
export async function canonicalForm(
  { file, resource }: ReadFile,
  form: Rewriting['form'],
): Promise<HeldFile> {
  const { content, encoding } = resource;
  if (!content || content.role === 'boundaries') return file;
  const rewritten =
    content.role === 'observations'
      ? await canonicalFigures(content.columns)
      : (header: readonly string[]) => ({ header, row: (cells: readonly string[]) => cells });
  return { open: () => rewrittenRows(file.open, encoding, { rewritten, form }) };
}

type Columns = Parameters<typeof figureTexts>[0];

async function canonicalFigures(columns: Columns) {
  const texts = figureTexts(columns, await periodReader(columns.periods));
  return (header: readonly string[]) => {
    const at = headerPositions(header, [], '', 1);
    return {
      header,
      row: (given: readonly string[], row: number) => {
        const cells = [...given];
        const write = (name: string, text: string) => {
          const place = at.get(name);
          if (place !== undefined) cells[place] = text;
        };
        const reason = missingReasons[(columns.reason[row] ?? 0) - 1];
        write('period', texts.periods[columns.period[row] ?? 0] ?? '');
        if (reason !== 'rejected')
          write('value', reason ? markerOf(reason) : String(columns.value[row]));
        if (columns.status[row]) write('status', statuses[columns.status[row] ?? 0] ?? '');
        return cells;
      },
    };
  };
}
