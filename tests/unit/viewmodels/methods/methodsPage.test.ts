import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainties } from '../../../../src/commentary/certainty';
import { missingWords } from '../../../../src/commentary/missingWords';
import type { Dataset } from '../../../../src/dataset/dataset';
import { resolvedSelection } from '../../../../src/selection/resolvedSelection';
import { formulaTree } from '../../../../src/viewmodels/methods/formulaTree';
import type { MethodSection } from '../../../../src/viewmodels/methods/methodSection';
import { methodsPage } from '../../../../src/viewmodels/methods/methodsPage';
import { defaultPackage, packageIn } from '../../../golden/package';
import { type Files, packageOf } from '../../dataset/packageOf';
import { anyFiles } from '../anyFiles';
import { fixture } from '../everyView';
import { slips } from '../modelSlips';
import { denseFiles } from './denseFiles';

const illustrative = await packageIn(
  join(import.meta.dirname, '../../../../data/illustrative-monthly'),
);
const packages: readonly (readonly [string, Dataset])[] = [
  ['default', await defaultPackage()],
  ['rivershire', await fixture('rivershire')],
  ['bare', await fixture('bare')],
  ['illustrative', illustrative],
];

const sectionsOf = (dataset: Dataset, request: Parameters<typeof resolvedSelection>[0] = {}) =>
  methodsPage(dataset, resolvedSelection(request, dataset).view).groups.flatMap(
    ({ sections }) => sections,
  );

/** What is wrong with the texts of sections: values that fell through, and ends that are missing. */
function slipsIn(sections: readonly MethodSection[]): readonly string[] {
  const found: string[] = [];
  const look = (where: string, text: string, end = /\S$/) => {
    if (slips.test(text) || !end.test(text)) found.push(`${where}: ${text}`);
  };
  for (const { id, title, words, points = [], formulas, symbols, sources, examples } of sections) {
    look(`${id} title`, title, /[^.]$/);
    look(`${id} words`, words, /\.$/);
    for (const point of points) look(`${id} point`, point, /[.?]$/);
    for (const { gives } of formulas) look(`${id} formula`, gives);
    for (const { symbol, meaning } of symbols) look(`${id} ${symbol}`, meaning, /[^.]$/);
    for (const { text } of sources) look(`${id} source`, text, /[^.]$/);
    for (const one of examples) {
      if (one.kind === 'none') {
        look(`${id} needed`, one.needed, /\.$/);
        continue;
      }
      look(`${id} example`, one.title);
      look(`${id} result`, one.result, /\.$/);
      look(`${id} source of figures`, one.source);
      for (const { term, text } of one.steps) look(`${id} ${term}`, text);
      const terms = one.steps.map(({ term }) => term);
      if (new Set(terms).size < terms.length) found.push(`${id}: a step twice: ${terms.join()}`);
      for (const { header, cells } of one.table?.rows ?? [])
        for (const { text } of cells) look(`${id} ${header}`, text);
    }
  }
  return found;
}

