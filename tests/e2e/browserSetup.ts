import { existsSync } from 'node:fs';
import { installMissingBrowsers } from './browserPrograms';
import { SINGLE_FILE, SITE_FOLDER } from './siteServer';

// Runs once before all workers, so that two of them never install a browser at the same time.
export function setup(): void {
  for (const output of [SITE_FOLDER, SINGLE_FILE]) {
    if (!existsSync(output)) throw new Error(`${output} is missing: run npm run build first`);
  }
  installMissingBrowsers();
}
