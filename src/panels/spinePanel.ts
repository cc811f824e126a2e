import { spineOption } from '../charts/spineOption';
import { spineModel } from '../viewmodels/profile/spineModel';
import { definePanel } from './panel';

/** An area on the range of its group's areas, one row for each headline indicator. */
export const spinePanel = definePanel({ build: spineModel, toOption: spineOption });
