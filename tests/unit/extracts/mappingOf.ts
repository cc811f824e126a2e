import type { Mapping } from '../../../src/extracts/mapping';

/** A mapping of a table with these names in its header: area by name, month as written, count, one indicator. */
export function mappingOf(header: readonly string[], changes: Partial<Mapping> = {}): Mapping {
  return {
    title: 'Noise complaints',
    shape: JSON.stringify(header.map((name) => name.toLowerCase())),
    area: { column: 0, by: 'name' },
    period: { column: 1, form: 'written' },
    indicator: { fixed: 'asb-incidents' },
    value: { column: 2 },
    status: undefined,
    filters: [],
    confirmed: [],
    defined: [],
    ...changes,
  };
}
