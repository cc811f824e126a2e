import type { Observation } from '../default-data/observation';

/** Months from the first to the last, and how their figures are marked. */
interface Marked {
  readonly from: string;
  readonly to: string;
  readonly status: Observation['status'];
}

const latest: Marked = { from: '2025-07', to: '2025-12', status: 'p' };

const marked: Readonly<Record<string, readonly Marked[]>> = {
  'asb-incidents': [latest],
  'domestic-abuse-crimes': [{ from: '2024-10', to: '2024-12', status: 'r' }, latest],
  'violence-against-the-person': [{ from: '2024-01', to: '2024-06', status: 'r' }, latest],
  'road-ksi': [{ from: '2024-01', to: '2024-12', status: 'r' }, latest],
};

/** Whether a made-up figure passes for provisional or revised, so that such marks can be seen; a year by its last month. */
export function revisionStatus(indicator: string, period: string): Observation['status'] {
  const month = period.length === 4 ? `${period}-12` : period;
  const found = marked[indicator]?.find(({ from, to }) => month >= from && month <= to);
  return found?.status ?? '';
}
