import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { declaredPolicy } from './vite/contentSecurityPolicy';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const COMPRESSED_ALREADY = ['.ico', '.png', '.woff2'];
const STRICT_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

export type SiteServer = { url: string; close: () => Promise<void> };
export type SiteServerOptions = { port: number; basePath?: string };
type Site = { folder: string; basePath: string };
type Target = { pathname: string; search: string };

class Refusal extends Error {
  readonly status: number;
  readonly location: string | undefined;
  constructor(status: number, message: string, location?: string) {
    super(message);
    this.status = status;
    this.location = location;
  }
}

const notFound = () => new Refusal(404, 'Not found');

/** The address as the client sent it: `new URL` would resolve `..` before it can be refused. */
function targetOf(request: IncomingMessage): Target {
  const [pathname = '/', ...query] = (request.url ?? '/').split('?');
  return { pathname, search: query.length > 0 ? `?${query.join('?')}` : '' };
}

function pathWithinSite({ basePath }: Site, { pathname, search }: Target): string {
  if (`${pathname}/` === basePath) throw new Refusal(308, 'Moved', `${basePath}${search}`);
  // A leading // would turn a redirect into one to another host.
  if (!pathname.startsWith(basePath) || pathname.startsWith('//')) throw notFound();
  let path: string;
  try {
    path = decodeURIComponent(pathname.slice(basePath.length));
  } catch {
    throw new Refusal(400, 'Bad request');
  }
  // Rejecting hidden and upward segments outright is simpler to trust than resolving them.
  const outside = path.split(/[/\\]/).some((segment) => segment.startsWith('.'));
  if (outside || path.includes('\0')) throw notFound();
  return path;
}

async function fileFor(site: Site, target: Target): Promise<string> {
  const wanted = join(site.folder, pathWithinSite(site, target));
  const file = await realpath(wanted).catch(() => {
    throw notFound();
  });
  if (file !== site.folder && !file.startsWith(site.folder + sep)) throw notFound();
  if (!(await stat(file)).isDirectory()) return file;
  // Relative addresses inside a page only work when its folder's address ends with a slash.
  if (!target.pathname.endsWith('/')) {
    throw new Refusal(308, 'Moved', `${target.pathname}/${target.search}`);
  }
  const index = join(file, 'index.html');
  if (!(await stat(index).catch(() => undefined))?.isFile()) throw notFound();
  return index;
}

function wantsGzip(request: IncomingMessage, extension: string): boolean {
  const accepted = request.headers['accept-encoding'] ?? '';
  return /\bgzip\b/.test(accepted) && !COMPRESSED_ALREADY.includes(extension);
}

/** Larger files are packed as they are sent: they would fill the memory. */
const KEPT_UP_TO = 4_000_000;
const packed = new Map<string, { stamp: string; bytes: Buffer }>();

/** A file in gzip, packed once for as long as it stays as it is. */
async function packedFile(file: string): Promise<Buffer | undefined> {
  const { size, mtimeMs } = await stat(file);
  if (size > KEPT_UP_TO) return undefined;
  const stamp = `${size} ${mtimeMs}`;
  const held = packed.get(file);
  if (held?.stamp === stamp) return held.bytes;
  const bytes = gzipSync(await readFile(file));
  packed.set(file, { stamp, bytes });
  return bytes;
}

async function sendFile(file: string, request: IncomingMessage, response: ServerResponse) {
  const extension = extname(file).toLowerCase();
  const gzip = wantsGzip(request, extension);
  response.setHeader('Content-Type', TYPES[extension] ?? 'application/octet-stream');
  response.setHeader('Vary', 'Accept-Encoding');
  if (gzip) response.setHeader('Content-Encoding', 'gzip');
  if (extension === '.html') {
    const page = await readFile(file, 'utf8');
    const policy = declaredPolicy(page) ?? STRICT_POLICY;
    response.setHeader('Content-Security-Policy', policy);
    response.end(request.method === 'HEAD' ? '' : gzip ? gzipSync(page) : page);
  } else if (request.method === 'HEAD') {
    response.end();
  } else if (gzip) {
    const bytes = await packedFile(file);
    if (bytes) response.end(bytes);
    else await pipeline(createReadStream(file), createGzip(), response);
  } else {
    await pipeline(createReadStream(file), response);
  }
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  response.setHeader('Content-Security-Policy', STRICT_POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-cache');
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      throw new Refusal(405, 'Method not allowed');
    }
    await sendFile(await fileFor(site, targetOf(request)), request, response);
  } catch (fault) {
    const refusal = fault instanceof Refusal ? fault : new Refusal(500, 'The file cannot be read');
    if (response.headersSent) return void response.destroy();
    if (refusal.location !== undefined) response.setHeader('Location', refusal.location);
    response.removeHeader('Content-Encoding');
    response.writeHead(refusal.status, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(refusal.message);
  }
}

const listening = (server: Server, port: number) =>
  new Promise<AddressInfo>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.address() as AddressInfo));
  });

/**
 * Serves a folder on 127.0.0.1 only, with the headers a careful host would send. Port 0 picks a
 * free port; basePath ('/some/place/') mounts the site below the root.
 */
export async function siteServer(
  folder: string,
  { port, basePath = '/' }: SiteServerOptions,
): Promise<SiteServer> {
  if (!/^\/(.*\/)?$/.test(basePath))
    throw new Error(`basePath must look like /place/: ${basePath}`);
  const site = { folder: await realpath(folder), basePath };
  const server = createServer((request, response) => void answer(site, request, response));
  const address = await listening(server, port);
  return {
    url: `http://127.0.0.1:${address.port}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
