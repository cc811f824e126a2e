import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset';
import { resolvedSelection } from '../../../src/selection/resolvedSelection';
import type { Request } from '../../../src/selection/selection';
import { ProfilePage } from '../../../src/surfaces/profile/ProfilePage';
import { defaultPackage } from '../../golden/package';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await defaultPackage();
});

async function show(request: Request) {
  const { profile } = resolvedSelection({ page: 'area', ...request }, dataset);
  if (!profile) throw new Error('a profile');
  const choose = vi.fn<(choice: Request) => void>();
  // The picture's code comes later.
  await act(async () => {
    render(
      <ProfilePage
        dataset={dataset}
        profile={profile}
        coming={{ group: undefined, second: undefined }}
        choose={choose}
        href={({ theme, indicator, area }) => `?to=${[theme, indicator, area].join()}`}
      />,
    );
  });
  return choose;
}

describe('the area profile', () => {
  it('has the answer, the filters, and a line for each indicator', async () => {
    const choose = await show({ area: 'E07000117' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Burnley is worse than Lancashire-12 on 4',
    );
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(8);
    await userEvent.selectOptions(screen.getByLabelText('Area'), 'Chorley');
    expect(choose).toHaveBeenLastCalledWith({ area: 'E07000118' });
    await userEvent.selectOptions(screen.getByLabelText('Among the areas of'), 'Lancashire-14');
    expect(choose).toHaveBeenLastCalledWith({ group: 'L14' });
    await userEvent.selectOptions(screen.getByLabelText('Compare also with'), 'Nothing else');
    expect(choose).toHaveBeenLastCalledWith({ second: 'none' });
  });

  it('leads from an indicator to its page with the area', async () => {
    const choose = await show({ area: 'E07000117' });
    const link = screen.getByRole('link', { name: 'Robbery' });
    expect(link).toHaveAttribute('href', '?to=serious-violence,csp-robbery,E07000117');
    link.focus();
    await userEvent.keyboard('{Enter}');
    expect(choose).toHaveBeenCalledExactlyOnceWith({
      page: 'theme',
      theme: 'serious-violence',
      indicator: 'csp-robbery',
      area: 'E07000117',
    });
  });

  it('says what is missing of an indicator in words', async () => {
    await show({ area: 'E07000117' });
    const item = screen.getByRole('heading', { name: 'Killed or seriously injured' }).closest('li');
    if (!item) throw new Error('an item');
    expect(within(item).getByText(/no figure is held/)).toBeVisible();
    expect(within(item).getByText('no line')).toBeVisible();
  });

  it('of an area without headline figures leads to the figures it has', async () => {
    await show({ area: 'E23000003' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'No headline figure can be shown for Lancashire police force area.',
    );
    expect(screen.getByRole('link', { name: 'Violence by quarter (force)' })).toHaveAttribute(
      'href',
      '?to=serious-violence,force-violence-quarterly,E23000003',
    );
  });

  it('without an area offers all of them', async () => {
    const choose = await show({});
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Choose an area');
    expect(screen.queryByLabelText('Area')).toBeNull();
    expect(
      within(screen.getByRole('region', { name: 'Districts' })).getAllByRole('link'),
    ).toHaveLength(12);
    await userEvent.click(screen.getByRole('link', { name: 'Blackpool' }));
    expect(choose).toHaveBeenCalledExactlyOnceWith({ page: 'area', area: 'E06000009' });
  });
});
