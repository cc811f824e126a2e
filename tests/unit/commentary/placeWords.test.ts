import { describe, expect, it } from 'vitest';
import { noneHas } from '../../../src/commentary/noneHas';
import {
  areasInHeading,
  groupInSentence,
  levelOf,
  ofGroup,
  placeInSentence,
  totalInSentence,
} from '../../../src/commentary/placeWords';
import { subjectOfView } from '../../../src/commentary/subjectOfView';
import { contextOf, rows } from '../viewmodels/contextOf';
import { manyPlaces } from './saidOf';

const group = (name: string, ...members: readonly string[]) => ({ code: 'G', name, members });

describe('a group in words', () => {
  it.each([
    [
      group('Fourshire', 'E1', 'E2'),
      undefined,
      'Fourshire',
      ' of Fourshire',
      'the Fourshire total',
    ],
    [group('All wards', 'E1', 'E2'), 'wards', 'all wards together', '', 'the total of all wards'],
    [
      group('All police force areas', 'E1', 'E2'),
      'police force areas',
      'all police force areas together',
      '',
      'the total of all police force areas',
    ],
    [group('All wards', 'E1'), undefined, 'All wards', ' of All wards', 'the All wards total'],
    [
      group('All saints', 'E1', 'E2'),
      undefined,
      'All saints',
      ' of All saints',
      'the All saints total',
    ],
  ])('%j', (of, level, inSentence, after, total) => {
    expect(levelOf(of)).toBe(level);
    expect(groupInSentence(of)).toBe(inSentence);
    expect(ofGroup(of)).toBe(after);
    expect(totalInSentence(of)).toBe(total);
  });
});

describe('the place a page is about', () => {
  it('is the highlighted area, else the group', async () => {
    const given = rows('asb', '2022', 1, 2, 3, 4);
    const [whole, one] = [await contextOf(given), await contextOf(given, { area: 'E2' })];
    expect(placeInSentence(whole, subjectOfView(whole))).toBe('Fourshire');
    expect(placeInSentence(one, subjectOfView(one))).toBe('Birch');
    expect(areasInHeading(whole)).toBe('areas of Fourshire');
    expect(noneHas(whole, 'rate')).toBe('No area of Fourshire has a rate');
  });

  it('is all of a level where the package has no group', async () => {
    const none = {
      ...manyPlaces(3, 'ward'),
      'area-groups.csv': ['group_code,group_name,area_code'],
    };
    const context = await contextOf(rows('asb', '2022', 1, 2, 3), {}, none);
    expect(placeInSentence(context, context.compared.total)).toBe('all wards together');
    expect(areasInHeading(context)).toBe('all wards');
    expect(noneHas(context, 'rate')).toBe('No area has a rate');
  });

  it('is the one area of a group of one', async () => {
    const context = await contextOf(rows('asb', '2022', 1), {}, manyPlaces(1));
    expect(areasInHeading(context)).toBe('Place Aa');
    expect(noneHas(context, 'figure')).toBe('Place Aa has no figure');
  });
});
