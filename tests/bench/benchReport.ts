import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A table for reading; the first column is text, the others are aligned to the right. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What was promised, and what came out. */
export interface Budget {
  readonly name: string;
  readonly budget: string;
  readonly measured: string;
  readonly met: boolean;
}

/** Outcome of one part of the bench; `data` is everything that was measured. */
export interface PartReport {
  readonly tables: readonly Table[];
  readonly budgets: readonly Budget[];
  readonly data: unknown;
}

/** A ratio as it is printed. */
export const inTimes = (ratio: number) => `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}x`;

/** Milliseconds as they are printed. */
export const inMilliseconds = (time: number) =>
  time < 10 ? time.toFixed(2) : Math.round(time).toLocaleString('en-GB');

/** Bytes as they are printed. */
export const inKibibytes = (bytes: number) => (bytes / 1024).toFixed(1);

/** Bytes of memory as they are printed. */
export const inMebibytes = (bytes: number) => Math.round(bytes / 2 ** 20).toLocaleString('en-GB');

export function printTable({ title, columns, rows }: Table) {
  const lines = [columns, ...rows];
  const widths = columns.map((_, place) =>
    Math.max(...lines.map((line) => (line[place] ?? '').length)),
  );
  console.log(`\n${title}`);
  for (const line of lines) {
    const cells = line.map((cell, place) =>
      place === 0 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0),
    );
    console.log(`  ${cells.join('   ').trimEnd()}`);
  }
}

export function printBudgets(budgets: readonly Budget[]) {
  printTable({
    title: 'Budgets',
    columns: ['', 'budget', 'measured', ''],
    rows: budgets.map(({ name, budget, measured, met }) => [
      name,
      budget,
      measured,
      met ? 'met' : 'NOT MET',
    ]),
  });
}

export async function writeReport(file: string, report: unknown) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, undefined, 2)}\n`);
}
