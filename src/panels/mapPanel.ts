import { mapOption } from '../charts/mapOption';
import { mapModel } from '../viewmodels/mapModel';
import { definePanel } from './panel';

/** Areas by their outlines, with their table beside them. */
export const mapPanel = definePanel({ build: mapModel, toOption: mapOption, tableBeside: true });
