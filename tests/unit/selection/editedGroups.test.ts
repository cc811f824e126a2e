import { describe, expect, it } from 'vitest';
import {
  codeAfterEdit,
  emptyGroups,
  renamed,
  withArea,
  withAreaOnlyIn,
  withOneMore,
} from '../../../src/selection/editedGroups';
import { mostGroups, ownGroupsOf, textOfOwnGroups } from '../../../src/selection/ownGroups';

const groups = ownGroupsOf('North:E1,E2;South:E2,E3');

describe('edited groups', () => {
  it('begin without areas', () => {
    expect(textOfOwnGroups(emptyGroups(3))).toBe('Group 1:;Group 2:;Group 3:');
  });

  it('get another with a name that is free', () => {
    expect(textOfOwnGroups(withOneMore([]))).toBe('Group 1:');
    expect(textOfOwnGroups(withOneMore(ownGroupsOf('Group 2:E1')))).toBe('Group 2:E1;Group 3:');
    const full = emptyGroups(mostGroups);
    expect(withOneMore(full)).toBe(full);
  });

  it.each([
    ['West', 'North:E1,E2;West:E2,E3'],
    ['  South  East ', 'North:E1,E2;South East:E2,E3'],
    ['a:b', 'North:E1,E2;a%3Ab:E2,E3'],
    ['SOUTH', 'North:E1,E2;SOUTH:E2,E3'],
    ['', 'North:E1,E2;South:E2,E3'],
    ['\u200b ', 'North:E1,E2;South:E2,E3'],
    ['north', 'North:E1,E2;South:E2,E3'],
  ])('renamed to %j', (name, text) => {
    expect(textOfOwnGroups(renamed(groups, 1, name))).toBe(text);
  });

  it.each([
    [0, 'E3', true, 'North:E1,E2,E3;South:E2,E3'],
    [0, 'E2', false, 'North:E1;South:E2,E3'],
    [1, 'E9', false, 'North:E1,E2;South:E2,E3'],
  ])('with an area ticked: %i %s %s', (place, code, isIn, text) => {
    expect(textOfOwnGroups(withArea(groups, place, code, isIn))).toBe(text);
  });

  it.each([
    [0, 'E2', 'North:E1,E2;South:E3'],
    [1, 'E1', 'North:E2;South:E2,E3,E1'],
    [-1, 'E2', 'North:E1;South:E3'],
  ])('with an area in one group only: %i %s', (place, code, text) => {
    expect(textOfOwnGroups(withAreaOnlyIn(groups, place, code))).toBe(text);
  });
});

describe('the group that was shown before an edit', () => {
  const asked = ownGroupsOf('A:E1;B:E2;C:E3');
  const made = asked.map(({ name, codes: members }, place) => ({
    code: `own${place + 1}`,
    name,
    members,
  }));

  it.each<[string, string, string | undefined]>([
    ['B:E2;C:E3', 'own2', 'own1'],
    ['B:E2;C:E3', 'own3', 'own2'],
    ['A:E1;C:E3', 'own2', undefined],
    ['A:E1;B:E2', 'own2', 'own2'],
    ['A:E1;West:E2;C:E3', 'own2', 'own2'],
    ['A:E1;B:E2;C:E3;D:E4', 'own2', 'own2'],
    ['', 'own2', undefined],
    ['B:E2;C:E3', 'L12', 'L12'],
  ])('is, in %j, for %s, %s', (text, code, after) => {
    expect(codeAfterEdit({ asked, groups: made }, ownGroupsOf(text), code)).toBe(after);
  });
});
