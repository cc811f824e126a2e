import type { Dataset } from '../dataset/dataset';

/** The indicators that a dataset holds figures of, what shares are of before the shares. */
export function wholesFirst({ indicators, cubes }: Dataset): readonly string[] {
  const isShare = (code: string) => indicators.get(code)?.kind === 'proportion';
  return [...cubes.keys()].toSorted((a, b) => Number(isShare(a)) - Number(isShare(b)));
}
