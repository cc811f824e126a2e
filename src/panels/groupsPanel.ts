import { rankingOption } from '../charts/rankingOption';
import { groupsModel } from '../viewmodels/groups/groupsModel';
import { definePanel } from './panel';

/** Groups of the reader side by side, with their table below them, open. */
export const groupsPanel = definePanel({
  build: groupsModel,
  toOption: rankingOption,
  tableBeside: true,
});
