import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import engine from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import module from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { YearSumCollector, type YearSums } from '../yearSums';

const columns =
  "{'indicator': 'VARCHAR', 'area_code': 'VARCHAR', 'period': 'VARCHAR', 'value': 'VARCHAR', 'status': 'VARCHAR', 'source': 'VARCHAR'}";

const intoTable = `create table observations as
  select indicator, area_code, period, try_cast(value as double) as value
  from read_csv('observations.csv', header = true, auto_detect = false, delim = ',', quote = '"', columns = ${columns})`;

const inSums = `select indicator, area_code, cast(left(period, 4) as integer) as year, sum(value) as total
  from observations group by all having total is not null`;

/** A dashboard that opens a database in the page: the engine starts while the file arrives. */
export async function duckdbLoad(folder: string): Promise<YearSums> {
  const worker = new Worker(engine);
  try {
    const database = new AsyncDuckDB(new VoidLogger(), worker);
    const [buffer] = await Promise.all([
      fetch(`${folder}/observations.csv`).then((response) => response.arrayBuffer()),
      database.instantiate(module),
    ]);
    await database.registerFileBuffer('observations.csv', new Uint8Array(buffer));
    const connection = await database.connect();
    await connection.query(intoTable);
    const found = await connection.query(inSums);
    const [indicators, areas, years, totals] = ['indicator', 'area_code', 'year', 'total'].map(
      (name) => found.getChild(name),
    );
    const collector = new YearSumCollector();
    for (let row = 0; row < found.numRows; row += 1) {
      collector.add(
        String(indicators?.get(row)),
        String(areas?.get(row)),
        Number(years?.get(row)),
        Number(totals?.get(row)),
      );
    }
    return collector.result();
  } finally {
    worker.terminate();
  }
}
