import type { Adapter } from './adapter';
import { canonicalFile } from './canonicalFile';
import { passedOverExtracts } from './passedOverExtracts';
import { policeUkStreet } from './policeUkStreet';
import { recordedCrimeTable } from './recordedCrimeTable';
import { stats19Casualties } from './stats19Casualties';
import { stats19Collisions } from './stats19Collisions';
import { tfgmCasualties } from './tfgmCasualties';
import { twoPeriodTable } from './twoPeriodTable';

/** Every kind of file that is known, in the order in which they are asked. */
export const adapters: readonly Adapter[] = [
  canonicalFile,
  policeUkStreet,
  stats19Collisions,
  stats19Casualties,
  tfgmCasualties,
  recordedCrimeTable,
  twoPeriodTable,
  ...passedOverExtracts,
];
