import { breakKinds, type SeriesBreak } from '../domain/reference';
import { capitalised, listed } from './figureText';

/** What a break of each kind changes. */
export const brokenBy: Readonly<Record<(typeof breakKinds)[number], string>> = {
  recording: 'the way of recording',
  definition: 'the definition',
  boundary: 'the boundaries',
  method: 'the method of counting',
};

/** "The way of recording changed over this time, so the figures are not fully comparable"; undefined without breaks. */
export function breakRider(breaks: readonly SeriesBreak[]): string | undefined {
  const kinds = breakKinds.filter((kind) => breaks.some((one) => one.kind === kind));
  if (kinds.length === 0) return undefined;
  const what = capitalised(listed(kinds.map((kind) => brokenBy[kind])));
  return `${what} changed over this time, so the figures are not fully comparable`;
}
