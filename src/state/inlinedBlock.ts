/** The part of a page that carries a file of a package, by the file's URL. */
export function inlinedBlock(url: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('script[data-package-file]')].find(
    (one) => one.dataset.packageFile === url,
  );
}
