import { trendOption } from '../charts/trendOption';
import { trendModel } from '../viewmodels/trendModel';
import { definePanel } from './panel';

/** Lines over time. */
export const trendPanel = definePanel({ build: trendModel, toOption: trendOption });
