import { changeOption } from '../charts/changeOption';
import { rankingOption } from '../charts/rankingOption';
import { picturesDrawn } from '../ui/picturesDrawn';
import { changeModel } from '../viewmodels/changeModel';
import { rankingModel } from '../viewmodels/rankingModel';
import { definePanel, type PanelDefinition } from './panel';
import { sameUntilItFails } from './sameUntilItFails';

/** Names of the pictures. */
export type PanelId = 'ranking' | 'change' | 'trend' | 'parts' | 'process' | 'funnel' | 'map';

/** A picture at hand, or the way to one whose code comes later, asked for on the occasion of a view. */
type CatalogueEntry = PanelDefinition | ((occasion: object) => Promise<PanelDefinition>);

/**
 * Every picture of the product: one view model and one option builder each. The code of those that stand below the
 * first two comes after the first of these is painted.
 */
export const catalogue: Readonly<Record<PanelId, CatalogueEntry>> = {
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
  map: sameUntilItFails(async () => (await import('./mapPanel')).mapPanel),
};
