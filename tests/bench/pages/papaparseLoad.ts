import Papa from 'papaparse';
import { YearSumCollector, type YearSums } from '../yearSums';

type Row = Record<'indicator' | 'area_code' | 'period' | 'value', string>;

/** What most dashboards do: the whole text, then one object for each row, on the main thread. */
export async function papaparseLoad(folder: string): Promise<YearSums> {
  const text = await (await fetch(`${folder}/observations.csv`)).text();
  const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  const collector = new YearSumCollector();
  for (const row of data) {
    const value = Number(row.value);
    if (row.value === '' || Number.isNaN(value)) continue;
    collector.add(row.indicator, row.area_code, Number(row.period.slice(0, 4)), value);
  }
  return collector.result();
}
