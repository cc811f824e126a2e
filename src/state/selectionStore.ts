import { create } from 'zustand';
import { requestOf, searchOf } from '../selection/requestUrl';
import type { Request } from '../selection/selection';
import { afterNextPaint } from '../ui/afterNextPaint';
import { holdHeight, rememberLeftPage } from './leftPage';

interface SelectionStore {
  /** What the URL or the reader asks for: the only copy of the selection. */
  readonly request: Request;
  /** True when the request came from the URL (first load, back, forward), so that fallbacks are worth a notice. */
  readonly fromUrl: boolean;
  readonly follow: (request: Request) => void;
  readonly restore: (request: Request) => void;
}

/** The selection. Changed only by {@link choose} and by the browser's back and forward. */
export const useSelectionStore = create<SelectionStore>()((set) => ({
  request: requestOf(globalThis.location.search),
  fromUrl: true,
  follow: (request) => set({ request, fromUrl: false }),
  restore: (request) => set({ request, fromUrl: true }),
}));

/** The address of a choice that is being drawn. */
let coming: string | undefined;

/**
 * Follows a reader's choice: a new entry in the browser's history, made once the answer is on the screen. On the way to
 * another page it is made before: the browser keeps with it how far down the page was that is left.
 */
export function choose(request: Request) {
  writeComing();
  coming = searchOf(request);
  const { request: before, follow } = useSelectionStore.getState();
  if (request.page !== before.page || request.theme !== before.theme) {
    rememberLeftPage();
    writeComing();
  }
  follow(request);
  afterNextPaint(writeComing);
}

/** Writes out in the URL what is shown, without a new entry in the history but that of a choice being drawn. */
export function writeOut(request: Request) {
  const search = searchOf(request);
  if (coming !== undefined) coming = search;
  else if (search !== window.location.search)
    window.history.replaceState(window.history.state, '', search || window.location.pathname);
}

function writeComing() {
  const search = coming;
  coming = undefined;
  if (search !== undefined && search !== window.location.search)
    window.history.pushState(null, '', search || window.location.pathname);
}

/** Keeps the store in step with back and forward; returns the way to stop. */
export function followHistory(): () => void {
  const restore = () => {
    coming = undefined;
    holdHeight();
    useSelectionStore.getState().restore(requestOf(window.location.search));
  };
  window.addEventListener('popstate', restore);
  return () => window.removeEventListener('popstate', restore);
}
