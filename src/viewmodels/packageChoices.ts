import type { Dataset } from '../dataset/dataset';

/** A data package of the site, to choose from. */
export interface PackageChoice {
  /** Folder to ask for; blank for the site's own data. */
  readonly folder: string;
  readonly title: string;
  readonly illustrative: boolean;
  /** True for the package shown. */
  readonly shown: boolean;
}

/**
 * The site's own data and the packages listed beside the one shown, each once; the one shown is always among them, and
 * the way back to the site's own data too. `home` is their folder.
 */
export function packageChoices(
  {
    title,
    illustrative,
    furtherPackages,
  }: Pick<Dataset, 'title' | 'illustrative' | 'furtherPackages'>,
  { shown, home }: { readonly shown: string; readonly home: string },
): readonly PackageChoice[] {
  const current = shown.replace(/\/$/, '');
  const all = new Map<string, Pick<PackageChoice, 'title' | 'illustrative'>>([
    [home, { title: 'The data of this site', illustrative: false }],
  ]);
  for (const one of furtherPackages) all.set(one.folder, one);
  all.set(current, { title, illustrative });
  return [...all].map(([folder, one]) => ({
    folder: folder === home ? '' : folder,
    title: one.title,
    illustrative: one.illustrative,
    shown: folder === current,
  }));
}
