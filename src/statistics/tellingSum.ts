import type { Count, Figure } from '../domain/figure';
import type { SumRelation } from './sumRelation';

/** A sum from which a reader may work something out. Its total and its parts may be shown, hidden or not held. */
export interface TellingSum extends SumRelation {
  /** Tells sums apart. */
  readonly id: number;
  /** By how much the total may differ from its parts because each was rounded by itself. */
  readonly slack: number;
  /** False where the package does not say that the parts are all there is. */
  readonly isSure: boolean;
}

/** Smallest and largest count that a reader must think possible, both included. */
export interface CountRange {
  readonly least: number;
  readonly most: number;
}

/** What is possible for a hidden count, and a value that fits all sums. */
export interface HiddenCount {
  readonly value: number;
  /** For a reader who knows which counts are hidden as small and which along with them. */
  readonly informed: CountRange;
  /** For one who does not; never narrower. */
  readonly plain: CountRange;
}

/** Cells by place and the sums between them, before anything is hidden along. */
export interface SumTable {
  readonly figure: (place: number) => Figure<Count>;
  readonly sumsOf: (place: number) => readonly TellingSum[];
  /** The range of a shown cell once it is hidden along with another. */
  readonly companion: (place: number, value: number) => HiddenCount;
  /** True where another view of the package shows the cell, so that hiding it here is the last resort. */
  readonly isShownElsewhere: (place: number) => boolean;
}

/** 1 where a cell is a part of the sum, -1 where it is the total. */
export function signIn(sum: SumRelation, place: number): 1 | -1 {
  return sum.total === place ? -1 : 1;
}
