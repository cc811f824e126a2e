import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { illustrativeFiles } from './illustrativeFiles';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(repository, 'data/illustrative-monthly');

// All files are made and checked before the first is written.
const files = illustrativeFiles(join(repository, 'data'), folder);
for (const [name, text] of files) {
  writeFileSync(join(folder, name), text);
  console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
}
console.log('All checks passed.');
