import type { ViewContext } from '../../commentary/viewContext';
import type { MissingReason } from '../../domain/missing';
import type { ComparedArea } from '../../statistics/comparison';
import type { OutsideFunnel } from '../methods/funnelWords';
import type { CellModel, ColumnModel } from '../tableModel';

/** How strongly a cell is shaded, and to which side; `none` is not shaded. */
export const heatLevels = ['low2', 'low1', 'none', 'high1', 'high2'] as const;
/** One of {@link heatLevels}. */
export type HeatLevel = (typeof heatLevels)[number];

/** The signs that say what the shades say. */
export const levelSigns: Readonly<Record<HeatLevel, string>> = {
  low2: '\u25bc\u25bc',
  low1: '\u25bc',
  none: '',
  high1: '\u25b2',
  high2: '\u25b2\u25b2',
};

/** One cell: an area and an indicator. */
export interface HeatCell {
  /** The value, or the shorthand of the reason why there is none. */
  readonly text: string;
  /** Smaller, after the value: a rank; undefined in a map that has none. */
  readonly beside: string | undefined;
  readonly level: HeatLevel;
  /** What the shade and the signs say, for those who hear the cell; blank where there is nothing to add. */
  readonly spoken: string;
  /** For sorting; null where missing or a word. */
  readonly value: number | null;
  readonly reason: MissingReason | undefined;
}

/** One of the things a heat map can show. */
export interface HeatMeasure {
  readonly cell: (area: ComparedArea, total: boolean) => HeatCell;
  /** What the column's figures are, under its name: "per 1,000, 2023". */
  readonly detail: string;
  /** The same cells as plain columns of figures, for a file. */
  readonly columns: readonly ColumnModel[];
  readonly cells: (area: ComparedArea, total: boolean) => readonly CellModel[];
}

/** A heat map's way to measure one indicator. */
export type HeatMeasureOf = (
  context: ViewContext,
  funnel: () => OutsideFunnel | undefined,
) => HeatMeasure;

/** One kind of heat map: how it measures, and what its shades and signs mean. */
export interface HeatKind {
  readonly measure: HeatMeasureOf;
  readonly title: (areas: number, group: string) => string;
  readonly subtitle: string;
  readonly legend: readonly { readonly level: HeatLevel; readonly words: string }[];
  /** What an indicator needs for a column, besides two areas with figures: a sentence; blank where nothing. */
  readonly needs: string;
  /** How the shading is decided, each a sentence. */
  readonly notes: readonly string[];
}
