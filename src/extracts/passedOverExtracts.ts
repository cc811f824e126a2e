import type { Adapter } from './adapter';
import { tidyColumn } from './namedColumns';
import { RowAccount } from './rowAccount';

/** Files that come along with those that are counted, told by columns that only they have, and why they are not. */
const kinds = [
  {
    id: 'policeuk-outcomes',
    title: 'data.police.uk outcomes of crimes',
    columns: ['crime_id', 'outcome_type', 'lsoa_name'],
    why: 'an outcome is no further crime',
  },
  {
    id: 'policeuk-stop-and-search',
    title: 'data.police.uk stop and search',
    columns: ['object_of_search', 'outcome_linked_to_object_of_search'],
    why: 'searches have no district',
  },
  {
    id: 'stats19-vehicles',
    title: 'DfT road safety data (STATS19): vehicles',
    columns: ['vehicle_reference', 'vehicle_type', 'vehicle_manoeuvre'],
    why: 'vehicles are not counted',
  },
] as const;

/** Adapters of known files that hold nothing to count: they are named as such instead of waiting for a mapping. */
export const passedOverExtracts: readonly Adapter[] = kinds.map(({ id, title, columns, why }) => ({
  id,
  title,
  recognises: ({ rows }) => {
    const header = rows.find(({ cells }) => {
      const tidy = cells.map(tidyColumn);
      return columns.every((column) => tidy.includes(column));
    });
    return header && { headerLine: header.line };
  },
  reader: (head) => {
    const account = new RowAccount();
    const headerLine =
      head.rows.find(({ cells }) => cells.map(tidyColumn).includes(columns[0]))?.line ?? 0;
    return {
      row: (cells, line) => {
        if (line > headerLine) account.add('leftOut', `not used: ${why}`, cells, line);
      },
      result: () => ({ tables: new Map(), account: account.lines() }),
    };
  },
}));
