import { changeOption } from '../charts/changeOption';
import { rankingOption } from '../charts/rankingOption';
import { trendOption } from '../charts/trendOption';
import { changeModel } from '../viewmodels/changeModel';
import { rankingModel } from '../viewmodels/rankingModel';
import { trendModel } from '../viewmodels/trendModel';
import { definePanel, type PanelDefinition } from './panel';

/** Names of the pictures. */
export type PanelId = 'ranking' | 'change' | 'trend';

/** Every picture of the product: one view model and one option builder each. */
export const catalogue: Readonly<Record<PanelId, PanelDefinition>> = {
  ranking: definePanel({ build: rankingModel, toOption: rankingOption }),
  change: definePanel({ build: changeModel, toOption: changeOption }),
  trend: definePanel({ build: trendModel, toOption: trendOption }),
};
