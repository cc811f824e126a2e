import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seededNumbers } from './seededNumbers';

const rows = 15_000;
const header =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
const categories = ['Anti-social behaviour', 'Burglary', 'Other theft', 'Public order', 'Drugs'];

/** A file as data.police.uk gives it, and the counts that are in it. */
export interface GeneratedStreet {
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  /** Records in a district of the repository's own package; one in fifty has no place. */
  readonly counted: number;
}

/** Writes a month of a force as data.police.uk publishes it; the same bytes on every run. */
export async function writeStreet(folder: string): Promise<GeneratedStreet> {
  const areas = (await readFile('data/areas.csv', 'utf8')).split('\n');
  const districts = areas.flatMap((line) => {
    const [, name = '', type = ''] = line.split(',');
    return /^(district|unitary)$/.test(type) ? [name] : [];
  });
  const next = seededNumbers(15);
  const one = <T>(from: readonly T[]) => from[Math.floor(next() * from.length)] as T;
  const id = () =>
    Math.floor(next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0')
      .repeat(8);
  let counted = 0;
  const lines = Array.from({ length: rows }, () => {
    const category = one(categories);
    const isPlaced = next() >= 0.02;
    if (isPlaced) counted += 1;
    const place = isPlaced
      ? `-2.462825,53.763413,On or near Tintern Crescent,E01012607,${one(districts)} 001A`
      : ',,No Location,,';
    const outcome = category === categories[0] ? '' : 'Unable to prosecute suspect';
    const force = 'Lancashire Constabulary,Lancashire Constabulary';
    return `${outcome && id()},2024-01,${force},${place},${category},${outcome},`;
  });
  const text = `${[header, ...lines].join('\n')}\n`;
  const file = '2024-01-lancashire-street.csv';
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, file), text);
  return { file, rows, bytes: Buffer.byteLength(text), counted };
}
