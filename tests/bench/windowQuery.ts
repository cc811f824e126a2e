/** One question: 12-month rates, change on the 12 months before and rank of all areas. */
export interface WindowQuery {
  readonly indicator: string;
  /** First month of the window, as a month count. */
  readonly start: number;
}

/** The answer for one area. */
export interface WindowAnswer {
  readonly area: string;
  readonly rate: number;
  /** Percent change of the rate. */
  readonly change: number;
  readonly rank: number;
}

/** Throws unless both give every area the same rate, change and rank; order does not matter. */
export function assertSameAnswers(
  expected: readonly WindowAnswer[],
  found: readonly WindowAnswer[],
) {
  const byArea = new Map(found.map((answer) => [answer.area, answer]));
  if (byArea.size !== expected.length) {
    throw new Error(`${byArea.size} areas instead of ${expected.length}`);
  }
  for (const answer of expected) {
    const other = byArea.get(answer.area);
    const same =
      other?.rank === answer.rank &&
      close(other.rate, answer.rate) &&
      close(other.change, answer.change);
    if (!same) throw new Error(`${JSON.stringify(other)} instead of ${JSON.stringify(answer)}`);
  }
}

/** The order of a sum or product may cost the last digit or two. */
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
