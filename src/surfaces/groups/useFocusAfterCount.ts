import { useEffect, useRef } from 'react';

/**
 * Where the number of groups changes, the button that was pressed may be gone: reading goes on at the name of the first
 * new group, or at a heading.
 */
export function useFocusAfterCount(count: number) {
  const before = useRef(count);
  useEffect(() => {
    const last = before.current;
    before.current = count;
    if (count === last) return;
    const target = count === 0 ? 'groups-start' : 'groups-list';
    const place = document.getElementById(count > last ? `group-name-${last}` : target);
    if (place instanceof HTMLHeadingElement) place.tabIndex = -1;
    place?.focus();
  }, [count]);
}
