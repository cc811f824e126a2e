import type { TableModel } from '../tableModel';

/** A formula in plain text, which is read into parts to be drawn, with what follows from it where that needs saying. */
export interface Formula {
  /** What it gives, in words: "Lower limit". */
  readonly gives: string;
  readonly text: string;
}

/** A letter of a formula and what it stands for. */
export interface FormulaSymbol {
  readonly symbol: string;
  readonly meaning: string;
}

/** One line of a worked example: what, and the figures. */
export interface ExampleStep {
  readonly term: string;
  readonly text: string;
}

/** An example worked out from the loaded data by the functions that the rest of the site uses. */
export interface WorkedExample {
  readonly kind: 'worked';
  /** Indicator, area and period. */
  readonly title: string;
  readonly steps: readonly ExampleStep[];
  readonly table?: TableModel;
  /** What comes out, as the site shows it. */
  readonly result: string;
  readonly source: string;
}

/** What stands in place of an example that the loaded data do not allow. */
export interface NoExample {
  readonly kind: 'none';
  /** What is not held, and what would be needed. */
  readonly needed: string;
}

/** Where a method comes from. */
export interface MethodSource {
  readonly text: string;
  readonly url?: string;
  /** The part of it that is meant, such as a function. */
  readonly part?: string;
}

/** One statistic: what it says, how it is worked out, where that comes from, and an example. */
export interface MethodSection {
  /** Names the section within the page. */
  readonly id: string;
  readonly title: string;
  /** Two or three sentences for a reader without statistics. */
  readonly words: string;
  /** What to bear in mind, and rules. */
  readonly points?: readonly string[];
  readonly formulas: readonly Formula[];
  readonly symbols: readonly FormulaSymbol[];
  readonly sources: readonly MethodSource[];
  readonly examples: readonly (WorkedExample | NoExample)[];
}
