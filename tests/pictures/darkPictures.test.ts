import { expect, it } from 'vitest';
import { lightTheme } from '../../src/charts/chartTheme';
import { drawnSvg } from '../../src/charts/drawnSvg';
import { darkTheme } from '../unit/charts/darkTheme';
import { everyFixture } from './everyFixture';
import { renumbered } from './svgParts';

const fixtures = everyFixture;

/** Every colour of a theme. */
const coloursOf = ({ shades, categorical, ...theme }: typeof darkTheme) =>
  new Set([
    ...shades,
    ...categorical,
    ...Object.values(theme).filter((one) => String(one).startsWith('#')),
  ]);

it.each(fixtures)('$name takes every colour from the dark page', ({ draw, width = 700 }) => {
  // What only cuts a drawing off is filled with black and not seen.
  const svg = drawnSvg(draw, darkTheme, width).svg.replaceAll(/<clipPath[^]*?<\/clipPath>/g, '');
  const drawn = new Set(svg.match(/#[0-9a-f]{3,8}\b/gi)?.map((one) => one.toLowerCase()));
  expect(drawn.size).toBeGreaterThan(0);
  const [dark, light] = [coloursOf(darkTheme), coloursOf(lightTheme)];
  expect([...drawn].filter((one) => !dark.has(one))).toEqual([]);
  expect([...drawn].filter((one) => light.has(one))).toEqual([]);
});

const telling = [
  'ranking-selected',
  'change-no-change',
  'trend-intervals',
  'process-signals',
  'funnel-selected-outside',
  'map-missing',
];

it.each(fixtures.filter(({ name }) => telling.includes(name)))(
  '$name is drawn on a dark page as before',
  async ({ name, draw, width = 700 }) => {
    const { svg } = drawnSvg(draw, darkTheme, width);
    await expect(renumbered(svg)).toMatchFileSnapshot(`./snapshots/${name}-dark.svg`);
  },
);

it('draws every telling picture', () => {
  const names = fixtures.map(({ name }) => name);
  expect(telling.filter((name) => !names.includes(name))).toEqual([]);
});
