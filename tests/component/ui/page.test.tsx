import { createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { HeadlineBlock } from '../../../src/ui/HeadlineBlock';
import { Page } from '../../../src/ui/Layout';
import { PageHeader } from '../../../src/ui/PageHeader';
import { SkipLink } from '../../../src/ui/SkipLink';
import { ThemeNav } from '../../../src/ui/ThemeNav';
import { Tile } from '../../../src/ui/Tile';
import { Tiles } from '../../../src/ui/Tiles';

const items = [
  { key: 'asb', label: 'Anti-social behaviour', href: '?theme=asb', current: true },
  { key: 'cyber', label: 'Cyber crime', href: '?theme=cyber', current: false, muted: true },
];

describe('ThemeNav', () => {
  it('is a list of real links, the current one marked', () => {
    render(<ThemeNav label="Themes" items={items} onChoose={() => {}} />);
    const nav = within(screen.getByRole('navigation', { name: 'Themes' }));
    const current = nav.getByRole('link', { name: 'Anti-social behaviour' });
    expect(current).toHaveAttribute('href', '?theme=asb');
    expect(current).toHaveAttribute('aria-current', 'page');
    expect(nav.getByRole('link', { name: 'Cyber crime (no figures yet)' })).not.toHaveAttribute(
      'aria-current',
    );
  });

  it('takes over plain clicks and leaves the others to the browser', () => {
    const onChoose = vi.fn<(key: string) => void>();
    render(<ThemeNav label="Themes" items={items} onChoose={onChoose} />);
    const link = screen.getByRole('link', { name: /Cyber/ });
    link.addEventListener('click', (event) => {
      // jsdom cannot follow links; what matters is who claimed the click before it got here.
      if (event.ctrlKey) event.preventDefault();
    });

    const plain = createEvent.click(link, { button: 0 });
    fireEvent(link, plain);
    expect(plain.defaultPrevented).toBe(true);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('cyber');

    fireEvent.click(link, { button: 0, ctrlKey: true });
    expect(onChoose).toHaveBeenCalledOnce();
  });

  it('folds behind a button that names the current item, and folds again after a choice', async () => {
    render(<ThemeNav label="Themes" items={items} onChoose={() => {}} />);
    const toggle = screen.getByRole('button', { name: 'Themes: Anti-social behaviour' });
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(screen.getByRole('link', { name: /Cyber/ }));
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('a page', () => {
  const page = (
    <>
      <SkipLink target="main" />
      <Page header={<PageHeader title="Community safety" homeHref="?" onHome={() => {}} />}>
        <HeadlineBlock
          kicker="Anti-social behaviour"
          headline="Incidents fell by 7%"
          detail="Less."
        />
        <Tiles>
          <Tile term="Rate per 1,000" value="30.8" detail="33.0 in 2022" note="2021 population" />
        </Tiles>
      </Page>
    </>
  );

  it('has one first-level heading, the headline', () => {
    render(page);
    expect(screen.getByRole('heading', { level: 1, name: 'Incidents fell by 7%' })).toBeVisible();
    expect(screen.getAllByRole('heading')).toHaveLength(1);
    expect(screen.getByRole('banner')).toContainElement(
      screen.getByRole('link', { name: 'Community safety' }),
    );
  });

  it('lets the keyboard skip to the main content', async () => {
    Element.prototype.scrollIntoView = vi.fn<() => void>();
    render(page);
    await userEvent.tab();
    expect(screen.getByRole('link', { name: 'Skip to main content' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('pairs each key figure with its term', () => {
    render(page);
    expect(screen.getByRole('term')).toHaveTextContent('Rate per 1,000');
    expect(screen.getAllByRole('definition').map((part) => part.textContent)).toEqual([
      '30.8',
      '33.0 in 2022',
      '2021 population',
    ]);
  });
});
