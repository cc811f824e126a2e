import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { carriedFile } from './carriedFile';
import { SINGLE_FILE } from './siteServer';

/** A copy of the single file in which one of the files it carries reads otherwise, for one test; its file:// address. */
export async function singleFileWith(
  path: string,
  rewritten: (text: string) => string,
): Promise<string> {
  const page = await readFile(SINGLE_FILE, 'utf8');
  const { start, end, text } = carriedFile(page, path);
  const json = JSON.stringify(rewritten(text)).replaceAll('<', '\\u003c');
  const folder = await mkdtemp(join(tmpdir(), 'single-file-with-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'dashboard.html');
  await writeFile(file, `${page.slice(0, start)}>${json}` + page.slice(end));
  return pathToFileURL(file).href;
}