describe('what the page says of every method', () => {
  const sections = sectionsOf(illustrative);

  it.each(sections.map((section) => [section.id, section] as const))('%s', (_, section) => {
    const sentences = section.words.match(/[.?!](?=\s|$)/g) ?? [];
    expect(sentences.length, section.words).toBeGreaterThanOrEqual(2);
    expect(sentences.length, section.words).toBeLessThanOrEqual(3);
    expect(section.sources.length).toBeGreaterThan(0);
    expect(section.examples.length).toBeGreaterThan(0);
    for (const { text } of section.formulas) expect(() => formulaTree(text)).not.toThrow();
    // A letter of a formula without a meaning is no explanation.
    expect(section.formulas.length === 0 || section.symbols.length > 0).toBe(true);
    for (const { url = 'https://' } of section.sources) expect(url).toMatch(/^https:\/\//);
  });

  it('has a name of its own within the page', () => {
    const page = methodsPage(illustrative, undefined);
    const ids = [
      ...page.groups.map(({ id }) => id),
      ...sections.map(({ id }) => id),
      'contents',
      'main',
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says what chance has to do with a change as the rest of the site does', () => {
    for (const id of ['change', 'share-change', 'commentary']) {
      const words = sections.find((section) => section.id === id)?.words ?? '';
      expect(words).toContain(certainties.beyond);
      expect(words).toContain(certainties.within);
    }
  });

  it('explains every shorthand that tables use, and the marks of figures that are not final', () => {
    const missing = sections.find(({ id }) => id === 'missing');
    const said = [missing?.words, ...(missing?.points ?? [])].join(' ');
    const used = new Set(Object.values(missingWords).map(({ shorthand }) => shorthand));
    for (const shorthand of [...used, '[b]', '[p]', '[r]', '[e]'])
      expect(said).toContain(shorthand);
  });

  it('keeps the caution with the benchmark and names the eight parts of the commentary', () => {
    const points = (id: string) => sections.find((section) => section.id === id)?.points?.join(' ');
    expect(points('benchmark')).toMatch(/Caution: .*narrow.*overdispersion/);
    for (let part = 1; part <= 8; part += 1) expect(points('commentary')).toContain(`(${part})`);
  });
});

describe.each(packages)('the %s package', (_, dataset) => {
  it('gives examples without a slip, whatever is looked at', { timeout: 60_000 }, () => {
    const found = new Set(slipsIn(sectionsOf(dataset)));
    for (const { code: indicator, theme } of dataset.indicators.values())
      for (const slip of slipsIn(sectionsOf(dataset, { theme, indicator }))) found.add(slip);
    expect([...found].slice(0, 10)).toEqual([]);
  });
});

describe('the examples', () => {
  it('are of what the reader looks at, where that has what is needed', () => {
    const [, dataset] = packages[0] ?? [];
    if (!dataset) throw new Error('the default package');
    const looked = sectionsOf(dataset, { theme: 'asb', area: 'E07000122', period: '2022' });
    const titles = new Map(
      looked.map(({ id, examples: [first] }) => [id, first?.kind === 'worked' ? first.title : '']),
    );
    expect(titles.get('crude-rate')).toBe('ASB incidents, Pendle, 2022');
    expect(titles.get('ranks')).toBe('ASB incidents, Lancashire-12, 2022');
    // Shares are held of Lancaster alone.
    expect(titles.get('share-interval')).toBe(
      'Youth-related ASB, Lancaster, year ending September 2025',
    );
    // The same area in another indicator, where ASB has no months.
    expect(titles.get('process-chart')).toBe(
      'Injury collisions by month, Pendle, January 2024 to December 2024',
    );
  });

  it('of a package with little in it say what is lacking', () => {
    const [, , bare] = packages;
    const lacking = sectionsOf(bare?.[1] as Dataset).filter(({ examples }) =>
      examples.every(({ kind }) => kind === 'none'),
    );
    expect(lacking.map(({ id }) => id)).toEqual([
      'crude-rate',
      'rate-interval',
      'share-interval',
      'standardised-rate',
      'killed-or-seriously-injured',
      'rounding',
      'share-change',
      'source-rounding',
      'contribution',
      'benchmark',
      'funnel',
      'overdispersion',
      'periods',
      'recent-trend',
      'process-chart',
      'cost',
      'target',
      'suppression',
    ]);
  });

  it.each([
    ['odd', anyFiles, 150, 200],
    ['full of small numbers', denseFiles, 60, 900],
  ] as const)(
    'fall on no package, however %s',
    { timeout: 60_000 },
    async (_, files, runs, least) => {
      let worked = 0;
      await fc.assert(
        fc.asyncProperty(files as fc.Arbitrary<Files>, async (drawn) => {
          const sections = sectionsOf(await packageOf(drawn));
          const examples = sections.flatMap((section) => section.examples);
          worked += examples.filter(({ kind }) => kind === 'worked').length;
          expect(slipsIn(sections)).toEqual([]);
        }),
        { numRuns: runs },
      );
      expect(worked).toBeGreaterThan(least);
    },
  );
});
