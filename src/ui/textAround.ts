/** What stands in the part of the page that an element is in, itself left out: words that touch on the page stay apart. */
export function textAround(element: Element): string {
  const part = element.closest('figure, section') ?? element.closest('main') ?? document.body;
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (!element.contains(currentNode)) texts.push(currentNode.textContent ?? '');
  }
  return texts.join(' ');
}
