/**
 * The Analysis Function palette (best-practice-and-impact/afcharts, `af_colours.R`), to be used in this order:
 * neighbours are at least 3:1 apart, others may be as close as 1.05:1. None of these is a text colour.
 */
export const palette = {
  categorical: ['#12436d', '#28a197', '#801650', '#f46a25', '#3d3d3d', '#a285d1'],
  /** Lightest first. The two lightest are under 3:1 on white, so shapes filled with them carry a dark outline. */
  sequential: ['#add1f1', '#6bace6', '#2073bc', '#12436d', '#092135'],
  darkBlue: '#12436d',
  darkGrey: '#3d3d3d',
  orange: '#f46a25',
  /** 2.4:1 on white, so a shape filled with it carries a dark outline. */
  softBlue: '#6bace6',
} as const;
