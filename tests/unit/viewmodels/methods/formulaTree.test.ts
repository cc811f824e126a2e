import { describe, expect, it } from 'vitest';
import { type FormulaNode, formulaTree } from '../../../../src/viewmodels/methods/formulaTree';

const symbol = (text: string) => ({ kind: 'symbol', text }) as const;
const number = (text: string) => ({ kind: 'number', text }) as const;
const product = (...factors: FormulaNode[]) => ({ kind: 'product', factors }) as const;

describe('a written formula', () => {
  it.each<[string, FormulaNode]>([
    [
      'r = (m O)/n',
      {
        kind: 'joined',
        parts: [
          symbol('r'),
          { kind: 'fraction', over: product(symbol('m'), symbol('O')), under: symbol('n') },
        ],
        signs: ['='],
      },
    ],
    // A fraction takes its two neighbours only.
    ['9 O/2', product(number('9'), { kind: 'fraction', over: symbol('O'), under: number('2') })],
    [
      '-x^2',
      {
        kind: 'signed',
        sign: '-',
        part: { kind: 'power', base: symbol('x'), exponent: number('2') },
      },
    ],
    [
      '(a - b) c',
      product(
        {
          kind: 'bracket',
          part: { kind: 'joined', parts: [symbol('a'), symbol('b')], signs: ['-'] },
        },
        symbol('c'),
      ),
    ],
    [
      'chi2(p; 2 E)',
      {
        kind: 'call',
        name: 'chi2',
        of: [symbol('p'), product(number('2'), symbol('E'))],
      },
    ],
    [
      'x_(i - 1)',
      {
        kind: 'indexed',
        base: symbol('x'),
        index: { kind: 'joined', parts: [symbol('i'), number('1')], signs: ['-'] },
      },
    ],
    [
      '"rank", τ^2',
      {
        kind: 'joined',
        parts: [
          { kind: 'words', text: 'rank' },
          { kind: 'power', base: symbol('τ'), exponent: number('2') },
        ],
        signs: [','],
      },
    ],
    [
      'S_wt^2',
      {
        kind: 'power',
        base: { kind: 'indexed', base: symbol('S'), index: symbol('wt') },
        exponent: number('2'),
      },
    ],
  ])('%s is taken apart', (text, tree) => {
    expect(formulaTree(text)).toEqual(tree);
  });

  it.each([
    '',
    '(a',
    'a)',
    'a +',
    '= b',
    'sqrt x',
    'sqrt(a',
    'a / / b',
    'a & b',
    '"never closed',
    'a ^',
  ])('%j cannot be read, and that is said', (text) => {
    expect(() => formulaTree(text)).toThrow(/formula/);
  });
});
