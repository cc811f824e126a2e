import type { HeldFile, PackageFiles } from '../extracts/packageFiles';

const numbers = new WeakMap<HeldFile, number>();
let last = 0;

/** Marks a file as the folder's own, which is loaded as such: it has no number. */
export function served(file: HeldFile): HeldFile {
  numbers.set(file, 0);
  return file;
}

/** A number for a file, the same as long as it is the same object; undefined for one that is the folder's own. */
export function fileNumber(file: HeldFile): number | undefined {
  let number = numbers.get(file);
  if (number === undefined) {
    last += 1;
    number = last;
    numbers.set(file, number);
  }
  return number === 0 ? undefined : number;
}

/** The numbers of a package's files by path. */
export function fileNumbers({ files }: PackageFiles): ReadonlyMap<string, number> {
  return new Map(
    [...files].flatMap(([path, file]) => {
      const number = fileNumber(file);
      return number === undefined ? [] : [[path, number] as const];
    }),
  );
}
