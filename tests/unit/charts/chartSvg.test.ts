import { describe, expect, it } from 'vitest';
import { chartSvg } from '../../../src/charts/chartSvg';
import { rankingOption } from '../../../src/charts/rankingOption';
import type { RankingPicture } from '../../../src/viewmodels/rankingModel';

const picture: RankingPicture = {
  bars: [
    {
      code: 'E07000117',
      name: '<b>Burnley</b> & "Pendle"',
      value: 43.2,
      label: '43.2',
      selected: false,
    },
  ],
  benchmark: undefined,
  axisTitle: 'per 1,000 people',
};
const svg = chartSvg((theme, width) => rankingOption(picture, theme, width), {
  width: 640,
  title: "Burnley's rate <3",
  subtitle: 'Incidents per 1,000 people, 2023',
  mark: 'Illustrative data',
  footer: [
    'A note that is long enough to need a second line. '.repeat(4),
    'Source: police & partners',
  ],
});

describe('chartSvg', () => {
  it('holds title, subtitle, mark and source as text', () => {
    for (const text of [
      '>Burnley&#39;s rate &lt;3<',
      '>Incidents per 1,000 people, 2023<',
      '>Illustrative data<',
      '>Source: police &amp; partners<',
    ])
      expect(svg).toContain(text);
  });

  it('takes no markup from names', () => {
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('&lt;b&gt;Burnley&lt;/b&gt;');
  });

  it('wraps what is too long for a line', () => {
    expect(svg.match(/A note that is long/g)?.length).toBeGreaterThan(1);
    expect(svg.match(/font-size="14"/g)?.length).toBeGreaterThan(2);
  });

  it('is a white page with the drawing inside it', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="640"/);
    expect(svg).toContain('<rect width="100%" height="100%" fill="#ffffff"/>');
    expect(svg.match(/<svg /g)).toHaveLength(2);
    expect(svg).not.toMatch(/ecmeta|NaN|undefined/);
  });
});
