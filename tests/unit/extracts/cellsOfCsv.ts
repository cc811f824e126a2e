import Papa from 'papaparse';

/** The rows of a CSV text as papaparse splits it, without empty ones. */
export function cellsOfCsv(text: string, delimiter = ','): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter });
  return data.filter((row) => row.some((cell) => cell.trim() !== ''));
}
