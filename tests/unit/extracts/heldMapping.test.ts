import { describe, expect, it } from 'vitest';
import { heldMapping } from '../../../src/extracts/heldMapping';
import { mappingOf } from './mappingOf';

const kept = (mapping: unknown): unknown => JSON.parse(JSON.stringify(mapping));
const whole = mappingOf(['area', 'month', 'count'], {
  indicator: { column: 3, codes: [['ASB', 'asb-incidents']] },
  filters: [{ column: 4, texts: ['yes'] }],
  confirmed: [['Burnly', 'E07000117']],
  defined: [
    {
      code: 'own',
      theme: 'asb',
      title: 'Own',
      shortTitle: 'Own',
      units: ['one', 'ones'],
      definition: '',
      caveat: '',
      status: '',
    },
  ],
});

describe('a mapping that was kept', () => {
  it.each([
    ['whole', whole],
    ['with parts to choose', mappingOf([], { area: undefined, period: undefined, value: 'rows' })],
    ['of one period', mappingOf([], { period: { fixed: '2023' }, status: 3 })],
    [
      'of a period column whose form is to choose',
      mappingOf([], { period: { column: 1, form: undefined } }),
    ],
  ])('%s is read', (_, mapping) => {
    expect(heldMapping(kept(mapping))).toEqual(kept(mapping));
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', [whole]],
    ['no title', { ...whole, title: 1 }],
    ['a column that is a text', { ...whole, area: { column: 'a', by: 'name' } }],
    ['a way that is none', { ...whole, area: { column: 0, by: 'constructor' } }],
    ['a form that is none', { ...whole, period: { column: 0, form: 'toString' } }],
    ['codes that are no pairs', { ...whole, indicator: { column: 0, codes: ['a'] } }],
    ['names that are no pairs', { ...whole, confirmed: [1] }],
    ['filters without texts', { ...whole, filters: [{ column: 1 }] }],
    ['an indicator without units', { ...whole, defined: [{ code: 'a', theme: 'b', title: 'c' }] }],
    ['no list of filters', { ...whole, filters: undefined }],
  ])('%s is passed over', (_, held) => {
    expect(heldMapping(kept(held))).toBeUndefined();
  });
});
