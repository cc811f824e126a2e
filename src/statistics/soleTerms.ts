import { pivot, tiny } from './pivot';

/**
 * Which unknowns a system of linear equations determines, whatever its right-hand sides: those that stand alone in a
 * row of its reduced echelon form. `rows` are the coefficients.
 */
export function soleTerms(
  rows: readonly (readonly number[])[],
  unknowns: number,
): readonly boolean[] {
  const left = rows.map((row) => [...row]);
  let done = 0;
  for (let column = 0; column < unknowns && done < left.length; column += 1) {
    const found = left.findIndex(
      (row, place) => place >= done && Math.abs(row[column] ?? 0) > tiny,
    );
    const chosen = left[found];
    if (!chosen) continue;
    left[found] = left[done] ?? chosen;
    left[done] = chosen;
    pivot(left, done, column);
    done += 1;
  }
  const determined = Array.from({ length: unknowns }, () => false);
  for (const row of left) {
    const terms = row.flatMap((entry, place) => (Math.abs(entry) > tiny ? [place] : []));
    const [only] = terms;
    if (terms.length === 1 && only !== undefined) determined[only] = true;
  }
  return determined;
}
