const focusable = 'a[href], button, input, select, summary, [tabindex="0"]';

/** Moves the focus to what comes after an element in the order of the Tab key; takes it away where nothing does. */
export function focusAfter(element: HTMLElement): void {
  const next = [...document.querySelectorAll<HTMLElement>(focusable)].find(
    (one) =>
      element.compareDocumentPosition(one) === Node.DOCUMENT_POSITION_FOLLOWING &&
      one.checkVisibility(),
  );
  if (next) next.focus();
  else element.blur();
}
