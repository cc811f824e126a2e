import { describe, expect, it } from 'vitest';
import { viewContext } from '../../../src/commentary/viewContext';
import type { Request } from '../../../src/selection/selection';
import { protectedDataset } from '../../../src/statistics/protectedDataset';
import { partsModel } from '../../../src/viewmodels/partsModel';
import type { Files } from '../dataset/packageOf';
import { contextOf, rows } from './contextOf';
import { partsSlips } from './laterSlips';

const columns =
  'indicator,theme,title,short_title,unit_singular,unit_plural,kind,denominator_indicator,part_of,suppression_threshold,rounding_base,overlaps';

/** A whole of three parts, of which any line can be replaced by another of the same indicator. */
function named(...others: readonly string[]): Files {
  const lines = [
    'crimes,t,All crimes,Crimes,crime,crimes,count,,,,,',
    'harm,t,Crimes with harm,With harm,crime,crimes,count,,crimes,,,',
    'threat,t,Crimes of threat,Threats,crime,crimes,count,,crimes,,,',
    'rare,t,Rare crimes,Rare,crime,crimes,count,,crimes,,,',
  ].filter((line) => !others.some((other) => other.split(',')[0] === line.split(',')[0]));
  return { 'indicators.csv': [columns, ...lines, ...others] };
}

async function parts(given: readonly string[], request: Request = {}, more = named()) {
  const context = await contextOf(given, { indicator: 'crimes', group: 'G', ...request }, more);
  return partsModel(viewContext(await protectedDataset(context.dataset), context.view));
}

async function figure(...given: Parameters<typeof parts>) {
  const model = await parts(...given);
  if (model.kind === 'nothing') throw new Error(model.why);
  expect(partsSlips(model)).toEqual([]);
  const { columns: heads, rows: lines } = model.words.table;
  const texts = lines.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)]);
  return { ...model, texts, keys: heads.map(({ key }) => key) };
}

/** Figures of Ashby, and of Birch, whose parts add up unless it has none. */
const inYear = (
  year: string,
  [whole, harm, threat, rare]: readonly [number, number | string, number, number],
  birch: readonly (number | string)[] = [1000, 500, 300, 200],
) => [
  ...rows('crimes', year, whole, birch[0] ?? '[x]'),
  ...rows('harm', year, harm, birch[1] ?? '[x]'),
  ...rows('threat', year, threat, birch[2] ?? '[x]'),
  ...rows('rare', year, rare, birch[3] ?? '[x]'),
];
const ashby: Request = { area: 'E1' };

