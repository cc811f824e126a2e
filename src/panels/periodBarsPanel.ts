import { periodBarsOption } from '../charts/periodBarsOption';
import { periodBarsModel } from '../viewmodels/compare/periodBarsModel';
import { definePanel } from './panel';

/** The group's areas in each of the chosen periods. */
export const periodBarsPanel = definePanel({ build: periodBarsModel, toOption: periodBarsOption });
