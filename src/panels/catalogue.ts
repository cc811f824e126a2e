import { changeOption } from '../charts/changeOption';
import { rankingOption } from '../charts/rankingOption';
import type { ViewContext } from '../commentary/viewContext';
import { picturesDrawn } from '../ui/picturesDrawn';
import { changeModel } from '../viewmodels/changeModel';
import type { ProfileContexts } from '../viewmodels/profile/profileContexts';
import { rankingModel } from '../viewmodels/rankingModel';
import { definePanel, type PanelDefinition } from './panel';
import { sameUntilItFails } from './sameUntilItFails';

/** Names of the pictures of a view. */
export type PanelId =
  | 'ranking'
  | 'change'
  | 'trend'
  | 'parts'
  | 'process'
  | 'funnel'
  | 'map'
  | 'groups'
  | 'multiples'
  | 'indexed'
  | 'periodBars';

/** The way to a picture whose code comes later, asked for on the occasion of a view. */
type Later<Subject> = (occasion: object) => Promise<PanelDefinition<Subject>>;

/** A picture at hand, or the way to it. */
type CatalogueEntry = PanelDefinition | Later<ViewContext>;

/**
 * Every picture of the product: one view model and one option builder each. The code of those that stand below the
 * first two comes after the first of these is painted.
 */
export const catalogue: Readonly<Record<PanelId, CatalogueEntry>> & {
  /** Of many indicators: built from an area profile. */
  readonly spine: Later<ProfileContexts>;
} = {
  ranking: definePanel({ build: rankingModel, toOption: rankingOption }),
  change: definePanel({ build: changeModel, toOption: changeOption }),
  trend: sameUntilItFails(async () => {
    await picturesDrawn('.picture-waiting:not([data-picture="trend"]), .chart-waiting, .chart');
    const { trendPanel } = await import('./trendPanel');
    return trendPanel;
  }),
  parts: sameUntilItFails(async () => (await import('./partsPanel')).partsPanel),
  process: sameUntilItFails(async () => (await import('./processPanel')).processPanel),
  funnel: sameUntilItFails(async () => (await import('./funnelPanel')).funnelPanel),
  groups: sameUntilItFails(async () => (await import('./groupsPanel')).groupsPanel),
  map: sameUntilItFails(async () => (await import('./mapPanel')).mapPanel),
  multiples: sameUntilItFails(async () => (await import('./multiplesPanel')).multiplesPanel),
  indexed: sameUntilItFails(async () => (await import('./indexedPanel')).indexedPanel),
  periodBars: sameUntilItFails(async () => (await import('./periodBarsPanel')).periodBarsPanel),
  spine: sameUntilItFails(async () => (await import('./spinePanel')).spinePanel),
};
