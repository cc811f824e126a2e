import { createContext } from 'react';

/** Cells that tables inside it mark, each as "row column". */
export const MarkedCells = createContext<ReadonlySet<string>>(new Set());
