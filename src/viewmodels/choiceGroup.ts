/** One choice of a filter. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Choices under a heading; without a label they stand alone. */
export interface ChoiceGroup {
  readonly label?: string;
  readonly options: readonly Choice[];
}
