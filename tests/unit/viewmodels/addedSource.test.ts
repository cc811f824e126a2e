import { describe, expect, it } from 'vitest';
import { comparisonFigure } from '../../../src/viewmodels/comparisonFigure';
import { csvFile } from '../../../src/viewmodels/csvFile';
import { heldFigures } from '../../../src/viewmodels/heldFigures';
import { trendModel } from '../../../src/viewmodels/trendModel';
import { observations } from '../dataset/packageOf';
import { contextOf, rows } from './contextOf';

const from = (source: string, ...given: readonly string[]) => given.map((row) => row + source);
const more = {
  'sources.csv': [
    'source,title,publisher',
    's,Extract,Police',
    'k,"Table, files added by the reader",',
  ],
  'added-new.csv': [observations, ...from('s', ...rows('walks', '2023', 4, 5, 6, 7))],
  'added-known.csv': [observations, ...from('k', ...rows('killed', '2023', 4, 5, 6, 7))],
  'added-blank.csv': [observations, ...rows('thefts', '2023', 4, 5, 6, 7)],
};
const loaded = from('s', ...rows('walks', '2022', 1, 2, 3, 4), ...rows('asb', '2023', 1, 2, 3, 4));
const contextFor = (indicator: string) => contextOf(loaded, { indicator, period: '2023' }, more);

describe('a picture of figures that a reader added from a file', () => {
  it('says so, and when, beside the source that the file names, in what is downloaded too', async () => {
    const words = comparisonFigure(await contextFor('walks'));
    const source = 'Police, Extract (added by the reader on 21 November 2025)';
    expect(words.source).toContain(source);
    expect(csvFile(words, 'x', {}).text).toContain(source);
  });

  it('names the source of the package beside it where it has figures of both', async () => {
    const model = trendModel(await contextFor('walks'));
    expect(model.kind === 'figure' && model.words.source).toBe(
      'Police, Extract; Police, Extract (added by the reader on 21 November 2025)',
    );
  });

  it('says so of figures whose file names no source', async () => {
    expect(comparisonFigure(await contextFor('thefts')).source).toBe(
      'figures (added by the reader on 21 November 2025)',
    );
  });

  it('says it once where the title of its source says it', async () => {
    expect(comparisonFigure(await contextFor('killed')).source).toBe(
      'Table, files added by the reader on 21 November 2025',
    );
  });

  it('alone says so', async () => {
    const context = await contextFor('asb');
    expect(comparisonFigure(context).source).toBe('Police, Extract');
    const named = heldFigures(context.dataset).map(({ source }) => source);
    expect(named).toEqual(['Police', '', 'k', 'Police']);
  });
});
