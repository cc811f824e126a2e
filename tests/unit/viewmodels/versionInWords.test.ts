import { expect, it } from 'vitest';
import { versionAt } from '../../../src/extracts/ownVersion';
import { versionInWords } from '../../../src/viewmodels/versionInWords';

const changed = '2026-11-21T16:05:00Z';

it.each([
  ['2026.11', '2026.11'],
  [versionAt('2026.11', changed), '2026.11, changed on 21 November 2026'],
  [versionAt(undefined, changed), 'of 21 November 2026'],
  ['7-own-20269999T000000', '7-own-20269999T000000'],
  ['', ''],
])('the version "%s" reads "%s"', (version, words) => {
  expect(versionInWords(version)).toBe(words);
});
