import { describe, expect, it } from 'vitest';
import { isDataFolder } from '../../../src/extracts/isDataFolder';

describe('a folder of data', () => {
  it.each(['data', 'data/', 'data/illustrative-monthly', 'my data/2025.1', '_x', 'a-b_c/d'])(
    '%s is one',
    (folder) => {
      expect(isDataFolder(folder)).toBe(true);
    },
  );

  it.each([
    '',
    '/data',
    '//evil.example',
    '..',
    '../data',
    'data/../..',
    'data/..',
    'https://evil.example/data',
    'data//x',
    'data?x',
    'data#x',
    '.hidden',
    'a\\b',
    'data%2e%2e',
    'javascript:alert(1)',
    'data\n',
  ])('%j is none', (folder) => {
    expect(isDataFolder(folder)).toBe(false);
  });
});
