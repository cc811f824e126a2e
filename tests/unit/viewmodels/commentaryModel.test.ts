import { describe, expect, it } from 'vitest';
import { commentaryModel } from '../../../src/viewmodels/commentaryModel';
import { commentaryHtml, commentaryText } from '../../../src/viewmodels/commentaryText';
import { comparisonTable } from '../../../src/viewmodels/comparisonTable';
import { contextOf, rows } from './contextOf';

const counts = [
  ...rows('asb', '2021', 100, 200, 300, 50),
  ...rows('asb', '2022', 80, 260, 310, 40),
  ...rows('small', '2021', 2, 20, 30, 40),
  ...rows('small', '2022', 3, 25, 30, 40),
  ...rows('cost', '2022', 1000, 2000, 3000, 4000),
];

const model = async (request: Parameters<typeof contextOf>[1], more = {}) =>
  commentaryModel(await contextOf(counts, request, more));

const titlesOf = ({ sections }: Awaited<ReturnType<typeof model>>) =>
  sections.map(({ title }) => title);

const sentenceOf = async (request: Parameters<typeof contextOf>[1], key: string) => {
  const { sections } = await model(request);
  const found = sections.flatMap(({ sentences }) => sentences).find((one) => one.key === key);
  if (!found) throw new Error(`no sentence ${key}`);
  return found;
};

describe('the commentary of a page', () => {
  it('has a part for the group and a line for a scorecard', async () => {
    expect(titlesOf(await model({ indicator: 'asb' }))).toEqual([
      'Areas of Fourshire',
      'For a scorecard',
    ]);
  });

  it('begins with the highlighted area', async () => {
    expect(titlesOf(await model({ indicator: 'asb', area: 'E2' }))[0]).toBe('Birch');
  });

  it('gives every sentence a key of its own', async () => {
    const { sections } = await model({ indicator: 'asb', area: 'E2' });
    const keys = sections.flatMap(({ sentences }) => sentences.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(8);
  });

  it('speaks of shares where the indicator is one', async () => {
    const { sections } = commentaryModel(
      await contextOf(
        [
          ...counts,
          ...rows('night', '2021', 10, 20, 30, 5),
          ...rows('night', '2022', 9, 30, 40, 6),
        ],
        { indicator: 'night' },
      ),
    );
    const labels = sections.flatMap(({ sentences }) => sentences.map(({ label }) => label));
    expect(labels).toContain('Highest shares');
    expect(labels).not.toContain('Highest rates');
  });

  it('names the indicator, the areas and the periods in order of time', async () => {
    const { title, subtitle } = await model({ indicator: 'asb', period: '2021', compare: '2022' });
    expect(title).toBe('ASB in words');
    expect(subtitle).toBe('Areas of Fourshire, 2021 and 2022');
  });
});

describe('the figures behind a sentence', () => {
  it('are those of its areas and periods', async () => {
    const { table } = await sentenceOf({ indicator: 'asb' }, 'group-rises');
    expect(
      table.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)]),
    ).toEqual([
      ['Birch, 2021', '200', '2,000', '100.0'],
      ['Birch, 2022', '260', '2,000', '130.0'],
      ['Calder, 2021', '300', '4,000', '75.0'],
      ['Calder, 2022', '310', '4,000', '77.5'],
    ]);
  });

  it('give a figure that is not there its reason', async () => {
    const { table, text } = await sentenceOf({ indicator: 'small' }, 'group-notRanked');
    expect(text).toContain('Ashby');
    expect(table.rows.map(({ cells }) => cells[0])).toEqual([
      { text: '[c]', value: null, reason: 'suppressed' },
    ]);
  });

  it('say what is suppressed and rounded', async () => {
    const { remarks } = await sentenceOf({ indicator: 'small' }, 'group-highestRates');
    expect(remarks.join(' ')).toContain('Counts from 1 to 4 are suppressed.');
    expect(remarks.join(' ')).toContain('rounded to the nearest 5');
  });

  it('have pounds in one column, without a rate', async () => {
    const { table } = await sentenceOf({ indicator: 'cost' }, 'group-largestVolumes');
    expect(table.columns.map(({ label }) => label)).toEqual(['Pounds']);
  });
});

describe('the cells that are marked', () => {
  const held = async (request: Parameters<typeof contextOf>[1]) => {
    const table = comparisonTable(await contextOf(counts, request));
    return new Set(
      table.rows.flatMap(({ key }) => table.columns.map((column) => `${key} ${column.key}`)),
    );
  };

  it('are cells of the two-period table', async () => {
    const request = { indicator: 'asb', area: 'E2' };
    const cells = await held(request);
    const { sections } = await model(request);
    for (const { marks, label } of sections.flatMap(({ sentences }) => sentences)) {
      const shown = [...marks].filter((mark) => !/ (points|percent)$/.test(mark));
      expect(
        shown.filter((mark) => !cells.has(mark)),
        label,
      ).toEqual([]);
    }
  });

  it.each([
    ['group-largestVolumes', /_count$/],
    ['group-highestRates', /_rate$/],
  ])('of %s are of its measure', async (key, kind) => {
    const { marks } = await sentenceOf({ indicator: 'asb' }, key);
    expect(marks.size).toBeGreaterThan(2);
    expect([...marks].every((mark) => kind.test(mark))).toBe(true);
  });

  it('of a change include the change', async () => {
    const { marks } = await sentenceOf({ indicator: 'asb' }, 'group-largestFalls');
    expect([...marks]).toEqual(
      expect.arrayContaining(['E1 earlier_count', 'E1 later_count', 'E1 numeric', 'E1 percent']),
    );
  });

  it('follow the columns when the later period is compared with', async () => {
    const { marks } = await sentenceOf(
      { indicator: 'asb', period: '2021', compare: '2022' },
      'group-largestVolumes',
    );
    expect([...marks].every((mark) => mark.endsWith(' earlier_count'))).toBe(true);
  });
});

describe('the commentary to take along', () => {
  const hostile = {
    'areas.csv': [
      'area_code,area_name,area_type',
      'E1,Ashby & <b>,district',
      'E2,Birch,district',
      'E3,Calder,district',
      'E4,Dene,district',
    ],
  };

  it('is a text with a line for each sentence', async () => {
    const words = await model({ indicator: 'asb' });
    const text = commentaryText(words, 'https://example.org/?theme=t');
    const sentences = words.sections.flatMap((section) => section.sentences);
    for (const sentence of sentences) expect(text).toContain(`\n- ${sentence.text}\n`);
    expect(text).toContain('\nMade with: https://example.org/?theme=t\n');
    expect(text).toContain('Source: not stated in the data package.');
  });

  it('is HTML in which nothing of the data is markup', async () => {
    const html = commentaryHtml(await model({ indicator: 'asb' }, hostile), '');
    expect(html).toContain('Ashby &amp; &lt;b&gt;');
    expect(html).not.toMatch(/<(?!\/?(h2|h3|ul|li|p|strong)>)/);
    expect(html).not.toContain('Made with');
  });

  it('says so of illustrative data', async () => {
    const words = { ...(await model({ indicator: 'asb' })), illustrative: true };
    expect(commentaryText(words, '').split('\n')[1]).toBe('Illustrative data');
    expect(commentaryHtml(words, '')).toContain('<strong>Illustrative data</strong>');
  });
});
