import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';

const mediaTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.wasm': 'application/wasm',
};

/** A server of the bench's own files, and how to stop it. */
export interface PlainServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Sends files as they are. The site's own server compresses every answer anew, which for 56 MB would take longer than
 * anything that is measured here.
 */
export async function plainServer(folder: string): Promise<PlainServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = join(folder, normalize(decodeURIComponent(pathname)));
    const send = async () => {
      const { size } = await stat(file);
      response.writeHead(200, {
        'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
        'Content-Length': size,
        'Cache-Control': 'no-store',
      });
      await pipeline(createReadStream(file, { highWaterMark: 1 << 18 }), response);
    };
    send().catch(() => {
      if (!response.headersSent) response.writeHead(404);
      response.end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
