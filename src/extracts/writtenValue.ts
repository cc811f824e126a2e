import type { MissingReason } from '../domain/missing';
import { writtenNumber } from './writtenNumber';

const markers: ReadonlyMap<string, MissingReason> = new Map([
  ['c', 'suppressed'],
  ['*', 'suppressed'],
  ['x', 'notAvailable'],
  ['z', 'notApplicable'],
  ['u', 'lowReliability'],
]);

/**
 * Reads a value as people write it: a number as in {@link writtenNumber}, or a marker ([c], c, *, [x], [z], [u],
 * blank). Returns the number, the reason it is missing, or undefined when it is neither.
 */
export function writtenValue(text: string): number | MissingReason | undefined {
  const quick = digits(text);
  if (quick >= 0) return quick;
  const bare = text.replace(/[\s"]/g, '').toLowerCase();
  if (bare === '') return 'notCollected';
  return markers.get(bare.replace(/^\[(.)\]$/, '$1')) ?? writtenNumber(text);
}

/** Value of up to 15 plain digits, or -1: most cells are this simple, and there may be a million. */
function digits(text: string): number {
  if (text.length === 0 || text.length > 15) return -1;
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
