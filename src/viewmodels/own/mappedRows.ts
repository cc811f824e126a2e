import { capitalised, numberText } from '../../commentary/figureText';
import type { Dataset } from '../../dataset/dataset';
import { periodName } from '../../domain/periodName';
import type { Mapping } from '../../extracts/mapping';
import type { Preview } from '../../extracts/previewRows';
import { writtenPeriod } from '../../extracts/writtenPeriod';
import { placeName } from './foundWords';

/** A figure that comes of the first rows of a table, in words. */
export interface MappedRow {
  readonly key: string;
  readonly header: string;
  readonly cells: readonly { readonly text: string }[];
}

/** The figures of a preview with the names of places, indicators and periods. */
export function mappedRows(
  { figures }: Preview,
  { defined }: Mapping,
  dataset: Dataset,
): readonly MappedRow[] {
  return figures.slice(1).map((row) => {
    const [indicator = '', area = '', period = '', value = ''] = row;
    const read = writtenPeriod(period);
    const title =
      dataset.indicators.get(indicator)?.shortTitle ??
      defined.find(({ code }) => code === indicator)?.title ??
      indicator;
    const number = value.trim() === '' ? Number.NaN : Number(value);
    return {
      key: `${indicator} ${area} ${period}`,
      header: placeName(dataset, area),
      cells: [
        { text: capitalised(title) },
        { text: 'period' in read ? periodName(read.period) : period },
        { text: Number.isNaN(number) ? value : numberText(number) },
      ],
    };
  });
}
