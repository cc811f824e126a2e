import { areaFinder, type KnownArea } from './areaFinder';
import { canonicalFile } from './canonicalFile';
import { NotUtf8 } from './decodedText';
import { ExtractFault } from './extractFault';
import { headOfTable } from './headOfTable';
import type { KnownPackage } from './knownPackage';
import { tidyColumn } from './namedColumns';
import type { OwnTable } from './ownTable';
import type { ReadingWay } from './readingWay';

/** Lists of areas are short; larger files are not looked into. */
const mostBytes = 5_000_000;

type Cell = (column: string) => string;

/**
 * What is known, with the areas and members of groups that the very same drop lists: a council's own areas and the extracts
 * about them are given at once. What such a file has wrong in it is said where it is read for good.
 */
export async function knownWithDropped(
  tables: readonly OwnTable[],
  known: KnownPackage,
  way: ReadingWay,
): Promise<KnownPackage> {
  const areas: KnownArea[] = [];
  const members = new Set(known.groupAreas);
  for (const table of tables) {
    if (table.bytes > mostBytes || !table.source) continue;
    await eachRow(table, way, {
      areas: (cell) => {
        const code = cell('area_code');
        if (code === '' || known.areas.byCode(code)) return;
        const otherNames = cell('other_names').split(';');
        const [name, type] = [cell('area_name'), cell('area_type')];
        areas.push({ code, name, otherNames, type, isGroup: false });
      },
      'area-groups': (cell) => members.add(cell('area_code')),
    });
  }
  if (areas.length === 0 && members.size === known.groupAreas.size) return known;
  return { ...known, areas: areaFinder([...known.areas.all(), ...areas]), groupAreas: members };
}

/** Hands on the rows of a canonical table of one of the given roles. */
async function eachRow(
  table: OwnTable,
  way: ReadingWay,
  takers: Readonly<Record<string, (cell: Cell) => void>>,
) {
  try {
    const head = await headOfTable(table, way);
    const found = canonicalFile.recognises(head);
    const take = takers[found?.plain ?? ''];
    if (!found || !take) return;
    const names = head.rows[0]?.cells.map(tidyColumn) ?? [];
    await table.rows((cells, line) => {
      if (line > found.headerLine) take((column) => (cells[names.indexOf(column)] ?? '').trim());
    }, way);
  } catch (cause) {
    if (!(cause instanceof ExtractFault || cause instanceof NotUtf8)) throw cause;
  }
}
