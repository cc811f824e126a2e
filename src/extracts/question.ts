/** What a table does not say itself, so that a person is asked; never guessed. */
export interface Question {
  readonly about: 'period' | 'indicator' | 'area';
  /** A sentence: "The title does not say which year the figures are for." */
  readonly what: string;
  /** What stands in the file for the area or indicator that is asked for, where the question is about a text. */
  readonly text?: string;
  /** Codes to choose from first, likeliest first. */
  readonly suggestions?: readonly string[];
}

/** What a person said: a period as people write it, the code of an indicator, codes of areas by the names in the file. */
export interface Answers {
  readonly period?: string;
  readonly indicator?: string;
  readonly areas?: readonly (readonly [name: string, code: string])[];
}
