import { multiplesOption } from '../charts/multiplesOption';
import { multiplesModel } from '../viewmodels/compare/multiplesModel';
import { definePanel } from './panel';

/** The chosen places over time, side by side. */
export const multiplesPanel = definePanel({ build: multiplesModel, toOption: multiplesOption });
