import { changeOption } from '../charts/changeOption';
import { rankingOption } from '../charts/rankingOption';
import { trendOption } from '../charts/trendOption';
import { changeModel } from '../viewmodels/changeModel';
import { rankingModel } from '../viewmodels/rankingModel';
import { trendModel } from '../viewmodels/trendModel';
import { definePanel, type PanelDefinition } from './panel';

/** Every picture of a theme page, in the order in which it is shown. */
export const catalogue: readonly PanelDefinition[] = [
  definePanel({ id: 'ranking', build: rankingModel, toOption: rankingOption }),
  definePanel({ id: 'change', build: changeModel, toOption: changeOption }),
  definePanel({ id: 'trend', build: trendModel, toOption: trendOption }),
];
