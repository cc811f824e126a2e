/** Moves the focus and the page to a heading, by its id; does nothing where there is none. */
export function goToHeading(id: string): void {
  const heading = document.getElementById(id);
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

/** Goes to a heading of a page that is on its way, as soon as it is there; gives up after four seconds. */
export async function goToComingHeading(id: string): Promise<void> {
  const late = performance.now() + 4000;
  while (performance.now() < late && !document.getElementById(id))
    await new Promise(requestAnimationFrame);
  goToHeading(id);
}
