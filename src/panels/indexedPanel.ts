import { trendOption } from '../charts/trendOption';
import { indexedModel } from '../viewmodels/compare/indexedModel';
import { definePanel } from './panel';

/** The chosen places as an index, in one picture. */
export const indexedPanel = definePanel({ build: indexedModel, toOption: trendOption });
