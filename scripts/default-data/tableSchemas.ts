import {
  annotationsSchema,
  observationsSchema,
  populationSchema,
  seriesBreaksSchema,
  targetsSchema,
  unitCostsSchema,
} from './figureSchemas';
import {
  areaGroupsSchema,
  areasSchema,
  indicatorsSchema,
  sourcesSchema,
  themesSchema,
} from './lookupSchemas';
import type { TableSchema } from './tableField';

/** Schema of each role that is a table. */
export const tableSchemas = {
  themes: themesSchema,
  indicators: indicatorsSchema,
  areas: areasSchema,
  'area-groups': areaGroupsSchema,
  population: populationSchema,
  observations: observationsSchema,
  'series-breaks': seriesBreaksSchema,
  annotations: annotationsSchema,
  targets: targetsSchema,
  'unit-costs': unitCostsSchema,
  sources: sourcesSchema,
} as const satisfies Record<string, TableSchema>;
