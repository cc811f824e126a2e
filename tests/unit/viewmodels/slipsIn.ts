import { slips } from './modelSlips';

/** Texts of a model that no reader should meet, with where they stand. */
export function slipsIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  // The words of the package itself are not ours.
  if (typeof value === 'string')
    return slips.test(value) && !/caveat|source/.test(path) ? [`${path}: ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => slipsIn(one, `${path}.${key}`));
}
