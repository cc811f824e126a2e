import { useEffect } from 'react';

/** Puts a mark over what readers copy from the page by hand, as text and as formatted text. */
export function useMarkedCopies(mark: string | undefined) {
  useEffect(() => {
    if (mark === undefined) return undefined;
    const copy = (event: ClipboardEvent) => markCopy(event, mark);
    // After every listener of the page: what a button puts on the clipboard says itself what it is.
    window.addEventListener('copy', copy);
    return () => window.removeEventListener('copy', copy);
  }, [mark]);
}

function markCopy(event: ClipboardEvent, mark: string) {
  const selection = window.getSelection();
  if (event.defaultPrevented || !event.clipboardData || !selection || selection.isCollapsed) return;
  const copied = document.createElement('div');
  for (let place = 0; place < selection.rangeCount; place += 1)
    copied.append(selection.getRangeAt(place).cloneContents());
  const title = document.createElement('p');
  title.textContent = mark;
  event.clipboardData.setData('text/plain', `${mark}\n${selection.toString()}`);
  event.clipboardData.setData('text/html', `${title.outerHTML}${copied.innerHTML}`);
  event.preventDefault();
}
