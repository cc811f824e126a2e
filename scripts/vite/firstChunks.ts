import { resolve } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';

const path = (module: string) => normalizePath(resolve(module));
const ENTRY = path('src/main.tsx');
const THEME = path('src/surfaces/dashboard/ThemePage.tsx');
const OVERVIEW = path('src/surfaces/overview/OverviewPage.tsx');
/** Follows the first words of the overview, and shares its figure and table with the theme page. */
const HEAT_MAP = path('src/surfaces/overview/HeatMapPanel.tsx');
/** The pictures of a theme, which follow its first words. */
const PICTURES = path('src/panels/PicturePanel.tsx');

/** The file a module belongs in because it is needed before the first words. */
type FirstFile = 'site' | 'table' | 'theme' | 'overview' | 'facts';

/**
 * Keeps everything the page needs before its first words in a few files - libraries, site, the page landed on, and for a
 * theme its table - so that nothing of it is split off because a later part uses it too. What both pages need is part of
 * the site, and what the overview shares with the pictures of a theme has a file of its own, so that neither brings the
 * other. Libraries compress better together, and a new release leaves them cached.
 */
export function firstChunks(): Rolldown.CodeSplittingGroup[] {
  let found: ReadonlyMap<string, FirstFile> | undefined;
  const fileOf = (id: string, context: Rolldown.ChunkingContext) => {
    found ??= firstFiles(context);
    return found.get(id);
  };
  const group = (file: FirstFile, priority: number): Rolldown.CodeSplittingGroup => ({
    name: (id, context) => (fileOf(id, context) === file ? file : null),
    priority,
  });
  return [
    {
      name: (id, context) =>
        id.includes('/node_modules/') && fileOf(id, context) ? 'libraries' : null,
      priority: 3,
    },
    // A group takes along what its modules import: what is shared has to be taken first.
    group('site', 2),
    group('table', 2),
    group('facts', 2),
    group('theme', 1),
    group('overview', 1),
  ];
}

function firstFiles(context: Rolldown.ChunkingContext): ReadonlyMap<string, FirstFile> {
  const [entry, theme, overview, later, pictures] = [
    ENTRY,
    THEME,
    OVERVIEW,
    HEAT_MAP,
    PICTURES,
  ].map((one) => neededBy(one, context));
  const found = new Map<string, FirstFile>();
  for (const id of overview ?? []) found.set(id, pictures?.has(id) ? 'facts' : 'overview');
  for (const id of theme ?? [])
    found.set(id, overview?.has(id) ? 'site' : later?.has(id) ? 'table' : 'theme');
  for (const id of entry ?? []) found.set(id, 'site');
  return found;
}

/** A module and all it imports, directly or not, but not what it loads later. */
function neededBy(entry: string, context: Rolldown.ChunkingContext): Set<string> {
  const found = new Set([entry]);
  for (const id of found) {
    for (const needed of context.getModuleInfo(id)?.importedIds ?? []) found.add(needed);
  }
  return found;
}
