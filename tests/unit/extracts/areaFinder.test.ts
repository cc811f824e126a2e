import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaFinder } from '../../../src/extracts/areaFinder';
import { cellsOfCsv } from './cellsOfCsv';
import { lancashire, lancashireFacts } from './knownLancashire';

const { areas } = lancashire;

const finder = areaFinder(
  [
    { code: 'W06000001', name: 'Isle of Anglesey', otherNames: ['Ynys Môn'] },
    { code: 'E06000010', name: 'Kingston upon Hull, City of', otherNames: [] },
    { code: 'E06000023', name: 'Bristol, City of', otherNames: [] },
    { code: 'E09000001', name: 'City of London', otherNames: [] },
    { code: 'E06000065', name: 'North Yorkshire', otherNames: ['Craven', 'Selby', 'Ryedale'] },
    { code: 'E06000022', name: 'Newport (E06000022)', otherNames: [] },
    { code: 'W06000022', name: 'Newport (W06000022)', otherNames: [] },
    { code: 'E08000013', name: 'St. Helens', otherNames: [] },
    { code: 'A', name: 'Ashby', otherNames: ['Old Town'] },
    { code: 'B', name: 'Brook', otherNames: ['Old Town', 'Ashby'] },
  ].map((area) => ({ ...area, isGroup: false })),
);

describe('areaFinder', () => {
  it.each([
    ['Ynys Môn', 'W06000001'],
    ['Sir Gar', 'W06000010'],
    ['CAERDYDD', 'W06000015'],
    ['Hull', 'E06000010'],
    ['Shepway', 'E07000112'],
  ])('finds %j among the areas of the whole country', (name, code) => {
    const rows = cellsOfCsv(readFileSync('data/national-areas.csv', 'utf8')).slice(1);
    const country = areaFinder(
      rows.map(([own = '', title = '', type, , , others = '']) => ({
        code: own,
        name: title,
        otherNames: others.split(';').map((one) => one.trim()),
        isGroup: false,
        type,
      })),
    );
    expect(country.byName(name)?.code).toBe(code);
  });

  it.each([
    ['Burnley', 'E07000117'],
    ['BURNLEY [note 3]', 'E07000117'],
    ['Blackburn with Darwen UA', 'E06000008'],
    ['Blackburn With Darwen (B)', undefined],
    ['BwD', 'E06000008'],
    ['W. Lancs', 'E07000127'],
    ['Lancaster City Council', 'E07000121'],
    ['City of Preston', 'E07000123'],
    ['Burnley (E07000117)', 'E07000117'],
    ['Lancashire-12', 'L12'],
    ['Lancashire 14', 'L14'],
    ['Lancashire Constabulary', 'E23000003'],
    ['Burnly', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('finds %j as %s', (name, code) => {
    expect(areas.byName(name)?.code).toBe(code);
  });

  it.each([
    ['ynys mon', 'W06000001'],
    ['Isle of Anglesey / Ynys Môn', 'W06000001'],
    ['Kingston upon Hull', 'E06000010'],
    ['Bristol', 'E06000023'],
    ['City of Bristol', 'E06000023'],
    ['London', undefined],
    ['City of London', 'E09000001'],
    ['Craven', 'E06000065'],
    ['Selby District Council', 'E06000065'],
    ['Newport', undefined],
    ['Saint Helens', 'E08000013'],
    ['Ashby', 'A'],
    ['Old Town', undefined],
    ['Ashby/Brook', undefined],
  ])('finds %j as %s', (name, code) => {
    expect(finder.byName(name)?.code).toBe(code);
  });

  it('a name is a partnership’s only where all are asked, and a district’s before a ward’s', () => {
    const kinds = areaFinder(
      [
        { code: 'P', name: 'North Devon', type: 'community_safety_partnership' },
        { code: 'D', name: 'Preston', type: 'district' },
        { code: 'W', name: 'Preston', type: 'ward' },
        { code: 'C', name: 'Devon', type: 'county' },
      ].map((area) => ({ ...area, otherNames: [], isGroup: false })),
    );
    expect(kinds.byName('North Devon')).toBeUndefined();
    expect(kinds.byName('North Devon', 'all')?.code).toBe('P');
    expect(kinds.suggestions('North Devon')[0]?.code).toBe('P');
    expect(kinds.byName('Preston')).toBeUndefined();
    expect(kinds.byName('Preston', 'districts')?.code).toBe('D');
    expect(kinds.byName('Devon')?.code).toBe('C');
    expect(kinds.byName('Devon', 'districts')).toBeUndefined();
  });

  it('finds codes in any case', () => {
    expect(areas.byCode(' e07000117 ')?.name).toBe('Burnley');
    expect(areas.byCode('E99999999')).toBeUndefined();
    expect(areas.byCode('constructor')).toBeUndefined();
  });

  it.each([
    ['Burnly', 'Burnley'],
    ['Rosendale', 'Rossendale'],
    ['Lancastre', 'Lancaster'],
    ['Blackburn/Darwin', 'Blackburn with Darwen'],
    ['Hindburn', 'Hyndburn'],
    ['Ribble Vally', 'Ribble Valley'],
    ['South Rible', 'South Ribble'],
    ['Wire', 'Wyre'],
  ])('suggests for %j first %s', (name, first) => {
    expect(areas.suggestions(name)[0]?.name).toBe(first);
  });

  it('suggests at most five, and nothing for what is like none', () => {
    expect(areas.suggestions('Newtownabbey')).toEqual([]);
    expect(areas.suggestions('')).toEqual([]);
    expect(finder.suggestions('Newport').map(({ code }) => code)).toEqual([
      'E06000022',
      'W06000022',
    ]);
    expect(areas.suggestions('Lancashire').length).toBeLessThanOrEqual(5);
  });

  it('finds each area by each of its names, and suggests it where one letter is left out', () => {
    const named = lancashireFacts.areas.filter(({ isGroup }) => !isGroup);
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.nat(), (area, place) => {
        for (const name of [area.name, ...area.otherNames]) {
          expect(areas.byName(name.toUpperCase())?.code).toBe(area.code);
        }
        const at = place % area.name.length;
        const typo = area.name.slice(0, at) + area.name.slice(at + 1);
        expect(areas.suggestions(typo).map(({ code }) => code)).toContain(area.code);
      }),
    );
  });
});
