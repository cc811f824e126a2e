/**
 * Display rounding: half away from zero on the shortest decimal that names the value, so 2.5 -> 3, -2.5 -> -3,
 * 1.005 at 2 decimals -> 1.01 (Math.round and toFixed are wrong on these). Works on the digits, so that it is exact
 * for any size. Never returns -0. Throws on NaN or Infinity, which no figure can be.
 */
export function roundedHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value))
    throw new RangeError('only finite numbers can be rounded for display');
  const [mantissa = '', exponent = '0'] = Math.abs(value).toString().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  const kept = whole.length + Number(exponent) + decimals;
  if (kept >= digits.length) return value + 0;
  if (kept < 0) return 0;
  const up = Number(digits[kept]) >= 5 ? 1n : 0n;
  const size = Number(`${BigInt(digits.slice(0, kept) || '0') + up}e${-decimals}`);
  return value < 0 && size !== 0 ? -size : size;
}
