import { isKnown } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import type { FaultLog } from '../extracts/faultLog';
import { reasonCode } from '../extracts/observationReader';
import { type Cube, cellAt, figureInCell } from './cube';

/**
 * Rejects parts above their whole, for a proportion: the figure becomes `rejected`, with its line. `named`: whether the
 * fault may name the two counts.
 */
export function rejectAboveWhole(
  cube: Cube,
  wholes: readonly Cube[],
  named: boolean,
  logOf: (file: number) => FaultLog | undefined,
) {
  const whole = wholes.find((one) => one.months === cube.months);
  if (!whole) return;
  eachKnownCell(cube, (cell, area, start) => {
    const there = cellAt(whole, area, start);
    const limit = there < 0 ? 'notHeld' : figureInCell(whole, there);
    const value = cube.values[cell] ?? 0;
    if (!isKnown(limit) || value <= limit) return;
    cube.reasons[cell] = reasonCode('rejected');
    logOf(cube.file[cell] ?? 0)?.add('above whole', {
      line: cube.line[cell] ?? 0,
      column: 'value',
      what: named
        ? `${value.toLocaleString('en-GB')} is more than the ${limit.toLocaleString('en-GB')} that it is a part of.`
        : 'The count is more than the one that it is a part of. Counts of these indicators are hidden or rounded and not repeated here.',
      remedy: 'Correct one of the two; until then the figure is shown as missing.',
    });
  });
}

/**
 * Hides counts from 1 to the indicator's threshold where the file still has them: the figure becomes `suppressed`, and
 * with it every rate, change and sum that rests on it. The cube keeps the count, which no figure shows, until the
 * dataset is protected: what else must be hidden depends on it.
 */
export function suppressSmallCounts(
  cube: Cube,
  { suppressionThreshold, kind }: Indicator,
  logOf: (file: number) => FaultLog | undefined,
) {
  if (suppressionThreshold === undefined || kind === 'pounds') return;
  eachKnownCell(cube, (cell) => {
    const value = cube.values[cell] ?? 0;
    if (value < 1 || value > suppressionThreshold) return;
    cube.reasons[cell] = reasonCode('suppressed');
    logOf(cube.file[cell] ?? 0)?.add(
      'suppressed',
      {
        line: cube.line[cell] ?? 0,
        column: 'value',
        what: `The file holds a count that must not be shown: it is within the indicator's limit of ${suppressionThreshold}.`,
        remedy: 'It is hidden here; write [c] in the file before you pass it on.',
      },
      'notice',
    );
  });
}

function eachKnownCell(cube: Cube, visit: (cell: number, area: string, start: number) => void) {
  for (const [row, area] of cube.areas.entries()) {
    for (const [column, { start }] of cube.periods.entries()) {
      const cell = row * cube.width + column;
      if (cube.reasons[cell] === 0) visit(cell, area, start);
    }
  }
}
