import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namedSource } from '../../../src/dataset/addedSource';
import { assembledDataset } from '../../../src/dataset/assembledDataset';
import type { Dataset } from '../../../src/dataset/dataset';
import { monthNumber } from '../../../src/domain/period';
import type { ContributedFile } from '../../../src/extracts/contributedFile';
import { extractedResource } from '../../../src/extracts/extractedResource';
import type { Merging } from '../../../src/extracts/mergedPackage';
import {
  descriptorOf,
  type HeldFile,
  listedFiles,
  type PackageFiles,
} from '../../../src/extracts/packageFiles';
import { isTableRole, type Role } from '../../../src/extracts/tableContracts';
import { protectedDataset } from '../../../src/statistics/protectedDataset';

/** Files by path: rows, the first of them the header. */
type Files = Readonly<Record<string, readonly string[]>>;

const encoder = new TextEncoder();

/** A file of the given text. */
export function heldText(text: string): HeldFile {
  return { open: () => [encoder.encode(text)] };
}

/** A package of the given files; the role is told by the name, files of other names hold observations. */
export function heldPackage(
  files: Files,
  description: Readonly<Record<string, unknown>> = {},
  more: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
): PackageFiles {
  const resources = Object.keys(files).map((path) => ({
    path,
    title: path,
    role: roleOf(path),
    ...more[path],
  }));
  return {
    descriptor: { title: 'Test', version: '1', resources, ...description },
    files: new Map(
      Object.entries(files).map(([path, rows]) => [path, heldText(`${rows.join('\n')}\n`)]),
    ),
  };
}

/** A package of the repository. */
export function packageOnDisk(folder: string): PackageFiles {
  const text = readFileSync(join(folder, 'datapackage.json'), 'utf8');
  const descriptor = JSON.parse(text) as { resources: { path: string }[] };
  return {
    descriptor,
    files: new Map(
      descriptor.resources.map(({ path }) => [
        path,
        { open: () => [new Uint8Array(readFileSync(join(folder, path)))] },
      ]),
    ),
  };
}

/** Canonical files as a contribution brings them. */
export function contributed(files: Files): { readonly files: readonly ContributedFile[] } {
  return {
    files: Object.entries(files).map(([path, rows]) => ({
      path,
      role: roleOf(path),
      title: path,
      source: { name: path, bytes: 0, ...heldText(`${rows.join('\n')}\n`) },
      from: [path],
    })),
  };
}

function roleOf(path: string): Role {
  const name = path.replace(/\.\w+$/, '');
  if (name === 'boundaries') return name;
  return isTableRole(name) ? name : 'observations';
}

/** Reads each file each time. */
export const read: Merging['read'] = (entry, { open }) => extractedResource(entry, open);

/** Circumstances of merging at noon of 21 November 2026. */
export const circumstances = { read, at: '2026-11-21T12:00:00Z' };

/** The dataset of all files of a package, before it is protected, as of November 2026. */
export async function assembled(pkg: PackageFiles): Promise<Dataset> {
  const resources = await Promise.all(listedFiles(pkg).map(({ entry, file }) => read(entry, file)));
  return assembledDataset(descriptorOf(pkg), resources, { thisMonth: monthNumber(2026, 11) });
}

/** The dataset of all files of a package as it is shown. */
export async function shown(pkg: PackageFiles): Promise<Dataset> {
  return protectedDataset(await assembled(pkg));
}

/** The text of a file of a package. */
export async function textOf(file: HeldFile | undefined): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for await (const chunk of file?.open() ?? []) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

/** Every figure of a dataset: "asb E1 2023-01" to its number or the reason it is missing. */
export function figuresOf(dataset: Dataset): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const [indicator, cubes] of dataset.cubes) {
    for (const cube of cubes) {
      for (const [row, area] of cube.areas.entries()) {
        for (const [column, { start }] of cube.periods.entries()) {
          const cell = row * cube.width + column;
          if (cube.line[cell] === 0) continue;
          const [value, reason] = [cube.values[cell] ?? 0, cube.reasons[cell] ?? 0];
          const { code: source } = namedSource(
            dataset.sourceCodes[(cube.source[cell] ?? 0) - 1] ?? '',
          );
          figures.set(
            [indicator, area, start, cube.months].join(' '),
            [reason === 0 ? value : `reason ${reason}`, cube.status[cell], source].join(' '),
          );
        }
      }
    }
  }
  return figures;
}
