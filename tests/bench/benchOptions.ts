import { parseArgs } from 'node:util';

/** Parts of the bench, in the order in which they run. */
export const parts = ['load', 'street', 'query', 'page', 'filter'] as const;

/** One of {@link parts}. */
export type Part = (typeof parts)[number];

/** What to run, and how often each measurement is repeated. */
export interface BenchOptions {
  readonly parts: readonly Part[];
  readonly repeat: number;
}

/** Reads `--only load|street|query|page|filter` and `--repeat N`; throws, saying what is allowed, for anything else. */
export function benchOptions(given: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...given],
    options: { only: { type: 'string' }, repeat: { type: 'string', default: '5' } },
  });
  const chosen = parts.filter((part) => values.only === undefined || part === values.only);
  const repeat = Number(values.repeat);
  if (chosen.length === 0) throw new Error(`--only takes one of: ${parts.join(', ')}`);
  if (!Number.isInteger(repeat) || repeat < 1) throw new Error('--repeat takes a whole number');
  return { parts: chosen, repeat };
}
