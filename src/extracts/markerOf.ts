import type { MissingReason } from '../domain/missing';

const markers: Partial<Record<MissingReason, string>> = {
  suppressed: '[c]',
  notApplicable: '[z]',
  lowReliability: '[u]',
  notCollected: '',
};

/** How a missing figure is written in a file: the marker of its reason, [x] for reasons that only checking finds. */
export function markerOf(reason: MissingReason): string {
  return markers[reason] ?? '[x]';
}
