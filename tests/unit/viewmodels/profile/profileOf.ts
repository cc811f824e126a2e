import type { Dataset } from '../../../../src/dataset/dataset';
import { resolvedSelection } from '../../../../src/selection/resolvedSelection';
import type { Request } from '../../../../src/selection/selection';
import type { FigureModel } from '../../../../src/viewmodels/figureModel';
import {
  type ProfileContexts,
  profileContexts,
} from '../../../../src/viewmodels/profile/profileContexts';
import { type SpinePicture, spineModel } from '../../../../src/viewmodels/profile/spineModel';
import type { Files } from '../../dataset/packageOf';
import { overviewOf } from '../overview/overviewOf';

/** The profile of an area of a dataset, for a request that it answers without a notice. */
export function profileIn(dataset: Dataset, request: Request): ProfileContexts {
  const { profile, notices } = resolvedSelection({ page: 'area', ...request }, dataset);
  const found = profile && profileContexts(dataset, profile);
  if (!found || notices.length > 0) throw new Error(`no such profile: ${notices.join()}`);
  return found;
}

/** The profile of Ashby, E0, or of what is asked for, in Tenshire. */
export async function profileOf(
  given: readonly string[],
  request: Request = {},
  more: Files = {},
): Promise<ProfileContexts> {
  const { dataset } = await overviewOf(given, {}, more);
  return profileIn(dataset, { area: 'E0', ...request });
}

/** The spine chart of a profile that has one. */
export function spineOf(
  profile: ProfileContexts,
): Extract<FigureModel<SpinePicture>, { kind: 'figure' }> {
  const model = spineModel(profile);
  if (model.kind === 'nothing') throw new Error(model.why);
  return model;
}

/** The texts of a row of its table. */
export function rowOf(profile: ProfileContexts, indicator: string): readonly string[] {
  const row = spineOf(profile).words.table.rows.find(({ key }) => key === indicator);
  if (!row) throw new Error(`no row ${indicator}`);
  return [row.header, ...row.cells.map(({ text }) => text)];
}
