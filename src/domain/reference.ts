import type { Period } from './period';

/** One of the partnership's key issues, with who owns it. */
export interface Theme {
  readonly code: string;
  readonly title: string;
  readonly order: number;
  readonly leadBoard: string;
  readonly strategy: string;
  readonly deliveryMechanism: string;
  readonly policeAndCrimePlanPriority: string;
  /** Why there is no extract yet, and which would fill it. */
  readonly dataStatus: string;
}

/** Where figures come from. */
export interface Source {
  readonly code: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly licence: string;
  readonly released: string;
  readonly retrieved: string;
  readonly note: string;
}

/** The kinds of series break. */
export const breakKinds = ['recording', 'definition', 'boundary', 'method'] as const;

/**
 * A point from which an indicator's figures are not comparable with earlier ones. `from` is the period in which it
 * falls: a month where that is known, else the quarter or year.
 */
export interface SeriesBreak {
  readonly indicator: string;
  readonly from: Period;
  readonly kind: (typeof breakKinds)[number];
  readonly note: string;
  readonly source: string | undefined;
}

/** An event worth marking on a picture. Dates are ISO. */
export interface Annotation {
  readonly fromDate: string;
  readonly toDate: string | undefined;
  readonly indicator: string | undefined;
  readonly theme: string | undefined;
  readonly areaCode: string | undefined;
  readonly text: string;
  readonly source: string | undefined;
}

/** What an owner has undertaken to reach. */
export interface Target {
  readonly indicator: string;
  readonly areaCode: string;
  readonly period: Period;
  readonly value: number;
  readonly direction: string;
  readonly owner: string;
}

/** Cost to society of one event, in pounds of `priceYear`. Concepts and price years are never added together. */
export interface UnitCost {
  readonly indicator: string;
  readonly unitCost: number;
  readonly priceYear: string;
  readonly concept: string;
  readonly source: string | undefined;
  readonly confidence: string;
}
