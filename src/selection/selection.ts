import type { AreaGroup } from '../domain/area';
import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';
import type { Theme } from '../domain/reference';

/** The pages of the dashboard. */
export const pages = [
  'overview',
  'theme',
  'area',
  'compare',
  'groups',
  'data-quality',
  'methods',
] as const;
/** One of {@link pages}. */
export type Page = (typeof pages)[number];

/** Whether pictures show rates (or shares) or counts. */
export const measures = ['rate', 'count'] as const;
/** One of {@link measures}. */
export type Measure = (typeof measures)[number];

/** Multipliers a reader can choose besides the indicator's own. */
export const multipliers = [100, 1_000, 10_000, 100_000] as const;

/** What the heat map of the overview shows of every area and indicator. */
export const heatMaps = ['rate', 'change', 'trend'] as const;
/** One of {@link heatMaps}. */
export type HeatMap = (typeof heatMaps)[number];

/** Whether confidence intervals are shown. */
export const intervalChoices = ['on', 'off'] as const;

/** What the URL or the reader asks for, as written; anything absent is decided by the data. */
export interface Request {
  readonly page?: string;
  readonly theme?: string;
  readonly indicator?: string;
  readonly period?: string;
  readonly compare?: string;
  readonly group?: string;
  readonly area?: string;
  readonly measure?: string;
  readonly per?: string;
  readonly intervals?: string;
  readonly heatmap?: string;
  /** Whether areas or periods stand side by side. */
  readonly by?: string;
  /** Codes of areas and groups, separated by commas, or "none". */
  readonly areas?: string;
  /** Codes of periods, separated by commas, or "none". */
  readonly periods?: string;
  readonly scale?: string;
  /** Period whose figure is 100 in the index. */
  readonly base?: string;
  /** Groups the reader made, as `ownGroupsOf` reads them. */
  readonly own?: string;
  /** Code of the group whose areas these are made of. */
  readonly of?: string;
  /** What else an area profile is compared with: a group or an area, or "none". */
  readonly second?: string;
  /** Folder of the data package, relative to the page. */
  readonly data?: string;
  /** Version of the data the link was made with. */
  readonly version?: string;
}

/** What can stand side by side. */
export const besideKinds = ['areas', 'periods'] as const;

/** Whether the pictures side by side share a scale. */
export const scales = ['shared', 'free'] as const;

/** An area, or a group as a whole, that can stand beside others. */
export interface PlaceBeside {
  readonly code: string;
  readonly name: string;
  /** The group, where the place is one. */
  readonly group: AreaGroup | undefined;
}

/** What stands side by side; no, one or up to {@link mostBeside} places or periods. */
export interface Beside {
  readonly by: (typeof besideKinds)[number];
  /** In the order they were chosen in. */
  readonly places: readonly PlaceBeside[];
  /** In the order of time. */
  readonly periods: readonly Period[];
  readonly scale: (typeof scales)[number];
  /** Period whose figure is 100 in the index; undefined for the first that all places have. */
  readonly base: Period | undefined;
}

/** More than this cannot be taken in side by side. */
export const mostBeside = 6;

/** What is shown of an indicator: everything resolved against the data. */
export interface View {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly compareWith: Period | undefined;
  readonly group: AreaGroup;
  readonly area: string | undefined;
  readonly measure: Measure;
  readonly multiplier: number;
  readonly intervals: boolean;
  /** The reader's own choice; otherwise the size of the counts decides. */
  readonly intervalsChosen: boolean;
  /** What stands side by side: on the compare page only. */
  readonly beside?: Beside;
}

/** What decides which figures are held for a view's areas. */
export type FiguresOfView = Pick<View, 'indicator' | 'group' | 'period' | 'multiplier'>;

/** A group, and perhaps one area of it that is looked at. */
export interface Place {
  readonly group: AreaGroup;
  readonly area: string | undefined;
}

/** What the overview shows of every theme, and the kind of its heat map. */
export interface Scope extends Place {
  readonly heatmap: HeatMap;
}

/** What the area profile shows: an area against a group that holds it, and a second comparator. */
export interface Profile extends Place {
  readonly second: PlaceBeside | undefined;
}

/**
 * The resolved selection. `view` is undefined for a theme without data, `scope` on every page but the overview, `profile`
 * on every page but the area profile; `notices` say what fell back and why.
 */
export interface Selection {
  readonly page: Page;
  readonly theme: Theme | undefined;
  readonly view: View | undefined;
  readonly scope: Scope | undefined;
  /** The reader's own groups and what they are made of, where any are asked for. */
  readonly made?: Pick<Request, 'own' | 'of'>;
  readonly profile?: Profile | undefined;
  readonly notices: readonly string[];
}
