import type { AreaGroup } from '../domain/area';
import { isKnown } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { periodName } from '../domain/periodName';
import type { FaultLog } from '../extracts/faultLog';
import { reasonCode } from '../extracts/observationReader';
import { type Cube, cellAt, figureInCell } from './cube';
import { namesCounts } from './namesCounts';
import { groupPopulation, type PopulationHeld, populationYear } from './populationOf';

/**
 * Rejects counts above the population they are measured against: the figure becomes `rejected`, with its line. The fault
 * names the count where that gives nothing away.
 */
export async function rejectAbovePopulation(
  cube: Cube,
  indicator: Indicator,
  held: PopulationHeld,
  logOf: (file: number) => FaultLog | undefined,
  pause: () => Promise<void> | void,
) {
  if (indicator.kind !== 'count') return;
  const named = namesCounts(indicator, [cube]);
  const years = cube.periods.map((period) => populationYear(indicator, period));
  for (const [row, area] of cube.areas.entries()) {
    await pause();
    let most = Number.POSITIVE_INFINITY;
    for (let column = 0; column < cube.width; column += 1) {
      // Many periods share a year: one look-up serves them all.
      const period = cube.periods[column];
      if (period && (column === 0 || years[column] !== years[column - 1])) {
        const population = groupPopulation(held, indicator, area, period);
        most = isKnown(population) ? population : Number.POSITIVE_INFINITY;
      }
      const cell = row * cube.width + column;
      const value = cube.values[cell] ?? 0;
      if (value <= most || cube.reasons[cell] !== 0) continue;
      cube.reasons[cell] = reasonCode('rejected');
      logOf(cube.file[cell] ?? 0)?.add('above population', {
        line: cube.line[cell] ?? 0,
        column: 'value',
        what: `${named ? value.toLocaleString('en-GB') : 'The count'} is more than the ${most.toLocaleString('en-GB')} residents of the area.`,
        remedy: 'Correct the value or the population; until then the figure is shown as missing.',
      });
    }
  }
}

/**
 * Notes published group totals that differ from the sum of the group's members by more than the source's rounding
 * explains. Both stay as published. The fault names the two where that gives nothing away.
 */
export function noteDifferingTotals(
  cube: Cube,
  indicator: Indicator | undefined,
  groups: ReadonlyMap<string, AreaGroup>,
  logOf: (file: number) => FaultLog | undefined,
) {
  const roundingBase = indicator?.roundingBase;
  const named = namesCounts(indicator, [cube]);
  for (const group of groups.values()) {
    if (!cube.areaSlot.has(group.code)) continue;
    for (const period of cube.periods) {
      const cell = cellAt(cube, group.code, period.start);
      const total = figureInCell(cube, cell);
      const sum = memberSum(cube, group, period.start);
      if (!isKnown(total) || sum === undefined) continue;
      // Half a unit of rounding for each number; half a penny for pounds.
      const slack =
        roundingBase === undefined ? 0.005 : (roundingBase / 2) * (group.members.length + 1);
      if (Math.abs(sum - total) <= slack) continue;
      logOf(cube.file[cell] ?? 0)?.add('total', {
        line: cube.line[cell] ?? 0,
        column: 'value',
        what: named
          ? `The total of ${group.name} for ${periodName(period)} is ${total.toLocaleString('en-GB')}, but its ${group.members.length} members add up to ${sum.toLocaleString('en-GB')}.`
          : `The total of ${group.name} for ${periodName(period)} is not what its ${group.members.length} members add up to. Counts of this indicator are hidden or rounded and not repeated here.`,
        remedy: 'Check the total and the members; the published total is shown.',
      });
    }
  }
}

function memberSum(cube: Cube, group: AreaGroup, start: number): number | undefined {
  let sum = 0;
  for (const member of group.members) {
    const cell = cellAt(cube, member, start);
    const figure = cell < 0 ? 'notHeld' : figureInCell(cube, cell);
    if (!isKnown(figure)) return undefined;
    sum += figure;
  }
  return sum;
}
