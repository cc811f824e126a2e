import { resolve } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';

/**
 * Keeps everything the page needs before its first words in two files, libraries and site, so that nothing of it is
 * split off because a later part uses it too. Libraries compress better together, and a new release leaves them cached.
 */
export function firstChunks(): Rolldown.CodeSplittingGroup[] {
  const entry = normalizePath(resolve('src/main.tsx'));
  let first: Set<string> | undefined;
  const isFirst = (id: string, context: Rolldown.ChunkingContext) => {
    first ??= neededBy(entry, context);
    return first.has(id);
  };
  return [
    {
      name: (id, context) =>
        id.includes('/node_modules/') && isFirst(id, context) ? 'libraries' : null,
      priority: 2,
    },
    { name: (id, context) => (isFirst(id, context) ? 'site' : null), priority: 1 },
  ];
}

/** A module and all it imports, directly or not, but not what it loads later. */
function neededBy(entry: string, context: Rolldown.ChunkingContext): Set<string> {
  const found = new Set([entry]);
  for (const id of found) {
    for (const needed of context.getModuleInfo(id)?.importedIds ?? []) found.add(needed);
  }
  return found;
}
