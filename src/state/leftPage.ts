/** What the browser's history keeps of a page that is left: its height, and the link that was followed. */
type LeftPage = readonly [height: number, address: string | null, place: number];

const linksTo = (address: string | null) =>
  [...document.querySelectorAll<HTMLElement>('a[href]')].filter(
    (link) => link.getAttribute('href') === address,
  );

const leftPage = (): LeftPage | undefined =>
  Array.isArray(window.history.state) ? (window.history.state as unknown as LeftPage) : undefined;

/** Puts down, with the entry of the page that is being left, what is needed to come back to it as it was. */
export function rememberLeftPage() {
  const link = document.activeElement;
  const address = link?.getAttribute('href') ?? null;
  const place = address === null ? 0 : linksTo(address).indexOf(link as HTMLElement);
  const left: LeftPage = [document.documentElement.scrollHeight, address, place];
  window.history.replaceState(left, '');
}

/** Keeps the page as tall as it was when it was left, until it is drawn: the browser scrolls to where it was. */
export function holdHeight() {
  const left = leftPage();
  if (!left) return;
  const { style } = document.documentElement;
  style.minHeight = `${left[0]}px`;
  setTimeout(() => {
    style.minHeight = '';
  }, 2000);
}

/** Frames for which a link has to stay where it is: a focus while the page still grows above it would make it jump. */
const stillFor = 12;

/**
 * Moves the focus from an element to the link by which the page was left, once it is drawn: who comes back goes on
 * where they were. Gives up after three seconds, or when the focus is elsewhere.
 */
export async function focusFollowedLink(from: HTMLElement): Promise<void> {
  const [, address = null, place = 0] = leftPage() ?? [];
  if (address === null) return;
  const late = performance.now() + 3000;
  let at = 0;
  let still = 0;
  while (performance.now() < late && document.activeElement === from) {
    const links = linksTo(address);
    const link = links[place] ?? links[0];
    const now = link ? link.getBoundingClientRect().top + window.scrollY : at;
    still = link && now === at ? still + 1 : 0;
    at = now;
    if (still > stillFor) link?.focus({ preventScroll: true });
    await new Promise(requestAnimationFrame);
  }
}
