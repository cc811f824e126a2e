import {
  BROWSER_GLOBALS,
  CLOSED_ROOMS,
  CORE,
  DOORS,
  FORBIDDEN_NAMES,
  MOST_LINES,
  ROOMS,
  ROOMS_OF_STRANGERS,
  UNFINISHED,
} from './house';
import type { SourceModule } from './sourceModule';

/** A rule answers with one sentence per violation, or with nothing. */
export type Rule = (modules: SourceModule[]) => string[];

const roomOf = (path: string) => path.split('/')[0] ?? '';
const subfolderOf = (path: string) => path.split('/').slice(1, -1)[0] ?? '';
const isCore = ({ room }: SourceModule) => CORE.includes(room);

/** A rule that looks at each import of our own modules on its own. */
const eachImport =
  (forbids: (module: SourceModule, imported: string) => boolean): Rule =>
  (modules) =>
    modules.flatMap((module) =>
      module.ownImports
        .filter((imported) => forbids(module, imported))
        .map((imported) => `${module.path} imports ${imported}`),
    );

export const everyFileHasARoom: Rule = (modules) =>
  modules.filter(({ room }) => !ROOMS.includes(room)).map(({ path }) => `${path} is in no room`);

export const importsPointBack = eachImport(({ room }, imported) => {
  const from = ROOMS.indexOf(roomOf(imported));
  return from === -1 || from > ROOMS.indexOf(room);
});

export const closedRoomsImportNothingOfOurs = eachImport(
  ({ room }, imported) => CLOSED_ROOMS.includes(room) && roomOf(imported) !== room,
);

export const strangersNeverMeet = eachImport(
  ({ room, subfolder }, imported) =>
    ROOMS_OF_STRANGERS.includes(room) &&
    roomOf(imported) === room &&
    subfolder !== '' &&
    subfolderOf(imported) !== '' &&
    subfolderOf(imported) !== subfolder,
);

export const oneDoorPerLibrary: Rule = (modules) =>
  modules.flatMap(({ path, room, libraries }) =>
    libraries
      .filter((library) => !DOORS[library]?.includes(room))
      .map(
        (library) =>
          `${path} imports ${library}, whose doors are: ${DOORS[library]?.join(', ') ?? 'none'}`,
      ),
  );

export const coreKnowsNoBrowser: Rule = (modules) =>
  modules
    .filter(isCore)
    .flatMap(({ path, freeNames }) =>
      BROWSER_GLOBALS.filter((name) => freeNames.has(name)).map(
        (name) => `${path}:${freeNames.get(name)?.join(',')} names ${name}`,
      ),
    );

export const noCycles: Rule = (modules) => {
  const importsOf = new Map(
    modules.map(({ path, ownImports }) => [path.replace(/\.tsx?$/, ''), ownImports]),
  );
  const finished = new Set<string>();
  const cyclesFrom = (path: string, trail: string[]): string[] => {
    if (trail.includes(path)) return [[...trail.slice(trail.indexOf(path)), path].join(' -> ')];
    if (finished.has(path)) return [];
    const cycles = (importsOf.get(path) ?? []).flatMap((next) =>
      cyclesFrom(next, [...trail, path]),
    );
    finished.add(path);
    return cycles;
  };
  return [...importsOf.keys()].flatMap((path) => cyclesFrom(path, []));
};

export const noBarrels: Rule = (modules) =>
  modules.flatMap(({ path, reExports }) =>
    reExports.map((line) => `${path}:${line} exports from another file`),
  );

export const filesStaySmall: Rule = (modules) =>
  modules
    .map(({ path, code }) => ({ path, lines: code.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines`);

export const namesSayWhatIsInside: Rule = (modules) =>
  modules.flatMap(({ path }) =>
    path
      .split('/')
      .map((segment) => segment.replace(/\..*$/, '').toLowerCase())
      .filter((name) => FORBIDDEN_NAMES.includes(name))
      .map((name) => `${path} is called ${name}`),
  );

export const coreExportsAreDefined: Rule = (modules) =>
  modules
    .filter(isCore)
    .flatMap(({ path, undocumentedExports }) =>
      undocumentedExports.map((line) => `${path}:${line} exports without a doc comment`),
    );

export const nothingIsUnfinished: Rule = (modules) =>
  modules.flatMap(({ path, code }) =>
    code
      .split('\n')
      .flatMap((text, at) => (UNFINISHED.test(text) ? [`${path}:${at + 1} ${text.trim()}`] : [])),
  );
