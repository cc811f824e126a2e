/** Printed under each figure in place of the caveat, which the page prints once, and in full, where this points. */
export const caveatOnPaper = 'Read with care: see “About this indicator” at the end.';
