import { requestOf } from '../selection/requestUrl';
import { picturesDrawn } from '../ui/picturesDrawn';

/** The code of the theme page, asked for once. */
export const themePage = askedOnce(() => import('../surfaces/dashboard/ThemePage'));

/** The code of the overview, asked for once. */
export const overviewPage = askedOnce(() => import('../surfaces/overview/OverviewPage'));

/** The code of the area profile, asked for once. */
export const profilePage = askedOnce(() => import('../surfaces/profile/ProfilePage'));

/** Asks for the page that an address names, while its data are still on their way. */
export function askForPage(search: string): void {
  const { theme, indicator, page = theme || indicator ? 'theme' : 'overview' } = requestOf(search);
  if (page === 'theme') void themePage();
  if (page === 'overview') void overviewPage();
  if (page === 'area') void profilePage();
}

/** Asks for both pages once there is nothing left that is looked at first: then going from one to the other is quick. */
export async function askForBothPages(): Promise<void> {
  await picturesDrawn();
  void themePage();
  void overviewPage();
}

interface Readable<T> extends Promise<T> {
  status?: 'pending' | 'fulfilled' | 'rejected';
  value?: T;
  reason?: unknown;
}

/**
 * Marks the promise of the code the way React's `use` reads it: code that is there already is then drawn at once,
 * without a moment of "loading". What failed stays failed until the page is loaded again, as its words say.
 */
function askedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let asked: Readable<T> | undefined;
  return () => {
    if (asked) return asked;
    const code: Readable<T> = load();
    code.status = 'pending';
    code.then(
      (value) => Object.assign(code, { status: 'fulfilled', value }),
      (reason: unknown) => Object.assign(code, { status: 'rejected', reason }),
    );
    asked = code;
    return code;
  };
}
