import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { datasetWithGroups } from '../../../src/selection/datasetWithGroups';
import { textOfOwnGroups } from '../../../src/selection/ownGroups';
import type { Request } from '../../../src/selection/selection';
import { queryClient } from '../../../src/state/queryClient';
import { AreaChooser } from '../../../src/surfaces/groups/AreaChooser';
import { GroupList } from '../../../src/surfaces/groups/GroupList';
import { GroupStart } from '../../../src/surfaces/groups/GroupStart';
import { GroupUses } from '../../../src/surfaces/groups/GroupUses';
import { OtherGroups } from '../../../src/surfaces/groups/OtherGroups';
import { groupsSummary } from '../../../src/viewmodels/groups/groupsSummary';
import { defaultPackage } from '../../golden/package';
import { lists, observations, packageOf } from '../../unit/dataset/packageOf';

const lancashire = await defaultPackage();

/** What makes groups, with the address as a piece of state; `seen` is told of every choice. */
function Editor({
  start,
  seen,
}: {
  readonly start: Request;
  readonly seen: (own: string) => void;
}) {
  const [request, setRequest] = useState(start);
  const { dataset, reader } = datasetWithGroups(lancashire, request);
  const choose = (choice: Request) => setRequest({ ...request, ...choice });
  const onChange = (groups: Parameters<typeof textOfOwnGroups>[0]) => {
    seen(textOfOwnGroups(groups));
    choose({ own: textOfOwnGroups(groups) });
  };
  if (!reader.cover) return null;
  const shared = { dataset, reader, cover: reader.cover, choose, onChange };
  return (
    <>
      <h1>{groupsSummary(dataset, reader).headline}</h1>
      <GroupStart {...shared} comingGroup={undefined} />
      <GroupList {...shared} problems={groupsSummary(dataset, reader).problems} />
      <AreaChooser {...shared} />
      <GroupUses {...shared} href={({ group = '' }) => `?group=${group}`} />
    </>
  );
}

