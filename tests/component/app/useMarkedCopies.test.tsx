import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useMarkedCopies } from '../../../src/app/useMarkedCopies';

function Page({ mark }: { readonly mark: string | undefined }) {
  useMarkedCopies(mark);
  return (
    <p>
      Burnley <b>4,087</b> of 38,039
    </p>
  );
}

/** What a copy puts on the clipboard by type; empty where the browser copies as it always does. */
function copied(select: boolean, before?: (event: Event) => void): ReadonlyMap<string, string> {
  const data = new Map<string, string>();
  const selection = window.getSelection();
  selection?.removeAllRanges();
  if (select) selection?.selectAllChildren(document.querySelector('p') ?? document.body);
  const event = new Event('copy', { bubbles: true, cancelable: true });
  Object.assign(event, {
    clipboardData: { setData: (type: string, text: string) => data.set(type, text) },
  });
  if (before) document.addEventListener('copy', before, { once: true });
  document.body.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(data.size > 0 || before !== undefined);
  return data;
}

describe('copies by hand', () => {
  it('carry the mark, as text and as formatted text', () => {
    render(<Page mark="Made up <1>" />);
    const data = copied(true);
    expect(data.get('text/plain')).toBe('Made up <1>\nBurnley 4,087 of 38,039');
    expect(data.get('text/html')).toBe('<p>Made up &lt;1&gt;</p>Burnley <b>4,087</b> of 38,039');
  });

  it('are left alone without a mark, without a selection, or where a button copies', () => {
    const { rerender } = render(<Page mark="Made up" />);
    expect(copied(false).size).toBe(0);
    expect(copied(true, (event) => event.preventDefault()).size).toBe(0);
    rerender(<Page mark={undefined} />);
    expect(copied(true).size).toBe(0);
  });

  it('are left alone once the page is gone', () => {
    const { unmount } = render(<Page mark="Made up" />);
    unmount();
    document.body.append(document.createElement('p'));
    document.querySelector('p')?.append('left over');
    expect(copied(true).size).toBe(0);
  });
});
