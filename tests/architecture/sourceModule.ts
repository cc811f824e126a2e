import { posix } from 'node:path';
import { parseSync } from 'vite';
import { type FreeNames, freeNames } from './freeNames';

export type SourceModule = {
  /** Path below src/, for example `domain/area.ts`. */
  path: string;
  /** First folder of the path; `main` for main.tsx. */
  room: string;
  /** Second folder of the path, or '' for a file directly in its room. */
  subfolder: string;
  code: string;
  /** Paths below src/ of our own modules, without extension or query. */
  ownImports: string[];
  /** Names of the packages imported, types included. */
  libraries: string[];
  /** Lines of export statements with no doc comment right before them. */
  undocumentedExports: number[];
  /** Lines of statements of the form `export ... from`. */
  reExports: number[];
  freeNames: FreeNames;
};

const withoutEnding = (path: string) => path.replace(/\?.*$/, '').replace(/\.tsx?$/, '');

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Reads one file of src/ into what the rules ask about. */
function sourceModule(path: string, code: string): SourceModule {
  const { program, module, comments, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);

  const [room = '', subfolder = ''] = withoutEnding(path).split('/');
  const lineAt = (offset: number) => code.slice(0, offset).split('\n').length;
  const unquoted = (start: number, end: number) => code.slice(start, end).replace(/['"`]/g, '');
  const reExports = module.staticExports.filter(({ entries }) =>
    entries.some((entry) => entry.moduleRequest !== null),
  );
  const specifiers = [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...reExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value ?? '')),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => unquoted(start, end)),
    ...[...code.matchAll(/\bimport\('([^']+)'\)/g)].map(([, specifier = '']) => specifier),
  ];
  const distinct = [...new Set(specifiers)];
  const own = distinct.filter((specifier) => specifier.startsWith('.'));
  const bare = distinct.filter((specifier) => !specifier.startsWith('.'));

  const isDocumented = (start: number) =>
    comments.some(
      ({ type, value, end }) =>
        type === 'Block' && value.startsWith('*') && code.slice(end, start).trim() === '',
    );
  const exportNames = new Set<string>();
  const undocumented = module.staticExports.filter(({ start, entries }) => {
    // Overloads share the doc comment of the first.
    const isOverload = entries.every(({ exportName }) => exportNames.has(exportName.name ?? ''));
    for (const { exportName } of entries) exportNames.add(exportName.name ?? '');
    return !isOverload && !isDocumented(start);
  });

  return {
    path,
    room,
    subfolder: path.split('/').length > 2 ? subfolder : '',
    code,
    ownImports: own.map((it) => withoutEnding(posix.join(posix.dirname(path), it))),
    libraries: bare.map(packageOf),
    undocumentedExports: undocumented.map(({ start }) => lineAt(start)),
    reExports: reExports.map(({ start }) => lineAt(start)),
    freeNames: freeNames(program, lineAt),
  };
}

/** All modules of a map from path to code; a map without any is a fault, not a clean house. */
export function sourceModules(files: Record<string, string>): SourceModule[] {
  const modules = Object.entries(files).map(([path, code]) =>
    sourceModule(path.replace(/^.*\bsrc\//, ''), code),
  );
  if (modules.length === 0) throw new Error('No source files found: the rules would check nothing');
  return modules;
}
