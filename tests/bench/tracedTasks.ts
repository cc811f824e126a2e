import type { Browser } from 'playwright-core';
import { loadBegins, loadEnds } from './loadMarks';

/** The parts of a trace event that matter here; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  /** Time on the clock. */
  readonly dur?: number;
  /** Time that the thread really ran. */
  readonly tdur?: number;
}

const categories = ['toplevel', 'devtools.timeline', 'blink.user_timing', '__metadata'];

/**
 * Longest task of the page's main thread between the marks around a load, in milliseconds of processor time: what
 * other programs take meanwhile does not count, as it does in what the page itself can observe.
 */
export async function longestTaskOfLoad(
  browser: Browser,
  load: () => Promise<unknown>,
): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: categories },
    transferMode: 'ReportEvents',
  });
  await load();
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return longestTask(events);
}

function longestTask(events: readonly TraceEvent[]): number {
  const begins = events.find(({ name }) => name === loadBegins);
  const ends = events.find(({ name }) => name === loadEnds);
  const tasks = events.filter(
    ({ name, ph, ts, pid, tid }) =>
      ph === 'X' &&
      name.endsWith('RunTask') &&
      pid === begins?.pid &&
      tid === begins.tid &&
      ts >= begins.ts &&
      ts < (ends?.ts ?? 0),
  );
  if (tasks.length === 0) throw new Error('the trace has no task of the load');
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}
