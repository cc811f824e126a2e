import { describe, expect, it } from 'vitest';
import { packageChoices } from '../../../src/viewmodels/packageChoices';

const more = { folder: 'data/more', title: 'More', illustrative: true };

describe('the packages to choose from', () => {
  it('are the site’s own and those it lists', () => {
    const own = { title: 'Own', illustrative: false, furtherPackages: [more] };
    expect(packageChoices(own, { shown: 'data', home: 'data' })).toEqual([
      { folder: '', title: 'Own', illustrative: false, shown: true },
      { folder: 'data/more', title: 'More', illustrative: true, shown: false },
    ]);
  });

  it('lead back from a package that says what the site’s own data are called', () => {
    const shown = {
      title: 'More figures',
      illustrative: true,
      furtherPackages: [{ folder: 'data', title: 'Own', illustrative: false }],
    };
    expect(packageChoices(shown, { shown: 'data/more/', home: 'data' })).toEqual([
      { folder: '', title: 'Own', illustrative: false, shown: false },
      { folder: 'data/more', title: 'More figures', illustrative: true, shown: true },
    ]);
  });

  it('lead back from a package that lists nothing, or only itself', () => {
    for (const furtherPackages of [[], [{ ...more, title: 'By another name' }]]) {
      const shown = { title: 'More figures', illustrative: true, furtherPackages };
      expect(packageChoices(shown, { shown: 'data/more', home: 'data' })).toEqual([
        { folder: '', title: 'The data of this site', illustrative: false, shown: false },
        { folder: 'data/more', title: 'More figures', illustrative: true, shown: true },
      ]);
    }
  });

  it('are only the site’s own where it lists none', () => {
    const own = { title: 'Own', illustrative: false, furtherPackages: [] };
    expect(packageChoices(own, { shown: 'data', home: 'data' })).toHaveLength(1);
  });
});
