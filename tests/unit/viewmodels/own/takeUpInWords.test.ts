import { expect, it } from 'vitest';
import { takeUpInWords } from '../../../../src/viewmodels/own/takeUpInWords';

const titles = { title: 'Other data', loadedTitle: 'Our data, 3 files', defines: false };

it.each([
  [
    'beside',
    { added: 84, gaveWay: 0, stayed: 12 },
    'Adds 84 rows of figures to what is loaded, and changes nothing else. 12 that are loaded already stay as they are.',
    true,
  ],
  [
    'beside',
    { added: 0, gaveWay: 0, stayed: 1 },
    'Would add no figure. 1 that is loaded already stays as it is.',
    false,
  ],
  [
    'replace',
    { added: 1, gaveWay: 96, stayed: 0 },
    'Adds 1 row of figures. All 96 loaded figures of the same indicators and periods, of whatever area, give way to them.',
    true,
  ],
] as const)('%s %o', (mode, rows, sentence, adds) => {
  expect(takeUpInWords(mode, { rows, ...titles })).toMatchObject({ sentence, adds });
});

it('adds definitions where there is no figure', () => {
  const rows = { added: 0, gaveWay: 0, stayed: 0 };
  expect(takeUpInWords('beside', { rows, ...titles, defines: true })).toMatchObject({
    sentence: 'Would add no figure. What is defined in the files is added.',
    adds: true,
  });
});

it('opens a package by itself', () => {
  expect(takeUpInWords('open', { rows: undefined, ...titles })).toEqual({
    button: 'Open instead',
    sentence:
      'Shows “Other data” by itself, in the place of what is shown now (Our data, 3 files).',
    adds: true,
  });
});
