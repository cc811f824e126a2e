import { partsOption } from '../charts/partsOption';
import { partsModel } from '../viewmodels/partsModel';
import { definePanel } from './panel';

/** A whole by its parts. */
export const partsPanel = definePanel({ build: partsModel, toOption: partsOption });
