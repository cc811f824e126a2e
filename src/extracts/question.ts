/** What a table does not say itself, so that a person is asked; never guessed. */
export interface Question {
  readonly about: 'period' | 'indicator';
  /** A sentence: "The title does not say which year the figures are for." */
  readonly what: string;
}

/** What a person said: a period as people write it, the code of an indicator. */
export interface Answers {
  readonly period?: string;
  readonly indicator?: string;
}
