import type { SeriesBreak } from '../domain/reference';
import { breakWarning } from './breakWarning';
import type { Certainty, Claim, EvidenceCell, Sentence } from './sentence';
import { breaksBetween } from './seriesBreaks';
import { suppressionInForce } from './suppressionInForce';
import type { ViewContext } from './viewContext';

interface Parts {
  readonly claim: Claim;
  /** Each becomes a sentence with a full stop; undefined ones are left out. */
  readonly said: readonly (string | undefined)[];
  readonly areas: readonly string[];
  readonly cells: readonly EvidenceCell[];
  readonly certainty: Certainty;
  /** Leave out where the sentence compares nothing along time. */
  readonly breaks?: readonly SeriesBreak[];
}

/** Puts a sentence together: what is said, then the break that lies between its periods. */
export function sentenceOf(context: ViewContext, parts: Parts): Sentence {
  const { claim, said, areas, cells, certainty, breaks = [] } = parts;
  const text = [...said, breakWarning(breaks)]
    .flatMap((part) => (part ? [/[.!?]$/.test(part) ? part : `${part}.`] : []))
    .join(' ');
  return {
    claim,
    text,
    areas,
    cells,
    certainty,
    breaks,
    suppression: suppressionInForce(context, cells),
  };
}

/** The breaks between the two periods of the view. */
export function breaksOfView({ dataset, view }: ViewContext): readonly SeriesBreak[] {
  const { indicator, compareWith, period } = view;
  return compareWith ? breaksBetween(dataset, indicator, compareWith, period) : [];
}
