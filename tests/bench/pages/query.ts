import { yearOf } from '../../../src/domain/period';
import { assertSameAnswers, type WindowQuery } from '../windowQuery';
import { arqueroAnswers, arqueroQuery, arqueroStore } from './arqueroQuery';
import { loadedPackage } from './oursLoad';
import { oursAnswers, oursQuery } from './oursQuery';

/** Milliseconds for each query, on average over all of them, by method and repetition. */
export interface QueryRun {
  readonly queries: number;
  readonly ours: readonly number[];
  readonly arquero: readonly number[];
  readonly arqueroCoded: readonly number[];
}

declare global {
  interface Window {
    runQueries: (folder: string, repeat: number) => Promise<QueryRun>;
  }
}

window.runQueries = async (folder, repeat) => {
  const dataset = await loadedPackage(folder);
  const texts = arqueroStore(dataset, 'texts');
  const numbers = arqueroStore(dataset, 'numbers');
  const queries = allQueries();
  for (const query of queries) {
    const expected = oursAnswers(oursQuery(dataset, query));
    assertSameAnswers(expected, arqueroAnswers(texts, arqueroQuery(texts, dataset, query)));
    assertSameAnswers(expected, arqueroAnswers(numbers, arqueroQuery(numbers, dataset, query)));
  }
  const run = { queries: queries.length, ours: [], arquero: [], arqueroCoded: [] } as {
    queries: number;
    ours: number[];
    arquero: number[];
    arqueroCoded: number[];
  };
  const ask = {
    ours: (query: WindowQuery) => oursQuery(dataset, query).length,
    arquero: (query: WindowQuery) => arqueroQuery(texts, dataset, query).numRows(),
    arqueroCoded: (query: WindowQuery) => arqueroQuery(numbers, dataset, query).numRows(),
  };
  for (let repetition = 0; repetition < repeat; repetition += 1) {
    for (const method of ['ours', 'arquero', 'arqueroCoded'] as const) {
      const started = performance.now();
      for (const query of queries) ask[method](query);
      run[method].push((performance.now() - started) / queries.length);
      // The page breathes between measurements, as it would between two choices of a reader.
      await new Promise((resolve) => {
        setTimeout(resolve, 50);
      });
    }
  }
  return run;

  /** Every indicator, at windows spread over all years: none is asked for twice. */
  function allQueries(): readonly WindowQuery[] {
    const [cube] = [...dataset.cubes.values()].flat();
    const [first, last] = [cube?.periods[0]?.start ?? 0, cube?.periods.at(-1)?.start ?? 0];
    const windows = Math.floor((yearOf(last) - yearOf(first)) / 2);
    const starts = Array.from({ length: windows }, (_, place) => first + 12 + place * 23);
    return starts.flatMap((start) =>
      [...dataset.indicators.keys()].map((indicator) => ({ indicator, start })),
    );
  }
};
