import { describe, expect, it } from 'vitest';
import { openedPackage } from '../../../src/extracts/openedPackage';
import { versionAt } from '../../../src/extracts/ownVersion';
import { contributed, heldText } from './heldPackage';

const descriptor = (resources: readonly string[], name = 'datapackage.json') => ({
  name,
  bytes: 0,
  ...heldText(JSON.stringify({ title: 'T', resources: resources.map((path) => ({ path })) })),
});

describe('a package with a descriptor of its own', () => {
  it('is opened with the files that it lists, and names those that are not there', async () => {
    const { files } = contributed({ 'areas.csv': ['a'], 'asb.csv': ['a'], 'other.csv': ['a'] });
    const opened = await openedPackage({
      files,
      descriptor: descriptor(['areas.csv', 'asb.csv', 'themes.csv']),
    });
    expect([...(opened?.files.files.keys() ?? [])]).toEqual(['areas.csv', 'asb.csv']);
    expect(opened?.missing).toEqual(['themes.csv']);
  });

  it('is not one where there is none, and cannot be opened without any of its files', async () => {
    const { files } = contributed({ 'other.csv': ['a'] });
    expect(await openedPackage({ files, descriptor: undefined })).toBeUndefined();
    await expect(openedPackage({ files, descriptor: descriptor(['asb.csv']) })).rejects.toThrow(
      'None of the files that it lists was given with it.',
    );
  });
});

describe('the version of a package that was changed', () => {
  it.each([
    ['2026.11', '2026.11-own-20261121T120000'],
    ['2026.11-own-20261120T080000', '2026.11-own-20261121T120000'],
    ['', 'own-20261121T120000'],
    ['own-20261120T080000', 'own-20261121T120000'],
    [undefined, 'own-20261121T120000'],
  ])('that was %j is %j', (before, after) =>
    expect(versionAt(before, '2026-11-21T12:00:00.000Z')).toBe(after),
  );
});
