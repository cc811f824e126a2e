import { describe, expect, it } from 'vitest';
import { faultInWords } from '../../../src/domain/fault';
import { protectedDataset } from '../../../src/statistics/protectedDataset';
import { commentaryModel } from '../../../src/viewmodels/commentaryModel';
import { dataQuality } from '../../../src/viewmodels/dataQuality';
import { packageOf } from '../dataset/packageOf';
import { numbersIn } from '../statistics/figurePositions';
import { badPackages } from './badPackages';
import { everyRequest, someOf } from './everyView';
import { modelsOf, rankSlips, slips, slipsIn, twinSlips } from './modelSlips';

const datasetOf = async (name: string) => {
  const found = badPackages.find((one) => one.name === name);
  if (!found) throw new Error(`no package with ${name}`);
  return protectedDataset(await packageOf(found.files));
};

/** The headline of Ashby in 2023 against 2022, and its row in the table from the later count on. */
async function ashby(name: string, indicator = 'noise') {
  const dataset = await datasetOf(name);
  const request = {
    indicator,
    group: 'G',
    period: '2023',
    compare: '2022',
    area: 'E1',
    measure: 'rate',
  };
  const models = modelsOf(dataset, request);
  const { columns, rows } = models.comparison.table;
  const row = rows.find(({ key }) => key === 'E1');
  const cells = Object.fromEntries(
    columns.map(({ key }, place) => [key, row?.cells[place]?.text ?? 'no row']),
  );
  return { models, headline: models.headline.sentence, cells };
}

