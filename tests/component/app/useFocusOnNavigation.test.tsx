import { act, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useFocusOnNavigation } from '../../../src/app/useFocusOnNavigation';
import { rememberLeftPage } from '../../../src/state/leftPage';

interface PageProps {
  readonly place: string;
  readonly restored: boolean;
  readonly links?: readonly string[];
}

function Page({ place, restored, links = [] }: PageProps) {
  useFocusOnNavigation(place, restored);
  return (
    <main tabIndex={-1}>
      {links.map((to, at) => (
        <a key={at} href={to}>{`Link ${at}`}</a>
      ))}
    </main>
  );
}

const list = { place: 'list', links: ['?a', '?b', '?b'] };

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockReturnValue(undefined);
  history.replaceState(null, '');
});

it('goes to the main part of another page, and on the way back to the link that was followed', async () => {
  const { rerender } = render(<Page {...list} restored={true} />);
  expect(document.body).toHaveFocus();
  act(() => screen.getByRole('link', { name: 'Link 2' }).focus());
  rememberLeftPage();
  const left: unknown = history.state;
  history.pushState(null, '');
  rerender(<Page place="one" restored={false} />);
  expect(screen.getByRole('main')).toHaveFocus();

  history.replaceState(left, '');
  rerender(<Page place="list" restored={true} />);
  expect(screen.getByRole('main')).toHaveFocus();
  rerender(<Page {...list} restored={true} />);
  await waitFor(() => expect(screen.getByRole('link', { name: 'Link 2' })).toHaveFocus());
});

it('leaves the focus alone once the reader has moved it', async () => {
  const { rerender } = render(<Page {...list} restored={true} />);
  act(() => screen.getByRole('link', { name: 'Link 2' }).focus());
  rememberLeftPage();
  rerender(<Page place="one" restored={false} />);
  rerender(<Page place="list" restored={true} links={['?a']} />);
  act(() => screen.getByRole('link', { name: 'Link 0' }).focus());
  rerender(<Page {...list} restored={true} />);
  await act(() => new Promise((done) => setTimeout(done, 400)));
  expect(screen.getByRole('link', { name: 'Link 0' })).toHaveFocus();
});

it('goes to the main part where nothing was left by a link', async () => {
  const { rerender } = render(<Page {...list} restored={true} />);
  rerender(<Page place="other" restored={true} links={['?a']} />);
  await act(() => new Promise((done) => setTimeout(done, 400)));
  expect(screen.getByRole('main')).toHaveFocus();
});
