import { describe, expect, it } from 'vitest';
import {
  type Column,
  code,
  filled,
  list,
  oneOf,
  optionalNumber,
  positiveOr,
  requiredNumber,
  words,
} from '../../../src/extracts/column';

const polarity = oneOf(['lower', 'higher', 'none'], 'none');
const kind = oneOf(['recording', 'method']);

describe('a cell that can be read', () => {
  it.each<[string, Column<unknown>, string, unknown]>([
    ['filled', filled, ' asb ', 'asb'],
    ['words', words, ' Two words ', 'Two words'],
    ['words', words, '', ''],
    ['code', code, ' police ', 'police'],
    ['code', code, '  ', undefined],
    ['list', list, 'a; b ;;c;', ['a', 'b', 'c']],
    ['list', list, '', []],
    ['optionalNumber', optionalNumber, '1,234', 1234],
    ['optionalNumber', optionalNumber, '0', 0],
    ['optionalNumber', optionalNumber, ' ', undefined],
    ['requiredNumber', requiredNumber, '£2.50', 2.5],
    ['requiredNumber', requiredNumber, '-3', -3],
    ['positiveOr', positiveOr(1000), '100,000', 100_000],
    ['positiveOr', positiveOr(1000), '', 1000],
    ['positiveOr', positiveOr(1000), ' ', 1000],
    ['oneOf', polarity, ' Lower ', 'lower'],
    ['oneOf', polarity, '', 'none'],
    ['oneOf without a fallback', kind, 'method', 'method'],
  ])('%s: %j %j', (_, column, text, value) => {
    expect(column.read(text)).toEqual({ value });
  });
});

describe('a cell that cannot be read', () => {
  const long = 'x'.repeat(5000);
  const clipped = `"${'x'.repeat(57)}..."`;

  it.each<[string, Column<unknown>, string, string, string]>([
    ['filled', filled, '', 'The cell is empty.', 'Fill it in; the row was left out.'],
    ['filled', filled, ' \u00a0', 'The cell is empty.', 'Fill it in; the row was left out.'],
    [
      'optionalNumber',
      optionalNumber,
      'few',
      '"few" is not a number.',
      'Write digits only, or leave it empty; it counts as empty.',
    ],
    [
      'optionalNumber',
      optionalNumber,
      long,
      `${clipped} is not a number.`,
      'Write digits only, or leave it empty; it counts as empty.',
    ],
    [
      'requiredNumber',
      requiredNumber,
      '',
      '"" is not a number.',
      'Write digits only; the row was left out.',
    ],
    [
      'requiredNumber',
      requiredNumber,
      '1 2',
      '"1 2" is not a number.',
      'Write digits only; the row was left out.',
    ],
    [
      'positiveOr',
      positiveOr(1000),
      '0',
      '"0" is not a number above zero.',
      'Correct it; until then 1,000 is used.',
    ],
    [
      'positiveOr',
      positiveOr(1000),
      'x',
      '"x" is not a number above zero.',
      'Correct it; until then 1,000 is used.',
    ],
    [
      'oneOf',
      polarity,
      'better',
      '"better" is not one of: lower, higher, none.',
      'Write one of them; until then none is used.',
    ],
    [
      'oneOf without a fallback',
      kind,
      '',
      '"" is not one of: recording, method.',
      'Write one of them; the row was left out.',
    ],
    [
      'oneOf',
      polarity,
      'constructor',
      '"constructor" is not one of: lower, higher, none.',
      'Write one of them; until then none is used.',
    ],
  ])('%s: %j', (_, column, text, problem, remedy) => {
    expect(column.read(text)).toEqual({ problem, remedy });
  });
});

describe('a column', () => {
  it.each<[string, Column<unknown>, 'required' | 'optional', boolean]>([
    ['filled', filled, 'required', false],
    ['requiredNumber', requiredNumber, 'required', false],
    ['oneOf without a fallback', kind, 'required', false],
    ['oneOf', polarity, 'optional', true],
    ['positiveOr', positiveOr(1000), 'optional', true],
    ['optionalNumber', optionalNumber, 'optional', true],
    ['words', words, 'optional', true],
  ])('%s says whether it must be there and what stands in', (_, column, presence, standsIn) => {
    expect(column.presence).toBe(presence);
    expect('fallback' in column).toBe(standsIn);
  });
});
