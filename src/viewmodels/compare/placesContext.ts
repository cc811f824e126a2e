import type { ViewContext } from '../../commentary/viewContext';
import { type ComparedArea, comparison, type PeriodFigures } from '../../statistics/comparison';

/**
 * The view with the chosen places, areas and groups alike, in place of the group's areas. There is no total: places that
 * overlap, or are not all of something, add up to nothing.
 */
export function placesContext(context: ViewContext): ViewContext {
  const { dataset, view } = context;
  const query = { ...view, earlier: view.compareWith };
  const places = view.beside?.places ?? [];
  const members = places.filter(({ group }) => !group).map(({ code }) => code);
  const { areas } = comparison(dataset, { ...query, group: { code: '', name: '', members } });
  const compared = places.flatMap(
    ({ code, group }) =>
      (group
        ? comparison(dataset, { ...query, group }).total
        : areas.find((area) => area.code === code)) ?? [],
  );
  return { ...context, compared: { areas: compared, total: noTotal } };
}

const nothing: PeriodFigures = {
  count: 'notApplicable',
  population: 'notApplicable',
  rate: 'notApplicable',
  status: '',
  sources: [],
};

const noTotal: ComparedArea = {
  code: '',
  name: '',
  later: nothing,
  earlier: nothing,
  numeric: 'notApplicable',
  percent: 'notApplicable',
  interval: undefined,
  points: 'notApplicable',
  pointsInterval: undefined,
  rateRank: 'notApplicable',
  countRank: 'notApplicable',
  earlierRateRank: 'notApplicable',
  earlierCountRank: 'notApplicable',
  share: 'notApplicable',
};
