import { inferSchema, initParser, type Parser } from 'udsv';
import { Dictionary } from '../../../src/extracts/dictionary';
import { GrowingColumn } from '../../../src/extracts/growingColumn';
import { YearSumCollector } from '../yearSums';
import type { UdsvOutcome } from './udsvOutcome';

self.addEventListener('message', ({ data }: MessageEvent<string>) => void readInto(data));

async function readInto(url: string) {
  const texts = [textColumn(), textColumn(), textColumn()] as const;
  const [indicators, areas, periods] = texts;
  const values = new GrowingColumn(Float64Array);
  const collector = new YearSumCollector();
  const take = ([indicator = '', area = '', period = '', cell = '']: string[]) => {
    indicators.add(indicator);
    areas.add(area);
    periods.add(period);
    const value = cell === '' ? Number.NaN : Number(cell);
    values.push(value);
    if (!Number.isNaN(value)) collector.add(indicator, area, Number(period.slice(0, 4)), value);
  };
  const { body } = await fetch(url);
  if (!body) throw new Error(`${url} is empty`);
  let parser: Parser | undefined;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parser ??= initParser(inferSchema(value));
    parser.chunk<string[]>(value, parser.stringArrs, take);
  }
  parser?.end();
  const columns = [...texts.map(({ places }) => places.column()), values.column()];
  const sums = collector.result();
  const outcome: UdsvOutcome = { columns, sums };
  self.postMessage(outcome, {
    transfer: [...columns.map(({ buffer }) => buffer), sums.sums.buffer],
  });
}

/** A column of texts as places in a dictionary. */
function textColumn() {
  const dictionary = new Dictionary();
  const places = new GrowingColumn(Uint32Array);
  return { places, add: (text: string) => places.push(dictionary.placeOf(text)) };
}
