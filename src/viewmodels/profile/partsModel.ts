import { areaNoun } from '../../commentary/areaNoun';
import { capitalised, listed } from '../../commentary/figureText';
import { ranksInWords } from '../../commentary/rankWords';
import { type ViewContext, valueOf, valueText, viewContext } from '../../commentary/viewContext';
import type { Dataset } from '../../dataset/dataset';
import { groupsHeld } from '../../dataset/groupsHeld';
import type { Area, AreaGroup } from '../../domain/area';
import { type Figure, isKnown } from '../../domain/figure';
import { lastMonth } from '../../domain/period';
import { monthName } from '../../domain/periodName';
import { indicatorsOfTheme } from '../../selection/indicatorsOfTheme';
import { resolvedSelection } from '../../selection/resolvedSelection';
import type { FigureModel } from '../figureModel';
import { indicatorCaveats } from '../indicatorCaveats';
import { sourcesOf } from '../sourcesOf';
import { figureAsCell, type RowModel, type TableModel } from '../tableModel';
import { rowMeasure } from './spineWords';

/** More indicators than this do not fit side by side. */
const mostIndicators = 6;

/**
 * The parts of an area, such as the wards of a district, ranked on each indicator that has figures of at least half of
 * them: headline indicators, or all where none of these has. Words where figures are missing; `unsaid` where the package
 * knows of no parts.
 */
export function partsModel(dataset: Dataset, area: Area): FigureModel<undefined> {
  const members = [...dataset.areas.values()]
    .filter(({ parentCode, code }) => parentCode === area.code && code !== area.code)
    .map(({ code }) => code);
  const noun = areaNoun({ dataset, view: { group: { members } } });
  const parts = `${members.length === 1 ? noun.one : noun.many} of ${area.name}`;
  const nothing = { kind: 'nothing', title: capitalised(parts) } as const;
  if (members.length === 0) return { ...nothing, why: '', unsaid: true };
  const group = { code: `parts of ${area.code}`, name: parts, members };
  const { shown, more } = indicatorsOfParts(dataset, group);
  const [first] = shown;
  if (!first)
    return {
      ...nothing,
      why: `The package knows ${members.length} ${parts}, but holds figures for fewer than half of them.`,
    };
  return {
    kind: 'figure',
    picture: undefined,
    words: {
      title: partsTitle(first, parts),
      subtitle: `${capitalised(parts)}: figures, and ranks with the highest first`,
      alternative: '',
      summary: '',
      notes: [
        'Each column has its own unit and period; figures are never added up across columns.',
        ...(more.length > 0 ? [`Not shown here: ${listed(more)}.`] : []),
      ],
      caveat: indicatorCaveats(shown),
      source: [...new Set(shown.flatMap((one) => sourcesOf(one)))].join('; '),
      dataTo: monthName(Math.max(...shown.map(({ view }) => lastMonth(view.period)))),
      illustrative: dataset.illustrative,
      table: partsTable(shown, `${capitalised(parts)} by indicator`),
    },
  };
}

function indicatorsOfParts(packaged: Dataset, group: AreaGroup) {
  const dataset = { ...packaged, groups: new Map([...packaged.groups, [group.code, group]]) };
  const held = dataset.themes
    .flatMap(({ code }) => indicatorsOfTheme(dataset, code))
    .filter(({ code }) => groupsHeld(dataset, code).some((one) => one.code === group.code));
  const headlines = held.filter(({ headline }) => headline !== undefined);
  const wanted = headlines.length > 0 ? headlines : held;
  const shown = wanted.slice(0, mostIndicators).flatMap(({ code, theme }) => {
    const request = { page: 'theme', theme, indicator: code, group: group.code };
    const { view } = resolvedSelection(request, dataset);
    return view?.group.code === group.code ? [viewContext(dataset, view)] : [];
  });
  return { shown, more: wanted.slice(mostIndicators).map(({ shortTitle }) => shortTitle) };
}

/** Which part has the highest figure of the first indicator. */
function partsTitle(first: ViewContext, parts: string): string {
  const ranks = ranksInWords(first, 'later');
  const top = first.compared.areas.filter(({ code }) => ranks.get(code)?.highest);
  const known = [...ranks.values()].filter((rank) => rank.known).length;
  const what = first.view.indicator.shortTitle;
  if (top.length === 0 || top.length === known || top.length > 3)
    return `${capitalised(parts)} beside one another`;
  const names = listed(top.map(({ name }) => name));
  return `${names} ${top.length > 1 ? 'have the joint highest' : 'has the highest'} figure of the ${parts}: ${what}`;
}

/** A row for each part, the highest on the first indicator on top; of each indicator the figure and its rank. */
function partsTable(shown: readonly ViewContext[], caption: string): TableModel {
  const columns = shown.map((context) => ({
    context,
    byCode: new Map(context.compared.areas.map((area) => [area.code, area])),
    ranks: ranksInWords(context, 'later'),
    group: `${capitalised(context.view.indicator.shortTitle)}, ${rowMeasure(context)}`,
  }));
  const [first] = columns;
  const value = (code: string) => {
    const area = first?.byCode.get(code);
    const figure = area && first ? valueOf(area.later, first.context.view.measure) : 'notHeld';
    return isKnown(figure) ? figure : Number.NEGATIVE_INFINITY;
  };
  const areas = (first?.context.compared.areas ?? []).toSorted((a, b) =>
    value(a.code) === value(b.code)
      ? a.name.localeCompare(b.name, 'en-GB')
      : value(b.code) - value(a.code),
  );
  return {
    caption,
    rowHeader: 'Area',
    keyHeader: 'area_code',
    columns: columns.flatMap(({ group, context }) => [
      { key: `${context.view.indicator.code}_value`, label: 'Figure', group },
      { key: `${context.view.indicator.code}_rank`, label: 'Rank', group },
    ]),
    rows: areas.map(
      ({ code, name }): RowModel => ({
        key: code,
        header: name,
        total: false,
        selectable: false,
        cells: columns.flatMap(({ context, byCode, ranks }) => {
          const area = byCode.get(code);
          const figure: Figure<number> = area
            ? valueOf(area.later, context.view.measure)
            : 'notHeld';
          const rank = context.view.measure === 'rate' ? area?.rateRank : area?.countRank;
          return [
            figureAsCell(figure, (one) => valueText(context, one), area?.later.status),
            figureAsCell(rank ?? 'notHeld', () => ranks.get(code)?.text ?? ''),
          ];
        }),
      }),
    ),
  };
}
