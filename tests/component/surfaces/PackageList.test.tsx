import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Request } from '../../../src/selection/selection';
import { PackageList } from '../../../src/surfaces/data/PackageList';

const own = { folder: '', title: 'Own figures', illustrative: false, shown: true };
const more = { folder: 'data/more', title: 'More figures', illustrative: true, shown: false };

function show(...packages: readonly (typeof own)[]) {
  const choose = vi.fn<(choice: Request) => void>();
  render(<PackageList packages={packages} href={({ data }) => `?data=${data}`} choose={choose} />);
  return choose;
}

/** Makes the page one that carries files, as the single file does. */
function carrying(...files: readonly string[]) {
  for (const file of files) {
    const block = document.createElement('script');
    block.type = 'application/json';
    block.dataset['packageFile'] = file;
    document.body.append(block);
  }
}

afterEach(() => {
  for (const block of document.querySelectorAll('script')) block.remove();
});

describe('the list of data packages', () => {
  it('names the one shown and links to the others', async () => {
    const choose = show(own, more);
    const list = screen.getByRole('region', { name: 'Data packages of this site' });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent('Own figures');
    expect(first).toHaveTextContent('Shown now.');
    expect(first).toHaveAttribute('aria-current', 'true');
    expect(second).toHaveTextContent('Illustrative data, made up');
    expect(second).not.toHaveAttribute('aria-current');
    expect(within(list).getAllByRole('link')).toHaveLength(1);
    const link = screen.getByRole('link', { name: 'More figures' });
    expect(link).toHaveAttribute('href', '?data=data/more');
    link.focus();
    await userEvent.keyboard('{Enter}');
    expect(choose).toHaveBeenCalledExactlyOnceWith({ data: 'data/more' });
  });

  it('asks for the site’s own data with a blank folder', async () => {
    const choose = show({ ...own, shown: false }, { ...more, shown: true });
    await userEvent.click(screen.getByRole('link', { name: 'Own figures' }));
    expect(choose).toHaveBeenCalledExactlyOnceWith({ data: '' });
  });

  it('links in a file only to what the file carries, and says of the rest that it does not', () => {
    carrying('data/datapackage.json', 'data/asb.csv', 'data/more/datapackage.json');
    show(own, more, { ...more, folder: 'data/third', title: 'Third figures' });
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['More figures']);
    const third = screen.getByText('Third figures').closest('li');
    expect(third).toHaveTextContent('Not inside this file; the site has it.');
  });

  it('is not there where there is nothing to choose', () => {
    show(own);
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.queryByRole('list')).toBeNull();
  });
});