describe('bad input', () => {
  it.each(badPackages.map(({ name, files }) => [name, files] as const))(
    'has words, and no number that should not be there: %s',
    async (name, files) => {
      const dataset = await protectedDataset(await packageOf(files));
      const { title, verdict, files: lines, general } = dataQuality(dataset);
      const faults = [...lines.flatMap((line) => [...line.faults, ...line.notices]), ...general];
      // What the file itself says stands in quotation marks.
      const ours = [title, verdict, ...faults.map(faultInWords)].join(' ').replace(/"[^"]*"/g, '');
      expect(ours).not.toMatch(/NaN|Infinity|undefined|\bnull\b/);
      // Long names make long work: a few of their views are enough.
      const most = name.includes('5,000') ? 2 : 20;
      const requests = [
        ...everyRequest(dataset, { comparisons: someOf, areas: (all) => all.slice(0, 2) }),
      ];
      const step = Math.max(1, Math.floor(requests.length / most));
      const seen = requests.filter((_, place) => place % step === 0);
      for (const request of seen) {
        const models = modelsOf(dataset, request);
        const found = [...slipsIn(models), ...twinSlips(models), ...rankSlips(models)];
        const { sections } = commentaryModel(models.context);
        const texts = sections.flatMap(({ sentences }) =>
          sentences.flatMap(({ text, remarks, table }) => [
            text,
            ...remarks,
            ...table.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)),
          ]),
        );
        const slipped = texts.filter((text) => text.length < 5000 && slips.test(text));
        expect([...found, ...slipped], JSON.stringify(request).slice(0, 300)).toEqual([]);
        const { context: _, ...shown } = models;
        for (const number of numbersIn(shown)) expect(number).toSatisfy(Number.isFinite);
      }
      expect(seen.length).toBeGreaterThan(1);
    },
  );

  it.each([
    ['a population of 0', '120', '[x]', '+20%'],
    ['no population for one area', '120', '120.0', '+20%'],
    ['no population at all', '120', '[x]', '+20%'],
    ['population of another year only', '120', '[x]', '+20%'],
    ['a base of 0 in one area', '120', '120.0', '[z]'],
    ['bases of 0 everywhere', '120', '120.0', '[z]'],
    ['nothing in either period', '0', '0.0', '[z]'],
    ['a group of one area', '120', '120.0', '+20%'],
    ['a group whose only figure is its own', 'no row', 'no row', 'no row'],
    ['counts above the population', '[x]', '[x]', '[x]'],
    ['all rows suppressed', '[c]', '[c]', '[c]'],
    ['all rows of one period suppressed', '120', '120.0', '[c]'],
    ['all counts within the limit', '[c]', '[c]', '[c]'],
    ['every marker', '120', '120.0', '[x]'],
    ['negative, fractional and endless numbers', '[x]', '[x]', '[x]'],
  ])('%s: count %s, rate %s, change %s', async (name, count, rate, percent) => {
    const { cells } = await ashby(name);
    expect([cells['later_count'], cells['later_rate'], cells['percent']]).toEqual([
      count,
      rate,
      percent,
    ]);
  });

  it.each([
    [
      'a population of 0',
      'Complaints in Ashby rose by 20% between 2022 and 2023, from 100 to 120.',
    ],
    ['a base of 0 in one area', 'Complaints in Ashby rose from 0 to 120 between 2022 and 2023.'],
    ['nothing in either period', 'There were no complaints in Ashby in 2022 or in 2023.'],
    ['a group whose only figure is its own', 'Complaints in Ashby in 2023: no figure is held.'],
    [
      'counts above the population',
      'Complaints in Ashby in 2023: rejected when the data were checked; see the data quality page.',
    ],
    [
      'all rows suppressed',
      'Complaints in Ashby in 2023: suppressed to protect people where numbers are small.',
    ],
    [
      'all counts within the limit',
      'Complaints in Ashby in 2023: suppressed to protect people where numbers are small.',
    ],
    [
      'no polarity',
      'Events (Noise complaints) in Ashby rose by 20% between 2022 and 2023, from 100 to 120.',
    ],
  ])('%s: the headline says so', async (name, sentence) => {
    expect((await ashby(name)).headline).toBe(sentence);
  });

  it.each([
    [
      'no population at all',
      'No area of Threeshire has a rate for 2023, so there is nothing to rank.',
    ],
    ['a group of one area', 'Only Ashby has a rate for 2023, so there is nothing to rank.'],
    [
      'all rows suppressed',
      'No area of Threeshire has a rate for 2023, so there is nothing to rank.',
    ],
  ])('%s: there is no ranking, in words', async (name, why) => {
    expect((await ashby(name)).models.ranking).toMatchObject({ kind: 'nothing', why });
  });

  it.each([
    ['bases of 0 everywhere', /figures compared with are 0/],
    ['a group of one area', /^Only Ashby has figures for both periods/],
    ['all rows suppressed', /^No area of Threeshire has figures for both periods/],
  ])('%s: there is no picture of changes, in words', async (name, why) => {
    expect((await ashby(name)).models.change).toMatchObject({
      kind: 'nothing',
      why: expect.stringMatching(why) as string,
    });
  });

  it.each([
    ['no population at all', /^There is no rate for Ashby in any period: no population is held/],
    ['all rows suppressed', /^There is no rate for Ashby in any period: suppressed/],
    ['counts above the population', /^Only 2022 has a rate for Ashby/],
  ])('%s: there is no trend, in words', async (name, why) => {
    expect((await ashby(name)).models.trend).toMatchObject({
      kind: 'nothing',
      why: expect.stringMatching(why) as string,
    });
  });

  it('makes no share of nothing, of a part above its whole or of a whole that is not held', async () => {
    const shares = await Promise.all(
      ['shares of nothing', 'parts above their wholes', 'shares whose whole is not held'].map(
        (name) => ashby(name, 'night'),
      ),
    );
    expect(shares.map(({ cells }) => [cells['earlier_rate'], cells['later_rate']])).toEqual([
      ['[z]', '[z]'],
      ['[x]', '10.0%'],
      ['[x]', '[x]'],
    ]);
  });

  it('judges nothing where there is no polarity', async () => {
    const { models } = await ashby('no polarity');
    const sentences = commentaryModel(models.context).sections.flatMap((one) => one.sentences);
    const said = [
      models.headline.sentence,
      ...models.headline.detail,
      ...sentences.map(({ text }) => text),
    ];
    const judging = said.filter((text) => /\b(better|worse|improve\w*|worsen\w*)\b/i.test(text));
    expect(judging).toEqual([
      'For this indicator neither a rise nor a fall is judged better or worse.',
    ]);
  });
});
