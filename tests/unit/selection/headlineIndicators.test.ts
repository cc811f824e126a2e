import { describe, expect, it } from 'vitest';
import { headlineIndicators } from '../../../src/selection/headlineIndicators';
import { defaultPackage } from '../../golden/package';
import { fixture } from '../viewmodels/everyView';

const dataset = await defaultPackage();
const bare = await fixture('bare');

const codes = (theme: string, of = dataset) =>
  headlineIndicators(of, theme).map(({ code }) => code);

describe('the headline indicators of a theme', () => {
  it('stand in their order, not in that of the file', () => {
    expect(codes('serious-violence')).toEqual([
      'violence-against-the-person',
      'csp-violence',
      'csp-sexual-offences',
      'csp-robbery',
      'serious-violence-cost',
    ]);
    expect(codes('road-safety')).toEqual(['road-ksi', 'road-collisions']);
  });

  it('are none where the theme has no figures', () => {
    expect(codes('vawg')).toEqual([]);
    expect(codes('no such theme')).toEqual([]);
  });

  it('are the first one listed where the package marks none', () => {
    expect(codes('streets', bare)).toEqual(['fly-tips']);
  });
});
