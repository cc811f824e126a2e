import { describe, expect, it } from 'vitest';
import { adapters } from '../../../src/extracts/adapters';
import { guessedMapping } from '../../../src/extracts/guessedMapping';
import { mappedAdapter } from '../../../src/extracts/mappedAdapter';
import { lancashire } from './knownLancashire';
import { dropped, given } from './ownDrop';

/** Reads a table as the first guess says, with an indicator. */
async function guessed(text: string) {
  const file = given('t.csv', text);
  const first = await dropped([file]);
  const head = first.read[0]?.head ?? { name: '', rows: [] };
  const mapping = { ...guessedMapping(head, lancashire), indicator: { fixed: 'x' } };
  const options = { adapters: [mappedAdapter(mapping), ...adapters] };
  return { ...(await dropped([file], lancashire, options)), first };
}

describe('a table that nobody knows', () => {
  it('with years side by side has a row for each of their cells', async () => {
    const { figures, words, account } = await guessed(
      'Complaints\nArea,Wards,2021,2022/23,Total\nBurnley,15,"1,010",[c],1\nWyre,24,20,,2\nA note\nWyre,1,2,3,4,5\n',
    );
    expect(Object.fromEntries(figures)).toEqual({
      'x E07000117 2021': '1010',
      'x E07000117 2022/23': '[c]',
      'x E07000128 2021': '20',
      'x E07000128 2022/23': '',
    });
    expect(words).toEqual([
      't.csv, line 2: The header has periods in 2 columns, from 2021 to 2022/23: each cell below them was read as a row of its own. Check the number of rows; nothing else needs to be done.',
      't.csv, line 6: The row has 6 cells and the header has 5. Check the row for a missing or extra delimiter, or a value with a comma that needs quotation marks; it was left out.',
    ]);
    expect(account).toContain('counted 4: figures');
  });

  it('with areas side by side too', async () => {
    const { figures } = await guessed('Month,Burnley,Wyre,All\nJan-24,1,2,3\nFeb-24,4,5,9\n');
    expect(Object.fromEntries(figures)).toEqual({
      'x E07000117 2024-01': '1',
      'x E07000128 2024-01': '2',
      'x E07000117 2024-02': '4',
      'x E07000128 2024-02': '5',
    });
  });

  it.each([
    ['years as data', 'Area,From,To\nBurnley,2021,2022\nWyre,2020,2022\n'],
    ['one year only', 'Area,2021,Change\nBurnley,10,1\nWyre,20,2\n'],
    ['a year twice', 'Area,2021,2021\nBurnley,10,0.1\nWyre,20,0.2\n'],
    ['words below years', 'Area,2021,2022\nBurnley,good,bad\nWyre,bad,good\n'],
    ['nothing but years', '2021,2022\n1,2\n'],
  ])('with %s stays as it is', async (_, text) => {
    const { first } = await guessed(text);
    expect(first.read[0]?.head.rows[0]?.cells).toEqual(text.split('\n')[0]?.split(','));
  });

  it('with more years is read by the mapping of the one before', async () => {
    const first = await dropped([given('a.csv', 'Area,2021,2022\nBurnley,1,2\n')]);
    const head = first.read[0]?.head ?? { name: '', rows: [] };
    const mapping = { ...guessedMapping(head, lancashire), indicator: { fixed: 'x' } };
    const next = await dropped(
      [given('b.csv', 'Area,2021,2022,2023\nBurnley,1,2,3\n')],
      lancashire,
      { adapters: [mappedAdapter(mapping), ...adapters] },
    );
    expect([...next.figures.values()]).toEqual(['1', '2', '3']);
  });
});
