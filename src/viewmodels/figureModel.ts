import type { TableModel } from './tableModel';

/** What every picture owes its reader, in words, with the table twin that holds the picture's own figures. */
export interface FigureWords {
  /** The finding. */
  readonly title: string;
  /** Measure, geography and period. */
  readonly subtitle: string;
  /** Kind of picture and what to look at, for those who do not see it. */
  readonly alternative: string;
  /** One or two sentences under the picture. */
  readonly summary: string;
  readonly notes: readonly string[];
  /** What the indicator's reader must beware of, in full; blank where there is nothing. */
  readonly caveat: string;
  readonly source: string;
  readonly dataTo: string;
  readonly illustrative: boolean;
  readonly table: TableModel;
}

/** Two or more ways to see a picture; the reader chooses inside the figure, and its table follows. */
export interface FigureChoice {
  readonly legend: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/**
 * A picture with its words, or the words that stand in for a picture that cannot be drawn. `unsaid`: where nobody would
 * look for such a picture, its absence is not worth a word on the page.
 */
export type FigureModel<P> =
  | {
      readonly kind: 'figure';
      readonly words: FigureWords;
      readonly picture: P;
      readonly choice?: FigureChoice;
    }
  | {
      readonly kind: 'nothing';
      readonly title: string;
      readonly why: string;
      readonly unsaid?: true;
    };
