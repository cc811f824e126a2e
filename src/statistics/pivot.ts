/** A coefficient this small is what rounding leaves of 0. */
export const tiny = 1e-9;

/** Divides a row by its entry in a column and clears that column from all other rows, in place (Gauss and Jordan). */
export function pivot(rows: number[][], row: number, column: number) {
  const divisor = rows[row]?.[column] ?? 1;
  const scaled = (rows[row] ?? []).map((entry) => entry / divisor);
  for (const [place, other] of rows.entries()) {
    const factor = other[column] ?? 0;
    if (place === row || factor === 0) continue;
    rows[place] = other.map((entry, at) => {
      const rest = entry - factor * (scaled[at] ?? 0);
      return Math.abs(rest) < tiny ? 0 : rest;
    });
  }
  rows[row] = scaled;
}
