import type { ReactNode } from 'react';

export interface TableColumn {
  key: string;
  label: string;
  /** Used instead of the label where the table is narrow. */
  shortLabel?: string | undefined;
  /** Smaller, under the label: unit or period. */
  detail?: string | undefined;
  numeric?: boolean | undefined;
  /** Neighbouring columns of one group share a heading above theirs. */
  group?: string | undefined;
  sortable?: boolean | undefined;
}

export type SortValue = number | string | null;

export interface TableCell {
  text: string;
  /** The unrounded value to sort by; null is missing. Without it the text is compared. */
  sortValue?: SortValue | undefined;
  /** Spells out the text, such as the meaning of a shorthand. */
  title?: string | undefined;
  missing?: boolean | undefined;
  /** Shown instead of the text, such as a link. */
  content?: ReactNode;
  /** Name of a ground that says how high the figure is. */
  shade?: 'low2' | 'low1' | 'none' | 'high1' | 'high2' | undefined;
}

export interface TableRow {
  key: string;
  /** Stands under the first column. */
  header: string;
  sortValue?: SortValue | undefined;
  selectable?: boolean | undefined;
  /** Kept after the other rows, whatever the sort. */
  total?: boolean | undefined;
  /** One for each column after the first. */
  cells: readonly TableCell[];
}

export interface TableSort {
  key: string;
  direction: 'ascending' | 'descending';
}
