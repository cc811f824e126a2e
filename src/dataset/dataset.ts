import type { Area, AreaGroup } from '../domain/area';
import type { Fault } from '../domain/fault';
import type { Population } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import type { Annotation, SeriesBreak, Source, Target, Theme, UnitCost } from '../domain/reference';
import type { Outline } from '../extracts/boundaries';
import type { FurtherPackage } from '../extracts/furtherPackages';
import type { OnDemandGroup } from '../extracts/packageDescriptor';
import type { Cube } from './cube';

/** One file of the package and what became of it. */
export interface FileSummary {
  readonly path: string;
  readonly title: string;
  readonly role: string;
  readonly rows: number;
  readonly bytes: number;
  readonly encoding: string;
  readonly read: boolean;
  readonly faults: number;
  readonly notices: number;
}

/** A loaded data package: everything the product knows. Immutable. */
export interface Dataset {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly created: string;
  readonly illustrative: boolean;
  readonly licences: readonly string[];
  /** What the licences ask to be said wherever the data are shown. */
  readonly attribution: string;
  /** In the package's order. */
  readonly themes: readonly Theme[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly groups: ReadonlyMap<string, AreaGroup>;
  /** By area: the areas that a list of neighbours says are like it, in the list's order. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  /** Groups whose files are loaded only when asked for. */
  readonly onDemand: readonly OnDemandGroup[];
  /** Other packages of the same site, to choose from. */
  readonly furtherPackages: readonly FurtherPackage[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly breaks: readonly SeriesBreak[];
  readonly annotations: readonly Annotation[];
  readonly targets: readonly Target[];
  readonly unitCosts: readonly UnitCost[];
  readonly population: PopulationSeries;
  /** Source code of each population series, where its rows name one. */
  readonly populationSources: ReadonlyMap<string, string>;
  /** By indicator code; one cube for each grain the indicator is held at, longest first. */
  readonly cubes: ReadonlyMap<string, readonly Cube[]>;
  /** By indicator: how many counts were hidden so that suppressed ones cannot be worked out, where any were. */
  readonly furtherHidden?: ReadonlyMap<string, number>;
  /** What cells name as their source, as `namedSource` reads it. */
  readonly sourceCodes: readonly string[];
  readonly outlines: readonly Outline[];
  readonly files: readonly FileSummary[];
  readonly faults: readonly Fault[];
}

/** Residents by series, year and code of the area or group. */
export type PopulationSeries = ReadonlyMap<
  string,
  ReadonlyMap<number, ReadonlyMap<string, Population>>
>;
