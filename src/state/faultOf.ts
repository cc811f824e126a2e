import type { Fault } from '../domain/fault';
import { ExtractFault } from '../extracts/extractFault';
import { descriptorFile } from '../extracts/packageDescriptor';

/** What kept a file from being read, the description of a package where none is named, in words for an analyst. */
export function faultOf(cause: unknown, file = descriptorFile): Fault {
  if (cause instanceof ExtractFault) return cause.fault;
  const said = cause instanceof Error ? cause.message : String(cause);
  return {
    severity: 'fault',
    file,
    what: `The file could not be read: ${said.replace(/\.$/, '')}.`,
    remedy: 'Check the file with "npm run check-data"; the other files are used.',
  };
}