const editor = (start: Request) => {
  const seen = vi.fn<(own: string) => void>();
  render(
    <QueryClientProvider client={queryClient}>
      <Editor start={start} seen={seen} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), seen };
};
const answer = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('groups in the making', () => {
  it('begin with a split whose areas are assigned one by one by keyboard', async () => {
    const { user } = editor({ of: 'PENNINE' });
    screen.getByRole('button', { name: 'Split Pennine Lancashire into 2 groups' }).focus();
    await user.keyboard('{Enter}');
    expect(answer()).toBe('2 groups with 0 of the 5 areas of Pennine Lancashire');
    const boxes = () =>
      within(screen.getByRole('region', { name: 'Areas' })).getAllByRole('combobox');
    const { length } = boxes();
    expect(length).toBe(5);
    for (let at = 0; at < length; at += 1) {
      const box = boxes()[at];
      if (box) await user.selectOptions(box, at < 2 ? 'Group 1' : 'Group 2');
    }
    expect(answer()).toBe(
      '2 groups cover Pennine Lancashire: each of its 5 areas is in exactly one',
    );
    expect(screen.queryByText(/No scenario yet/)).toBeNull();
    expect(screen.getByRole('link', { name: 'Overview of Scenario of 2 groups' })).toBeTruthy();
  });

  it('take an area of several groups out of all but the one chosen', async () => {
    const { user, seen } = editor({ of: 'L14', own: 'N:E07000117,E07000118;S:E07000117' });
    expect(screen.getByText('In more than one group: Burnley is in N and S.')).toBeTruthy();
    const burnley = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Burnley' });
    expect(burnley.selectedOptions[0]?.textContent).toBe('In N and S');
    await user.selectOptions(burnley, 'S');
    expect(seen).toHaveBeenLastCalledWith('N:E07000118;S:E07000117');
    expect(screen.queryByText(/In more than one group/)).toBeNull();
  });

  it('are ticked one after another, where an area may be in several', async () => {
    const { user, seen } = editor({ of: 'L14', own: 'N:E07000117;S:' });
    await user.click(screen.getByRole('radio', { name: 'Group by group' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Areas of' }), 'S');
    const ticks = screen.getByRole('group', { name: 'Areas in S' });
    const burnley = within(ticks).getByRole('checkbox', { name: 'Burnley (also in N)' });
    await user.click(burnley);
    expect(seen).toHaveBeenLastCalledWith('N:E07000117;S:E07000117');
    await user.click(within(ticks).getByRole('checkbox', { name: 'Burnley (also in N)' }));
    expect(seen).toHaveBeenLastCalledWith('N:E07000117;S:');
  });

  it('get names, which are kept when the field is left or Enter pressed, and only where they are free', async () => {
    const { user, seen } = editor({ of: 'L14', own: 'N:E07000117;S:E07000118' });
    const field = (place: number) =>
      screen.getByRole<HTMLInputElement>('textbox', { name: `Name of group ${place}` });
    await user.clear(field(1));
    await user.type(field(1), 'A; <b>: 100%');
    await user.tab();
    expect(seen).toHaveBeenCalledTimes(1);
    expect(field(1).value).toBe('A; <b>: 100%');
    expect(document.querySelector('b')).toBeNull();
    await user.clear(field(2));
    await user.type(field(2), 'a; <b>: 100%{Enter}');
    await user.tab();
    expect(seen).toHaveBeenCalledTimes(1);
    expect(field(2).value).toBe('S');
    await user.clear(field(2));
    await user.tab();
    expect(field(2).value).toBe('S');
  });

  it('keep the focus in the field where Enter takes the name, and follow Back and Forward', async () => {
    const { user, seen } = editor({ of: 'L14', own: 'N:E07000117;S:E07000118' });
    const field = (place: number) =>
      screen.getByRole<HTMLInputElement>('textbox', { name: `Name of group ${place}` });
    await user.clear(field(1));
    await user.type(field(1), 'North{Enter}');
    expect(seen).toHaveBeenLastCalledWith('North:E07000117;S:E07000118');
    expect(document.activeElement).toBe(field(1));
    await user.type(field(1), ' West{Enter}');
    expect(seen).toHaveBeenLastCalledWith('North West:E07000117;S:E07000118');
    await user.tab();
    expect(seen).toHaveBeenCalledTimes(2);
    await user.click(screen.getByRole('button', { name: 'Remove North West' }));
    expect(field(1).value).toBe('S');
  });

  it('keep the focus in a name put into force with Enter, and tell why a name is not taken', async () => {
    const { user, seen } = editor({ of: 'L14', own: 'N:E07000117;S:E07000118' });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of group 1' });
    await user.clear(field);
    await user.type(field, 'North{Enter}');
    expect(seen).toHaveBeenLastCalledWith('North:E07000117;S:E07000118');
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.type(field, 's{Enter}');
    expect(screen.getByText('Another group is called s: this one is still called North.')).toBe(
      field.parentElement?.querySelector('[role="status"]'),
    );
    await user.clear(field);
    await user.tab();
    expect(screen.getByText('A group needs a name: it is still called North.')).toBeTruthy();
    await user.type(field, ' Sea{Enter}');
    expect(screen.queryByText(/still called/)).toBeNull();
    expect(field.value).toBe('North Sea');
    expect(seen).toHaveBeenCalledTimes(2);
  });

  it('are removed one by one, or all at once', async () => {
    const { user, seen } = editor({ of: 'L14', own: 'N:E07000117;S:E07000118' });
    await user.click(screen.getByRole('button', { name: 'Remove N' }));
    expect(seen).toHaveBeenLastCalledWith('S:E07000118');
    await user.click(screen.getByRole('button', { name: 'Add a group' }));
    expect(seen).toHaveBeenLastCalledWith('S:E07000118;Group 2:');
    await user.click(screen.getByRole('button', { name: 'Start again' }));
    expect(seen).toHaveBeenLastCalledWith('');
  });
});

describe('a long list of areas', () => {
  it('is searched, and says how many are found', async () => {
    const codes = Array.from({ length: 90 }, (_, place) => `E${String(place).padStart(3, '0')}`);
    const many = await packageOf({
      ...lists('noise,t,Noise,count,,,,,,,,1000'),
      'areas.csv': ['area_code,area_name', ...codes.map((code, at) => `${code},Place ${at}`)],
      'area-groups.csv': [
        'group_code,group_name,area_code',
        ...codes.map((code) => `G,All,${code}`),
      ],
      'counts.csv': [observations, ...codes.map((code) => `noise,${code},2023,5,,`)],
    });
    const { dataset, reader } = datasetWithGroups(many, { own: 'N:E001,E089' });
    if (!reader.cover) throw new Error('a cover');
    render(
      <AreaChooser dataset={dataset} reader={reader} cover={reader.cover} onChange={() => {}} />,
    );
    const user = userEvent.setup();
    const found = () => screen.getByRole('status').textContent;
    expect(found()).toBe(
      '61 of 90 areas are listed, with all that are in a group; search to find others.',
    );
    expect(screen.getAllByRole('checkbox')).toHaveLength(61);
    await user.type(screen.getByRole('searchbox', { name: 'Search the areas of All' }), 'place 8');
    expect(found()).toBe('11 of 90 areas');
    await user.type(screen.getByRole('searchbox'), 'x');
    expect(found()).toBe('No area has this in its name.');
  });
});

describe('other comparisons', () => {
  it('say where there is no list of similar areas, and offer the groups still to be loaded', () => {
    render(
      <OtherGroups dataset={lancashire} area={undefined} choose={() => {}} href={() => '?'} />,
    );
    expect(screen.getByText(/these data have no list of neighbours/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /Compare with England and Wales/ })).toBeTruthy();
  });

  it('offer the areas similar to the one that is shown', async () => {
    const dataset = await packageOf({
      ...lists('noise,t,Noise,count,,,,,,,,1000'),
      'neighbours.csv': ['area_code,neighbour_code', 'E1,E2', 'E3,E2'],
      'counts.csv': [observations, 'noise,E1,2023,5,,'],
    });
    const choose = vi.fn<(choice: Request) => void>();
    render(<OtherGroups dataset={dataset} area="E3" choose={choose} href={() => '?'} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('link', { name: 'Compare Calder with its similar areas' }));
    expect(choose).toHaveBeenLastCalledWith({ page: 'overview', group: 'similar-e3', area: 'E3' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Areas similar to' }), 'Ashby');
    expect(screen.getByRole('link', { name: 'Compare Ashby with its similar areas' })).toBeTruthy();
  });
});
