import { expect, it } from 'vitest';
import { lowered } from '../../../src/commentary/lowered';
import { contextOf, rows } from '../viewmodels/contextOf';

const context = await contextOf(rows('asb', '2022', 1, 2, 3, 4));

it.each([
  ['Night-time ASB', 'night-time ASB'],
  ['Cost of damage', 'cost of damage'],
  ['ASB', 'ASB'],
  ['A&E attendances', 'A&E attendances'],
  ['Ashby thefts', 'Ashby thefts'],
  ['Fourshire costs', 'Fourshire costs'],
  ["Wardens' walks", "wardens' walks"],
  ['999 calls', '999 calls'],
  ['already small', 'already small'],
  ['', ''],
])('"%s" inside a sentence is "%s"', (title, expected) => {
  expect(lowered(context, title)).toBe(expected);
});
