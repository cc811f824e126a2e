import { describe, expect, it } from 'vitest';
import { bareName, foldedName } from '../../../src/extracts/foldedName';

describe('foldedName', () => {
  it.each([
    ['St. Helens [note 4]', 'st helens'],
    ['Saint Helens', 'st helens'],
    ['Ynys Môn', 'ynys mon'],
    ['Tŷ-Croes', 'ty croes'],
    ['Tor & Bay', 'tor and bay'],
    ['King\u2019s Lynn*', 'kings lynn'],
    ['  STOCKTON-ON-TEES ', 'stockton on tees'],
    ['Wyre (1)', 'wyre'],
    ['Lancashire\u201312', 'lancashire 12'],
    ['West\u00a0Lancashire [r]', 'west lancashire'],
    ['\ufeffBurn\u200bley\u00ad', 'burnley'],
    ['', ''],
    ['***', ''],
  ])('%j is %j', (name, folded) => {
    expect(foldedName(name)).toBe(folded);
  });
});

describe('bareName', () => {
  it.each([
    ['blackburn with darwen ua', 'blackburn with darwen'],
    ['city of bristol', 'bristol'],
    ['bristol city of', 'bristol'],
    ['herefordshire county of', 'herefordshire'],
    ['the royal borough of kensington and chelsea', 'kensington and chelsea'],
    ['london borough of camden', 'camden'],
    ['city and county of swansea', 'swansea'],
    ['wigan metropolitan borough council', 'wigan'],
    ['lancaster community safety partnership', 'lancaster'],
    ['city of london', 'city of london'],
    ['county durham', 'county durham'],
    ['borough', 'borough'],
  ])('%j is %j', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });
});
