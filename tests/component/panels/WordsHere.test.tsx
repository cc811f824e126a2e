import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { WordsHere } from '../../../src/panels/WordsHere';

beforeEach(() => {
  window.history.replaceState(null, '', '?theme=asb&area=E07000117');
});

/** jsdom has no popovers: says to ours what a browser says just before it opens. */
function open() {
  const panel = screen.getByRole('group', { hidden: true });
  const opening = createEvent('beforetoggle', panel, { bubbles: false });
  fireEvent(panel, Object.assign(opening, { newState: 'open' }));
}

const terms = () => screen.queryAllByRole('term', { hidden: true }).map((one) => one.textContent);

it('explains the words around it, not those elsewhere or its own', () => {
  render(
    <>
      <figure>
        <p>Burnley has the 2nd highest rate</p>
        <WordsHere of="figure 1" />
      </figure>
      <p>This is a signal.</p>
    </>,
  );
  expect(screen.getByRole('button')).toHaveAccessibleName('What is this? Words used in figure 1');
  open();
  expect(terms()).toEqual(['Rate per 1,000 residents', 'Rank']);
  open();
  expect(terms()).toEqual(['Rate per 1,000 residents', 'Rank']);
});

it('leads to the methods of what is shown', () => {
  render(
    <figure>
      <p>3 [c]</p>
      <WordsHere of="figure 1" />
    </figure>,
  );
  open();
  expect(screen.getByRole('link', { hidden: true })).toHaveAttribute(
    'href',
    '?page=methods&theme=asb&area=E07000117#suppression',
  );
});

it('says so where there is nothing to explain', () => {
  render(
    <figure>
      <WordsHere of="figure 1" />
    </figure>,
  );
  open();
  expect(screen.getByText('No special words are used here.')).toBeInTheDocument();
});
