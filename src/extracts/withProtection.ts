import { headerPositions } from './headerPositions';
import type { Merging } from './mergedPackage';
import { versionAt } from './ownVersion';
import { listedFiles, type PackageFiles } from './packageFiles';
import { rewrittenRows } from './rewrittenRows';

/** What an indicator hides and rounds; undefined for nothing. */
export interface ProtectionRule {
  /** Counts from 1 to this are hidden. */
  readonly threshold: number | undefined;
  /** Counts are rounded to multiples of this. */
  readonly rounding: number | undefined;
}

/**
 * A package whose indicators hide and round as the given rules say, by their codes; the others stay as they are. `at` makes
 * it a version of its own.
 */
export async function withProtection(
  pkg: PackageFiles,
  rules: ReadonlyMap<string, ProtectionRule>,
  { read, at }: Pick<Merging, 'read'> & Partial<Pick<Merging, 'at'>>,
): Promise<PackageFiles> {
  if (rules.size === 0) return pkg;
  const files = new Map(pkg.files);
  for (const { entry, file } of listedFiles(pkg)) {
    if (entry.role !== 'indicators') continue;
    const { encoding } = await read(entry, file);
    files.set(entry.path, {
      open: () =>
        rewrittenRows(file.open, encoding, {
          rewritten: (header) => ruled(header, rules),
          form: 'lines',
        }),
    });
  }
  if (at === undefined) return { ...pkg, files };
  const version = versionAt(pkg.descriptor.version, at);
  return { descriptor: { ...pkg.descriptor, version }, files };
}

function ruled(header: readonly string[], rules: ReadonlyMap<string, ProtectionRule>) {
  const positions = headerPositions(header, [], '', 1);
  const columns = [...header];
  const placeOf = (name: string) => positions.get(name) ?? columns.push(name) - 1;
  const [threshold, rounding] = [placeOf('suppression_threshold'), placeOf('rounding_base')];
  const width = columns.length;
  return {
    header: columns,
    row: (given: readonly string[]) => {
      const cells = Array.from({ length: width }, (_, place) => given[place] ?? '');
      const rule = rules.get((given[positions.get('indicator') ?? -1] ?? '').trim());
      if (rule) {
        cells[threshold] = String(rule.threshold ?? '');
        cells[rounding] = String(rule.rounding ?? '');
      }
      return cells;
    },
  };
}
