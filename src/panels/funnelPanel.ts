import { funnelOption } from '../charts/funnelOption';
import { funnelModel } from '../viewmodels/funnelModel';
import { definePanel } from './panel';

/** Areas among limits that depend on their size. */
export const funnelPanel = definePanel({ build: funnelModel, toOption: funnelOption });
