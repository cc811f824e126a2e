import type { Dataset } from './dataset';

/** A code after a name that no group or area of the package has, nor a group whose files are loaded when asked for. */
export function freeCode({ groups, areas, onDemand }: Dataset, name: string): string {
  let code = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  while (groups.has(code) || areas.has(code) || onDemand.some((one) => one.code === code))
    code += '-';
  return code;
}
