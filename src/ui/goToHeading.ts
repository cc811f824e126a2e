/** Moves the focus and the page to a heading, by its id; does nothing where there is none. */
export function goToHeading(id: string): void {
  const heading = document.getElementById(id);
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
