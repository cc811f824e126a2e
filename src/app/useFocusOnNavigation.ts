import { useEffect, useRef } from 'react';
import { focusFollowedLink } from '../state/leftPage';

/**
 * Moves the focus to the main part when the reader has gone to another package, page or theme, not on the first load;
 * going back, to the link that was followed.
 * While nothing is shown yet there is no place.
 */
export function useFocusOnNavigation(place: string | undefined, restored: boolean) {
  const before = useRef(place);
  useEffect(() => {
    if (place === undefined || before.current === place) return;
    const first = before.current === undefined;
    before.current = place;
    if (first) return;
    const main = document.querySelector<HTMLElement>('main');
    main?.focus({ preventScroll: true });
    // Going back, the browser restores the scroll position itself.
    if (!restored) window.scrollTo(0, 0);
    else if (main) void focusFollowedLink(main);
  }, [place, restored]);
}
