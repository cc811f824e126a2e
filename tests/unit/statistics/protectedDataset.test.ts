import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset';
import { groupsHeld } from '../../../src/dataset/groupsHeld';
import { periodsHeld } from '../../../src/dataset/periodsHeld';
import { isKnown } from '../../../src/domain/figure';
import type { Period } from '../../../src/domain/period';
import { periodCode } from '../../../src/domain/periodCode';
import { comparison } from '../../../src/statistics/comparison';
import { observed, observedInGroup } from '../../../src/statistics/observed';
import { protectedDataset } from '../../../src/statistics/protectedDataset';
import { packageOf } from '../dataset/packageOf';
import { anyHiddenPackage, atomsIn, countOf, type HiddenPackage } from './anyHiddenPackage';
import { anySharesPackage, atomsOfShare, type SharesPackage } from './anySharesPackage';
import { givenAway, type Known } from './readersAttack';

const noLimit = 1e9;

/** Every number the product shows of the indicator: figures of areas and groups, and what it sums itself. */
function shownSums(dataset: Dataset, made: HiddenPackage): readonly Known[] {
  const shown = new Map<string, Known>();
  const note = (code: string, period: Period, figure: unknown) => {
    if (typeof figure !== 'number') return;
    expect(figure).toBe(countOf(made, code, period));
    const atoms = atomsIn(made, code, period) ?? [];
    shown.set(`${code} ${period.start} ${period.months}`, { atoms, least: figure, most: figure });
  };
  for (const period of periodsHeld(dataset, 'noise')) {
    for (const code of [...made.areas, ...made.wholes.keys()])
      note(code, period, observed(dataset, 'noise', code, period).figure);
    for (const group of groupsHeld(dataset, 'noise')) {
      const all = observedInGroup(dataset, 'noise', group, period);
      for (const [place, code] of group.members.entries()) note(code, period, all[place]?.figure);
      if (made.wholes.has(group.code)) note(group.code, period, all.at(-1)?.figure);
    }
  }
  return [...shown.values()];
}

/** The rows that are hidden: at least 1, as zeros are shown. */
function hiddenRows(dataset: Dataset, made: HiddenPackage): readonly Known[] {
  return made.rows
    .filter(({ code, period }) => observed(dataset, 'noise', code, period).figure === 'suppressed')
    .map(({ code, period }) => ({
      atoms: atomsIn(made, code, period) ?? [],
      least: Math.min(1, countOf(made, code, period)),
      most: noLimit,
    }));
}

/** The rows with hidden counts in brackets, for the report of a failure. */
function described(dataset: Dataset, made: HiddenPackage): string {
  const cells = made.rows.map(({ code, period, text }) => {
    const { figure } = observed(dataset, 'noise', code, period);
    const shown = isKnown(figure) ? text : `(${text} ${countOf(made, code, period)})`;
    return `${code} ${periodCode(period)} ${shown}`;
  });
  return `threshold ${made.threshold}: ${cells.join(', ')}`;
}

/** What is shown and hidden of a package of shares. */
function sharesOf(dataset: Dataset, made: SharesPackage) {
  const shown: Known[] = [];
  const hidden: Known[] = [];
  for (const { indicator, code, period } of made.rows) {
    const atoms = atomsOfShare(made, indicator, code, period);
    const { figure } = observed(dataset, indicator, code, period);
    const least = atoms.some((atom) => made.atoms.get(atom)) ? 1 : 0;
    if (isKnown(figure)) shown.push({ atoms, least: figure, most: figure });
    else if (figure === 'suppressed') hidden.push({ atoms, least, most: noLimit });
  }
  return { shown, hidden };
}

describe('a reader who solves equations', () => {
  // Without time to search, totals are hidden instead: that must be as safe.
  it.each([600_000, 0])('works out no hidden count, after a search of %i steps', async (steps) => {
    let hidden = 0;
    await fc.assert(
      fc.asyncProperty(anyHiddenPackage, async (made) => {
        const dataset = await protectedDataset(await packageOf(made.files), { steps });
        const secret = hiddenRows(dataset, made);
        const found = givenAway(made.atoms, shownSums(dataset, made), secret);
        if (found.length > 0)
          throw new Error(`${found[0]?.atoms.join()} in ${described(dataset, made)}`);
        const counts = made.rows.map(
          ({ code, period }) => observed(dataset, 'noise', code, period).figure,
        );
        const small = counts.filter(
          (one) => isKnown(one) && one > 0 && one <= (made.threshold ?? 0),
        );
        expect(small).toEqual([]);
        hidden += secret.length;
      }),
      { numRuns: 70 },
    );
    expect(hidden).toBeGreaterThan(200);
  });

  it('works out none by what it is a part of, or by the other parts', async () => {
    let hidden = 0;
    await fc.assert(
      fc.asyncProperty(anySharesPackage, async (made) => {
        const dataset = await protectedDataset(await packageOf(made.files));
        const { shown, hidden: secret } = sharesOf(dataset, made);
        expect(givenAway(made.atoms, shown, secret)).toEqual([]);
        hidden += secret.length;
      }),
      { numRuns: 100 },
    );
    expect(hidden).toBeGreaterThan(200);
  });

  it('works out many where nothing but small counts is hidden', async () => {
    // What cannot be protected needs no long search for another table.
    const few = 40;
    let found = 0;
    await fc.assert(
      fc.asyncProperty(anyHiddenPackage, anySharesPackage, async (made, shares) => {
        const dataset = await packageOf(made.files);
        const secret = hiddenRows(dataset, made);
        found += givenAway(made.atoms, shownSums(dataset, made), secret, few).length;
        const { shown, hidden } = sharesOf(await packageOf(shares.files), shares);
        found += givenAway(shares.atoms, shown, hidden, few).length;
      }),
      { numRuns: 20 },
    );
    expect(found).toBeGreaterThan(20);
  });

  it('finds nothing in shares and changes that the counts do not say', async () => {
    await fc.assert(
      fc.asyncProperty(anyHiddenPackage, async (made) => {
        const dataset = await protectedDataset(await packageOf(made.files));
        const indicator = dataset.indicators.get('noise');
        const periods = periodsHeld(dataset, 'noise');
        for (const group of groupsHeld(dataset, 'noise')) {
          for (const [place, period] of periods.entries()) {
            const earlier = periods[place - 1];
            if (!indicator) throw new Error('an indicator');
            const compared = comparison(dataset, {
              indicator,
              group,
              period,
              earlier,
              multiplier: 1,
            });
            const { total } = compared;
            for (const { later, earlier: before, numeric, percent, share } of compared.areas) {
              const shown = isKnown(later.count) && isKnown(before.count);
              expect(isKnown(numeric)).toBe(shown);
              expect([isKnown(percent), shown]).not.toEqual([true, false]);
              const whole = isKnown(later.count) && isKnown(total.later.count);
              expect([isKnown(share), whole]).not.toEqual([true, false]);
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
