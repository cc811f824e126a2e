import { create } from 'zustand';
import { requestOf, searchOf } from '../selection/requestUrl';
import type { Request } from '../selection/selection';

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

/** Follows a reader's choice: a new entry in the browser's history. */
export function choose(request: Request) {
  const search = searchOf(request);
  if (search !== window.location.search)
    window.history.pushState(null, '', search || window.location.pathname);
  useSelectionStore.getState().follow(request);
}

/** Writes out in the URL what is shown, without a new entry in the history. */
export function writeOut(request: Request) {
  const search = searchOf(request);
  if (search !== window.location.search)
    window.history.replaceState(null, '', search || window.location.pathname);
}

/** Keeps the store in step with back and forward; returns the way to stop. */
export function followHistory(): () => void {
  const restore = () => useSelectionStore.getState().restore(requestOf(window.location.search));
  window.addEventListener('popstate', restore);
  return () => window.removeEventListener('popstate', restore);
}
