/** Stops the build when two values differ; says what was checked. */
export function expectEqual(
  actual: number | string,
  expected: number | string,
  what: string,
): void {
  if (actual !== expected)
    throw new Error(`Check failed: ${what}: expected ${expected}, found ${actual}`);
}

/** Stops the build when a condition does not hold; says what was checked. */
export function expectTrue(condition: boolean, what: string): void {
  if (!condition) throw new Error(`Check failed: ${what}`);
}

/** A value that must exist. */
export function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`Check failed: ${what} is missing`);
  return value;
}

/** Sum of numbers. */
export function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
