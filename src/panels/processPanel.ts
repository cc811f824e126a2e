import { processOption } from '../charts/processOption';
import { processModel } from '../viewmodels/processModel';
import { definePanel } from './panel';

/** Months or quarters with their usual range. */
export const processPanel = definePanel({ build: processModel, toOption: processOption });
