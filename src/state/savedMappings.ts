import { heldMapping } from '../extracts/heldMapping';
import type { Mapping } from '../extracts/mapping';
import { isEmbedded, keptName } from './keptFlag';

/** More are not kept: the oldest go first. */
const most = 50;

const place = () => `${keptName()} columns`;

/** How the columns of tables are read that a person had this browser remember, as far as these can be read. */
export function savedMappings(): readonly Mapping[] {
  try {
    const held: unknown = isEmbedded() ? [] : JSON.parse(localStorage.getItem(place()) ?? '[]');
    return Array.isArray(held) ? held.flatMap((one) => heldMapping(one) ?? []) : [];
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
