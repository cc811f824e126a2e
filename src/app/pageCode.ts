import { sameUntilItFails } from '../panels/sameUntilItFails';
import { requestOf } from '../selection/requestUrl';
import { picturesDrawn } from '../ui/picturesDrawn';

/** The code of the theme page, asked for once. */
export const themePage = readAtOnce(
  sameUntilItFails(() => import('../surfaces/dashboard/ThemePage')),
);

/** The code of the overview, asked for once. */
export const overviewPage = readAtOnce(
  sameUntilItFails(() => import('../surfaces/overview/OverviewPage')),
);

/** Asks for the page that an address names, while its data are still on their way. */
export function askForPage(search: string): void {
  const { theme, indicator, page = theme || indicator ? 'theme' : 'overview' } = requestOf(search);
  if (page === 'theme') askFor(themePage);
  if (page === 'overview') askFor(overviewPage);
}

/** Asks for both pages once there is nothing left that is looked at first: then going from one to the other is quick. */
export async function askForBothPages(): Promise<void> {
  await picturesDrawn();
  askFor(themePage);
  askFor(overviewPage);
}

/** Where a page cannot be had, it says so itself when it is shown. */
function askFor(load: () => Promise<unknown>): void {
  load().catch(() => {});
}

interface Readable<T> extends Promise<T> {
  status?: 'pending' | 'fulfilled' | 'rejected';
  value?: T;
  reason?: unknown;
}

/**
 * Marks a promise the way React's `use` reads it: code that is there already is then drawn at once, without a moment
 * of "loading".
 */
function readAtOnce<T>(load: () => Promise<T>): () => Promise<T> {
  return () => {
    const asked: Readable<T> = load();
    if (asked.status === undefined) {
      asked.status = 'pending';
      asked.then(
        (value) => Object.assign(asked, { status: 'fulfilled', value }),
        (reason: unknown) => Object.assign(asked, { status: 'rejected', reason }),
      );
    }
    return asked;
  };
}
