import { jsonRecord } from '../extracts/jsonRecord';
import type { Mapping } from '../extracts/mapping';
import { isEmbedded, keptName } from './keptFlag';

/** More are not kept: the oldest go first. */
const most = 50;

const place = () => `${keptName()} columns`;

/** How the columns of tables are read that a person had this browser remember; none where it keeps nothing. */
export function savedMappings(): readonly Mapping[] {
  try {
    const held: unknown = isEmbedded() ? [] : JSON.parse(localStorage.getItem(place()) ?? '[]');
    return Array.isArray(held) ? held.filter(isMapping) : [];
  } catch {
    return [];
  }
}

/** Remembers a mapping for every table with its header; false where the browser refuses. */
export function saveMapping(mapping: Mapping): boolean {
  const others = savedMappings().filter(({ shape }) => shape !== mapping.shape);
  return write([mapping, ...others].slice(0, most));
}

/** Forgets the mapping for tables with a header. */
export function forgetMapping(shape: string): boolean {
  return write(savedMappings().filter((one) => one.shape !== shape));
}

/** Forgets all of them. */
export function forgetMappings(): boolean {
  return write([]);
}

function write(mappings: readonly Mapping[]): boolean {
  try {
    if (isEmbedded()) return false;
    if (mappings.length === 0) localStorage.removeItem(place());
    else localStorage.setItem(place(), JSON.stringify(mappings));
    return true;
  } catch {
    return false;
  }
}

/** Storage can be written by anyone: what does not look like a mapping is passed over. */
function isMapping(held: unknown): held is Mapping {
  const { title, shape, filters, confirmed, defined } = jsonRecord(held) ?? {};
  return (
    typeof title === 'string' &&
    typeof shape === 'string' &&
    [filters, confirmed, defined].every(Array.isArray)
  );
}