describe('the parts of a whole', () => {
  it('stand as shares of the whole, largest first, with Wilson limits and what is left', async () => {
    const { texts, words, picture, keys } = await figure(inYear('2022', [200, 60, 100, 20]), ashby);
    // Limits by hand: 100 (2x + z² ∓ z √(z² + 4x(1 - x/200))) / (2(200 + z²)), z = 1.959964.
    expect(texts).toEqual([
      ['Threats', '100', '50.0%', '43.1%', '56.9%', '[x]'],
      ['With harm', '60', '30.0%', '24.1%', '36.7%', '[x]'],
      ['Rare', '20', '10.0%', '6.6%', '14.9%', '[x]'],
      ['Not in any listed part', '20', '10.0%', '6.6%', '14.9%', ''],
      ['The whole: Crimes', '200', '100%', '', '', ''],
    ]);
    expect(keys).toEqual(['number', 'share', 'lower', 'upper', 'group']);
    expect(words.title).toBe('Ashby: the largest of 3 parts is threats, 50.0% of crimes');
    expect(words.summary).toContain('20 (10.0%) are in no listed part.');
    expect(words.notes.join(' ')).toContain('is the whole less the listed parts');
    expect(picture.bars.map(({ label }) => label)).toEqual([
      '50.0% (100)',
      '30.0% (60)',
      '10.0% (20)',
      '10.0% (20)',
    ]);
  });

  it('change by percentage points, with chance', async () => {
    const given = [...inYear('2021', [200, 100, 80, 20]), ...inYear('2022', [400, 120, 240, 40])];
    const { texts, words, keys } = await figure(given, { ...ashby, compare: '2021' });
    const at = (key: string) => keys.indexOf(key) + 1;
    expect(texts.slice(0, 3).map((row) => [row[0], row[at('points')], row[at('chance')]])).toEqual([
      ['Threats', '+20.0', 'yes'],
      ['With harm', '−20.0', 'yes'],
      ['Rare', '0.0', 'no change'],
    ]);
    expect(words.summary).toBe(
      'The listed parts add up to the whole. Compared with 2021, these shares changed by more than chance alone would explain: Threats +20.0 points and With harm −20.0 points. The diamond on each bar is the share in Fourshire.',
    );
  });

  it('are those of the group, or of an area beside the group', async () => {
    const given = (['crimes', 'harm', 'threat', 'rare'] as const).flatMap((code, place) =>
      rows(
        code,
        '2022',
        ...[100, 100, 100, 100].map((one) => (place === 0 ? one : ([0, 50, 30, 20][place] ?? 0))),
      ),
    );
    const group = await figure(given);
    expect(group.words.title).toBe(
      'Fourshire: the largest of 3 parts is with harm, 50.0% of crimes',
    );
    expect(group.picture.bars.every(({ mark }) => mark === undefined)).toBe(true);
    const area = await figure(given, ashby);
    expect(area.picture.bars.map(({ mark }) => mark)).toEqual([50, 30, 20]);
    expect(area.picture.axisTitle).toBe('Percent of crimes. Diamond: Fourshire');
    expect(area.words.summary).toContain('The diamond on each bar is the share in Fourshire.');
  });

  it('are shown of a part too, which is the finding then', async () => {
    const { words, picture } = await figure(inYear('2022', [200, 60, 100, 20]), {
      ...ashby,
      indicator: 'harm',
    });
    expect(words.title).toBe('Ashby: 30.0% of crimes are counted as with harm');
    expect(picture.bars.filter(({ selected }) => selected).map(({ code }) => code)).toEqual([
      'harm',
    ]);
  });

  it('tie, or are few, in words', async () => {
    const tie = await figure(inYear('2022', [200, 90, 90, 20]), ashby);
    expect(tie.words.title).toBe(
      'Ashby: the largest of 3 parts are with harm and threats, 45.0% of crimes each',
    );
    const few = await figure(inYear('2022', [20_000, 12_000, 7_996, 4]), ashby);
    expect(few.texts[2]?.slice(0, 3)).toEqual(['Rare', '4', '0.02%']);
  });

  it('that do not add up are said to', async () => {
    const over = await figure(inYear('2022', [100, 60, 50, 5]), ashby);
    expect(over.words.summary).toContain(
      'The listed parts do not add up: together they are 15 more than the whole.',
    );
    expect(over.texts.map(([name]) => name)).not.toContain('Not in any listed part');
  });

  it('that miss the whole by no more than rounding add up', async () => {
    const rounded = named(
      ...['crimes,t,All crimes,Crimes,crime,crimes,count,,,,5,'],
      ...['harm', 'threat', 'rare'].map(
        (one) => `${one},t,${one},${one},crime,crimes,count,,crimes,,5,`,
      ),
    );
    const { words } = await figure(inYear('2022', [200, 90, 90, 15]), ashby, rounded);
    expect(words.summary).toContain('The listed parts add up to the whole.');
  });

  it('that can overlap have no rest', async () => {
    const { words, texts } = await figure(
      [
        ...rows('crimes', '2022', 200, 300),
        ...rows('young', '2022', 90, 90),
        ...rows('night', '2022', 150, 150),
      ],
      ashby,
      {
        'indicators.csv': [
          columns,
          'crimes,t,All crimes,Crimes,crime,crimes,count,,,,,',
          'young,t,By young people,By young people,crime,crimes,proportion,crimes,,,,night',
          'night,t,At night,At night,crime,crimes,proportion,crimes,,,,',
        ],
      },
    );
    expect(words.summary).toContain('One event can be in several of these shares');
    expect(words.title).toBe('Ashby: the largest of 2 shares is at night, 75.0% of crimes');
    expect(texts.map(([name]) => name)).toEqual([
      'At night',
      'By young people',
      'The whole: Crimes',
    ]);
  });

  it('are nothing, unsaid, where there are none, and said where none is held', async () => {
    const lone = {
      'indicators.csv': [columns, 'crimes,t,All crimes,Crimes,crime,crimes,count,,,,,'],
    };
    expect(await parts(rows('crimes', '2022', 200, 300), ashby, lone)).toMatchObject({
      unsaid: true,
    });
    const unheld = await parts(rows('crimes', '2022', 200, 300), ashby);
    expect(unheld).toMatchObject({
      kind: 'nothing',
      why: 'All crimes has 3 listed parts, but no share of any is held for Ashby in 2022.',
    });
  });

  it('of nothing have no share', async () => {
    const model = await parts(inYear('2022', [0, 0, 0, 0]), ashby);
    expect(model.kind).toBe('nothing');
  });
});

describe('hidden parts', () => {
  const small = named(
    'crimes,t,All crimes,Crimes,crime,crimes,count,,,4,,',
    'harm,t,Crimes with harm,With harm,crime,crimes,count,,crimes,4,,',
    'threat,t,Crimes of threat,Threats,crime,crimes,count,,crimes,4,,',
    'rare,t,Rare crimes,Rare,crime,crimes,count,,crimes,4,,',
  );

  it('cannot be worked out from the others: another is hidden along, and the rest is not given', async () => {
    for (const rare of [1, 2, 3, 4]) {
      const { texts, words } = await figure(
        inYear('2022', [160 + rare, 60, 100, rare]),
        ashby,
        small,
      );
      const hidden = texts.filter(([, number]) => number === '[c]').map(([name]) => name);
      expect(hidden).toContain('Rare');
      // At least two of the parts, or the whole with the one part.
      expect(hidden.filter((name) => name !== 'Not in any listed part').length).toBeGreaterThan(1);
      expect(words.summary).toContain('What is in no listed part cannot be given');
      const shares = texts.filter(([name]) => hidden.includes(name));
      expect(shares.every(([, , share]) => share === '[c]' || share === '100%')).toBe(true);
    }
  });

  it('are not given away where no period has all parts', async () => {
    // A hidden part of Birch's, so that no figures show the parts to add up.
    const birch = [1000, 500, 497, '[c]'];
    const given = [
      ...inYear('2021', [163, 60, 100, 3], birch),
      ...inYear('2022', [172, 70, 100, 2], birch),
    ];
    const { texts } = await figure(given, ashby, small);
    expect(texts.filter(([, number]) => number === '[c]').length).toBeGreaterThan(2);
  });

  it('leave a small rest hidden', async () => {
    const { texts } = await figure(inYear('2022', [183, 60, 100, 20]), ashby, small);
    expect(texts.find(([name]) => name === 'Not in any listed part')?.slice(1, 3)).toEqual([
      '[c]',
      '[c]',
    ]);
  });
});
