import { lazy } from 'react';
import { Later } from '../ui/Later';
import { picturesDrawn } from '../ui/picturesDrawn';

const Words = lazy(async () => {
  await picturesDrawn();
  const { WordsHere } = await import('./WordsHere');
  return { default: WordsHere };
});

/** "What is this?" for the words of a figure or section, loaded after the pictures; its place is held until then. */
export function LazyWords({ of }: { readonly of: string }) {
  return (
    <div className="words-place">
      <Later>
        <Words of={of} />
      </Later>
    </div>
  );
}
