import type { ViewContext } from '../commentary/viewContext';

/**
 * A model that is made once for a view and what was chosen in its figure, then kept as long as the view is: the figure
 * asks for it, and so do the numbers of those after it.
 */
export function oncePerView<T>(
  made: (context: ViewContext, chosen?: string) => T,
): (context: ViewContext, chosen?: string) => T {
  const kept = new WeakMap<ViewContext, Map<string | undefined, { readonly model: T }>>();
  return (context, chosen) => {
    const ofView = kept.get(context) ?? new Map<string | undefined, { readonly model: T }>();
    kept.set(context, ofView);
    const found = ofView.get(chosen) ?? { model: made(context, chosen) };
    ofView.set(chosen, found);
    return found.model;
  };
}
