import { resolve } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';

const path = (module: string) => normalizePath(resolve(module));
const ENTRY = path('src/main.tsx');
const THEME = path('src/surfaces/dashboard/ThemePage.tsx');
const OVERVIEW = path('src/surfaces/overview/OverviewPage.tsx');
/** Follows the first words of the overview, and shares its figure and table with the theme page. */
const HEAT_MAP = path('src/surfaces/overview/HeatMapPanel.tsx');

/**
 * What follows the first words, by the file it comes in. Left alone, every module that two of them share would be a file
 * of its own, and each request costs more than what it brings.
 */
const FOLLOWING = {
  // On every page.
  around: [
    'src/app/ToldSelection.tsx',
    'src/app/SiteFooter.tsx',
    'src/app/DisplayControl.tsx',
    'src/panels/WordsHere.tsx',
    'src/panels/Downloads.tsx',
  ],
  pictures: ['src/panels/PicturePanel.tsx'],
  heat: [
    'src/surfaces/overview/HeatMapPanel.tsx',
    'src/surfaces/overview/CourseOverTime.tsx',
    'src/surfaces/overview/MoreTiles.tsx',
  ],
  figures: [
    'src/surfaces/dashboard/LaterFigures.tsx',
    'src/panels/IndicatorFacts.tsx',
    'src/panels/CommentaryPanel.tsx',
    'src/panels/trendPanel.ts',
    'src/panels/partsPanel.ts',
    'src/panels/processPanel.ts',
    'src/panels/funnelPanel.ts',
    'src/panels/mapPanel.ts',
  ],
} satisfies Record<string, readonly string[]>;

/** The file a module belongs in because it is needed before the first words. */
type FirstFile = 'site' | 'table' | 'theme' | 'overview' | 'facts';
type LaterFile = keyof typeof FOLLOWING | 'shared';

/**
 * Keeps everything the page needs before its first words in a few files - libraries, site, the page landed on, and for a
 * theme its table - so that nothing of it is split off because a later part uses it too. What both pages need is part of
 * the site, and what the overview shares with the pictures of a theme has a file of its own, so that neither brings the
 * other. Libraries compress better together, and a new release leaves them cached.
 */
export function firstChunks(): Rolldown.CodeSplittingGroup[] {
  let found: ReadonlyMap<string, FirstFile> | undefined;
  let following: ReadonlyMap<string, LaterFile> | undefined;
  const fileOf = (id: string, context: Rolldown.ChunkingContext) => {
    found ??= firstFiles(context);
    return found.get(id);
  };
  const laterFileOf = (id: string, context: Rolldown.ChunkingContext) => {
    following ??= laterFiles(context);
    return fileOf(id, context) || id.includes('/node_modules/') ? undefined : following.get(id);
  };
  const laterGroup = (file: LaterFile): Rolldown.CodeSplittingGroup => ({
    name: (id, context) => (laterFileOf(id, context) === file ? file : null),
  });
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
    ...(['around', 'shared', 'pictures', 'heat', 'figures'] as const).map(laterGroup),
  ];
}

function firstFiles(context: Rolldown.ChunkingContext): ReadonlyMap<string, FirstFile> {
  const [entry, theme, overview, later] = [ENTRY, THEME, OVERVIEW, HEAT_MAP].map((one) =>
    neededBy(one, context),
  );
  const { heat: _, ...ofThemes } = FOLLOWING;
  const pictures = new Set(
    Object.values(ofThemes)
      .flat()
      .flatMap((root) => [...neededBy(path(root), context)]),
  );
  const found = new Map<string, FirstFile>();
  for (const id of overview ?? []) found.set(id, pictures.has(id) ? 'facts' : 'overview');
  for (const id of theme ?? [])
    found.set(id, overview?.has(id) ? 'site' : later?.has(id) ? 'table' : 'theme');
  for (const id of entry ?? []) found.set(id, 'site');
  return found;
}

function laterFiles(context: Rolldown.ChunkingContext): ReadonlyMap<string, LaterFile> {
  const found = new Map<string, LaterFile>();
  for (const [file, roots] of Object.entries(FOLLOWING) as [
    keyof typeof FOLLOWING,
    readonly string[],
  ][]) {
    const needed = new Set(roots.flatMap((root) => [...neededBy(path(root), context)]));
    for (const id of needed) {
      const first = found.get(id);
      // What every page has anyway stays there; what overview and theme page share brings neither.
      const parted =
        first !== undefined && first !== 'around' && (file === 'heat' || first === 'heat');
      found.set(id, parted ? 'shared' : (first ?? file));
    }
  }
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
