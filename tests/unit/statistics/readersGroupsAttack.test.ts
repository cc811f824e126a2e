import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset';
import { groupsHeld } from '../../../src/dataset/groupsHeld';
import { periodsHeld } from '../../../src/dataset/periodsHeld';
import { isKnown } from '../../../src/domain/figure';
import type { Period } from '../../../src/domain/period';
import { datasetWithGroups } from '../../../src/selection/datasetWithGroups';
import { observed, observedInGroup } from '../../../src/statistics/observed';
import { protectedDataset } from '../../../src/statistics/protectedDataset';
import { packageOf } from '../dataset/packageOf';
import { anyHiddenPackage, atomsIn, countOf, type HiddenPackage } from './anyHiddenPackage';
import { givenAway, type Known } from './readersAttack';

const noLimit = 1e9;

/** Every group that can be made of the areas, so that whoever tries them all is tried. */
function allGroups(areas: readonly string[]): readonly (readonly string[])[] {
  const sets = areas.reduce<readonly (readonly string[])[]>(
    (before, area) => [...before, ...before.map((set) => [...set, area])],
    [[]],
  );
  return sets.filter((set) => set.length > 0);
}

/** The dataset with some of these groups, at most as many as an address can hold. */
function withGroups(dataset: Dataset, groups: readonly (readonly string[])[]): Dataset {
  const own = groups.map((codes, place) => `Mine ${place + 1}:${codes.join(',')}`).join(';');
  return datasetWithGroups(dataset, { own }).dataset;
}

interface Shown {
  readonly known: readonly Known[];
  /** Groups of the reader that had a figure, and that had none for a member that is hidden. */
  readonly figures: number;
  readonly suppressed: number;
}

/** Every number shown of the reader's groups and of the package, by what it is a sum of. */
function shownWith(dataset: Dataset, made: HiddenPackage): Shown {
  const sets = allGroups(made.areas);
  const shown = new Map<string, Known>();
  let figures = 0;
  let suppressed = 0;
  const note = (name: string, atoms: readonly string[], figure: number) =>
    shown.set(name, { atoms, least: figure, most: figure });
  const noteGroup = (all: Dataset, members: readonly string[], code: string, period: Period) => {
    const group = all.groups.get(code);
    if (!group) throw new Error(`the group ${code}`);
    const parts = members.map((one) => observed(all, 'noise', one, period).figure);
    const { figure } = observed(all, 'noise', code, period);
    expect(observedInGroup(all, 'noise', group, period).at(-1)?.figure).toBe(figure);
    if (parts.includes('suppressed')) {
      // Whatever totals are published: with a hidden member there is no sum.
      expect(figure).toBe('suppressed');
      suppressed += 1;
    }
    if (!isKnown(figure)) return;
    figures += 1;
    expect(parts.every((part) => isKnown(part))).toBe(true);
    const atoms = members.flatMap((one) => atomsIn(made, one, period) ?? []);
    const truth = members.reduce((sum, one) => sum + countOf(made, one, period), 0);
    expect(figure).toBe(truth);
    note(`${members.join('+')} ${period.start} ${period.months}`, atoms, figure);
  };
  for (const period of periodsHeld(dataset, 'noise')) {
    for (const code of [...made.areas, ...made.wholes.keys()]) {
      const { figure } = observed(dataset, 'noise', code, period);
      if (isKnown(figure))
        note(`${code} ${period.start} ${period.months}`, atomsIn(made, code, period) ?? [], figure);
    }
    for (const group of groupsHeld(dataset, 'noise')) {
      const figure = observedInGroup(dataset, 'noise', group, period).at(-1)?.figure;
      if (isKnown(figure ?? 'notHeld') && made.wholes.has(group.code))
        note(
          `${group.code} ${period.start} ${period.months}`,
          atomsIn(made, group.code, period) ?? [],
          Number(figure),
        );
    }
    for (let from = 0; from < sets.length; from += 20) {
      const some = sets.slice(from, from + 20);
      const all = withGroups(dataset, some);
      for (const [place, members] of some.entries())
        noteGroup(all, members, `own${place + 1}`, period);
    }
    // As a scenario: the areas in two groups, whose sum is that of all.
    for (let at = 1; at < made.areas.length; at += 1) {
      const all = withGroups(dataset, [made.areas.slice(0, at), made.areas.slice(at)]);
      if (all.groups.has('scenario')) noteGroup(all, made.areas, 'scenario', period);
    }
  }
  return { known: [...shown.values()], figures, suppressed };
}

describe('a reader who makes every group there can be', () => {
  it('works out no hidden count', async () => {
    const seen = { hidden: 0, figures: 0, suppressed: 0 };
    await fc.assert(
      fc.asyncProperty(anyHiddenPackage, async (made) => {
        const dataset = await protectedDataset(await packageOf(made.files));
        const hidden = made.rows
          .filter(
            ({ code, period }) => observed(dataset, 'noise', code, period).figure === 'suppressed',
          )
          .map(({ code, period }) => ({
            atoms: atomsIn(made, code, period) ?? [],
            least: Math.min(1, countOf(made, code, period)),
            most: noLimit,
          }));
        const { known, figures, suppressed } = shownWith(dataset, made);
        expect(givenAway(made.atoms, known, hidden)).toEqual([]);
        seen.hidden += hidden.length;
        seen.figures += figures;
        seen.suppressed += suppressed;
      }),
      { numRuns: 40 },
    );
    expect(Math.min(seen.hidden, seen.figures, seen.suppressed)).toBeGreaterThan(100);
  });

  it('never reads a published total, even where the group has all members of one that is published', async () => {
    const lists = {
      'themes.csv': ['theme,title', 't,Theme'],
      'areas.csv': ['area_code,area_name', 'E1,Ashby', 'E2,Birch'],
      'area-groups.csv': ['group_code,group_name,area_code', 'own1,Taken,E1', 'own1,Taken,E2'],
      'indicators.csv': ['indicator,theme,title,kind', 'noise,t,Noise,count'],
    };
    const header = 'indicator,area_code,period,value,status,source';
    const dataset = await packageOf({
      ...lists,
      'counts.csv': [header, 'noise,E1,2023,[c],,', 'noise,E2,2023,40,,', 'noise,own1,2023,44,,'],
    });
    const all = withGroups(dataset, [['E1', 'E2']]);
    const [period] = periodsHeld(all, 'noise');
    if (!period) throw new Error('a period');
    expect(observed(all, 'noise', 'own1', period).figure).toBe(44);
    expect(all.groups.get('own1-')?.members).toEqual(['E1', 'E2']);
    expect(observed(all, 'noise', 'own1-', period).figure).toBe('suppressed');
  });
});
