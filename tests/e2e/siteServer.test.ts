import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteServer } from '../../scripts/siteServer';
import { servedSite } from './siteServer';

const PAGE = `<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:" />`;

let parent: string;
let server: SiteServer;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'site-'));
  const folder = join(parent, 'site');
  await mkdir(join(folder, 'data'), { recursive: true });
  await mkdir(join(folder, '.hidden'));
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await writeFile(join(folder, '.hidden', 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'data', 'asb.csv'), 'area,value\n'.repeat(100));
  await symlink(join(parent, 'secret.txt'), join(folder, 'link.txt'));
  server = await servedSite({ folder });
});

afterAll(async () => {
  await server.close();
  await rm(parent, { recursive: true, force: true });
});

/** Status for a request target sent exactly as written, which fetch would tidy up first. */
const statusOf = (path: string, method = 'GET') =>
  new Promise<number | undefined>((resolve, reject) => {
    const { port } = new URL(server.url);
    const sent = request({ host: '127.0.0.1', port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });

describe('the site server', () => {
  it('serves the page below its base path with the policy the page declares', async () => {
    const answer = await fetch(server.url);
    expect(await answer.text()).toBe(PAGE);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; img-src data:",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  it('compresses text for those who accept it', async () => {
    const answer = await fetch(`${server.url}data/asb.csv`);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('content-type')).toBe('text/csv');
    expect(await answer.text()).toBe('area,value\n'.repeat(100));
    const plain = await fetch(`${server.url}data/asb.csv`, {
      headers: { 'Accept-Encoding': 'identity' },
    });
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  it.each([
    ['/some/place/missing.csv', 404],
    ['/elsewhere', 404],
    ['/some/place', 308],
    ['/some/place/data', 308],
    ['/some/place/data/', 404],
    ['/some/place/%zz', 400],
    ['/some/place/asb.csv%00', 404],
  ])('answers %s with %i', async (path, status) => {
    expect(await statusOf(path)).toBe(status);
  });

  it.each([
    '/some/place/../secret.txt',
    '/some/place/data/../../secret.txt',
    '/some/place/%2e%2e/secret.txt',
    '/some/place/..%2fsecret.txt',
    '/some/place/..%5csecret.txt',
    '/some/place//etc/passwd',
    '/some/place/.hidden/secret.txt',
    '/some/place/link.txt',
    '//some/place/data',
  ])('keeps what lies outside the site to itself: %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  it('only reads', async () => {
    expect(await statusOf('/some/place/', 'HEAD')).toBe(200);
    expect(await statusOf('/some/place/', 'POST')).toBe(405);
  });
});
