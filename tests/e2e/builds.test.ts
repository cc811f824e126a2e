import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageManifest from '../../package.json';
import { carriedFile } from './carriedFile';
import { SINGLE_FILE, SITE_FOLDER } from './siteServer';

const DATA_FOLDER = 'data';
const site = await readFile(join(SITE_FOLDER, 'index.html'), 'utf8');
const single = await readFile(SINGLE_FILE, 'utf8');

const policyOf = (html: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

describe('the site', () => {
  it('carries the data folder unchanged', async () => {
    const files = await readdir(DATA_FOLDER, { recursive: true, withFileTypes: true });
    const names = files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name));
    expect(names.length).toBeGreaterThan(0);
    await Promise.all(
      names.map(async (name) => {
        const copy = await readFile(join(SITE_FOLDER, name));
        expect(copy.equals(await readFile(name)), name).toBe(true);
      }),
    );
  });

  it('refers to its own files by relative address only', () => {
    const addresses = [...site.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.filter((address) => !/^(\.\/|data:|#)/.test(address ?? ''))).toEqual([]);
  });
});

describe('the single file', () => {
  const filesIn = async (folder: string) => {
    const text = await readFile(join(folder, 'datapackage.json'), 'utf8');
    const { resources } = JSON.parse(text) as { resources: { path: string | string[] }[] };
    const paths = ['datapackage.json', ...resources.flatMap(({ path }) => path)];
    return paths.map((path) => `${folder}/${path}`);
  };

  it('carries every file of the default package character by character, and of no other', async () => {
    const files = await filesIn(DATA_FOLDER);
    expect(files.length).toBeGreaterThan(20);
    const same = await Promise.all(
      files.map(async (file) => carriedFile(single, file).text === (await readFile(file, 'utf8'))),
    );
    expect(files.filter((_, place) => !same[place])).toEqual([]);
    const carried = [...single.matchAll(/data-package-file="([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(carried)).toEqual(new Set(files));
  });

  it('carries its readers once, for its page and its workers', () => {
    expect(single.split('without it the page leaves them out').length).toBe(2);
  });

  it('refers to no other file', () => {
    expect([...single.matchAll(/<(?:script|link)\b[^>]* (?:src|href)="(?!data:)[^"]*"/g)]).toEqual(
      [],
    );
  });
});

describe.each([
  ['the site', site],
  ['the single file', single],
])('the policy of %s', (_name, html) => {
  it('allows nothing by default and no unhashed inline code', () => {
    expect(policyOf(html)).toContain("default-src 'none'");
    expect(policyOf(html)).not.toContain('unsafe');
    expect(policyOf(html)).not.toMatch(/https?:|\*/);
  });

  it('stands before everything it governs', () => {
    const [before = ''] = html.split('<meta http-equiv="Content-Security-Policy"');
    expect(before).not.toMatch(/<(script|style|link)\b/);
  });
});

describe('third-party licences', () => {
  it.each(Object.keys(packageManifest.dependencies))(
    'of %s ship with both builds',
    async (name) => {
      const heading = `\n## ${name} `;
      expect(await readFile(join(SITE_FOLDER, 'third-party-licences.md'), 'utf8')).toContain(
        heading,
      );
      expect(single).toContain(heading);
    },
  );
});
