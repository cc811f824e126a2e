import { readFileSync } from 'node:fs';
import { faultInWords } from '../../../src/domain/fault';
import { type ExtractedResource, extractedResource } from '../../../src/extracts/extractedResource';
import type { Role } from '../../../src/extracts/tableContracts';

/** A file of the package after reading, with its faults in the words the reader sees. */
export interface Extract extends ExtractedResource {
  readonly words: readonly string[];
}

/** What reading bytes or text under a role and a name comes to. */
export async function extractOf(
  role: Role,
  content: string | Uint8Array,
  path = `${role}.csv`,
): Promise<Extract> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const entry = { path, title: path, role, onDemand: undefined };
  const resource = await extractedResource(entry, () => [bytes]);
  return { ...resource, words: resource.faults.map(faultInWords) };
}

/** The bytes of a file in tests/fixtures/extracts. */
export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/extracts/${name}`, import.meta.url));
}
