import { missingWords } from '../../../src/commentary/missingWords';
import { type ViewContext, viewContext } from '../../../src/commentary/viewContext';
import type { Dataset } from '../../../src/dataset/dataset';
import type { Interval } from '../../../src/domain/figure';
import { resolvedSelection } from '../../../src/selection/resolvedSelection';
import type { Request } from '../../../src/selection/selection';
import { changeModel } from '../../../src/viewmodels/changeModel';
import { comparisonFigure } from '../../../src/viewmodels/comparisonFigure';
import type { FigureWords } from '../../../src/viewmodels/figureModel';
import { filterOptions } from '../../../src/viewmodels/filterOptions';
import { funnelModel } from '../../../src/viewmodels/funnelModel';
import { headline } from '../../../src/viewmodels/headline';
import { mapModel } from '../../../src/viewmodels/mapModel';
import { pageTitle, selectionInWords } from '../../../src/viewmodels/pageTitle';
import { partsModel } from '../../../src/viewmodels/partsModel';
import { processModel } from '../../../src/viewmodels/processModel';
import { type Bar, rankingModel } from '../../../src/viewmodels/rankingModel';
import {
  type RowModel,
  shorthandLegend,
  type TableModel,
} from '../../../src/viewmodels/tableModel';
import { targetModel } from '../../../src/viewmodels/targetModel';
import { tiles } from '../../../src/viewmodels/tiles';
import { trendModel } from '../../../src/viewmodels/trendModel';
import { funnelSlips, mapSlips, partsSlips, processSlips } from './laterSlips';

/** Everything a page says of a request. */
export function modelsOf(dataset: Dataset, request: Request) {
  const selection = resolvedSelection(request, dataset);
  if (!selection.view) throw new Error('a view');
  const context = viewContext(dataset, selection.view);
  return {
    context,
    headline: headline(context),
    tiles: tiles(context),
    ranking: rankingModel(context),
    change: changeModel(context),
    trend: trendModel(context),
    parts: partsModel(context),
    target: targetModel(context),
    ...laterModels(context),
    comparison: comparisonFigure(context),
    filters: filterOptions(dataset, selection.view).summary,
    title: pageTitle(dataset, selection),
    said: selectionInWords(dataset, selection),
  };
}

/** The pictures that do not depend on what is compared with what: built where nothing is compared, which is enough. */
function laterModels(context: ViewContext) {
  const unasked = { kind: 'nothing', title: 'Not asked for', why: 'Built elsewhere.' } as const;
  const asked = context.view.compareWith === undefined;
  return {
    funnel: asked ? funnelModel(context) : unasked,
    plainFunnel: asked ? funnelModel(context, 'plain') : unasked,
    process: asked ? processModel(context) : unasked,
    yearBefore: asked ? processModel(context, 'yearBefore') : unasked,
    map: asked ? mapModel(context) : unasked,
  };
}

type Models = ReturnType<typeof modelsOf>;

/** Text that no reader should meet: values that fell through, and gaps where a word should be. */
export const slips =
  /NaN|undefined|null|Infinity|\[object|\S {2,}\S| [.,;:]|,,|\.\.|\(\)|^\s|\s$|% %|\b(\w{2,}) \1\b|per 1 residents/;

/** Every text of a model with where it stands; the words of the package itself, which are not ours, left out. */
function* texts(value: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'number') yield [path, String(value)];
  else if (Array.isArray(value)) {
    for (const [place, one] of value.entries()) yield* texts(one, `${path}.${place}`);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* texts(one, `${path}.${key}`);
}

/** Texts of the models that no reader should meet, and sentences, notes and titles that do not end as they should. */
export function slipsIn(models: Models): readonly string[] {
  const found: string[] = [];
  const { context: _, ...said } = models;
  for (const [path, text] of texts(said)) if (slips.test(text)) found.push(`${path}: ${text}`);
  for (const sentence of [models.headline.sentence, ...models.headline.detail]) {
    if (!/^\S.*\.$/s.test(sentence) || /^[a-z]/.test(sentence)) found.push(`sentence: ${sentence}`);
  }
  for (const { note } of models.tiles)
    if (note !== undefined && !/^[^a-z\s].*\.$/s.test(note)) found.push(`note: ${note}`);
  for (const { title, notes } of wordsOf(models)) {
    if (/[.,;:]$/.test(title)) found.push(`title: ${title}`);
    for (const note of notes) if (!/[.!?]$/.test(note)) found.push(`note: ${note}`);
  }
  const terms = models.tiles.map(({ term }) => term);
  if (new Set(terms).size !== terms.length) found.push(`the same tile twice: ${terms.join()}`);
  return found;
}

function wordsOf(models: Models): readonly FigureWords[] {
  const { ranking, change, trend, parts, funnel, plainFunnel, process, yearBefore, map } = models;
  const pictures = [ranking, change, trend, parts, funnel, plainFunnel, process, yearBefore, map];
  return [
    models.comparison,
    ...pictures.flatMap((model) => (model.kind === 'figure' ? [model.words] : [])),
  ];
}

/** What the bars of a picture say otherwise than its table, by the first column of figures. */
function barSlips(bars: readonly Bar[], { table }: FigureWords): readonly string[] {
  const rows = new Map(table.rows.filter(({ total }) => !total).map((row) => [row.key, row]));
  return bars.flatMap((bar) => {
    const row = rows.get(bar.code);
    const cell = row?.cells[0];
    const label = cell?.reason ? missingWords[cell.reason].short : cell?.text;
    const same = row?.header === bar.name && cell?.value === bar.value && label === bar.label;
    return [
      ...(same ? [] : [`${bar.name} ${bar.label} is drawn, ${row?.header} ${label} in the table`]),
      ...limitSlips(bar.name, bar.interval, row && limitsIn(table, row, 'lower', 'upper')),
      ...chanceSlips(bar, row && cellOf(table, row, 'chance')?.text),
    ];
  });
}

function cellOf({ columns }: TableModel, { cells }: RowModel, key: string) {
  return cells[columns.findIndex((column) => column.key === key)];
}

function limitsIn(table: TableModel, row: RowModel, ...keys: readonly string[]) {
  return keys.map((key) => cellOf(table, row, key)?.value ?? undefined);
}

/** Limits that are drawn must be those of the table. */
function limitSlips(
  name: string,
  drawn: Interval<number> | undefined,
  [lower, upper]: readonly (number | undefined)[] = [],
): readonly string[] {
  if (!drawn || (drawn.lower === lower && drawn.upper === upper)) return [];
  return [`${name}: ${drawn.lower} to ${drawn.upper} is drawn, ${lower} to ${upper} in the table`];
}

/** A bar is drawn solid where the table says that the change is beyond chance. */
function chanceSlips({ name, certain, detail }: Bar, verdict: string | undefined) {
  const found = certain === undefined || certain === (verdict === 'yes');
  const words = verdict === 'yes' || verdict === 'no' ? detail !== undefined : true;
  return found && words ? [] : [`${name} is drawn ${certain}, ${detail}, with ${verdict}`];
}

/** What pictures show otherwise than their tables, and tables that cannot be read. */
export function twinSlips(models: Models): readonly string[] {
  const { ranking, change, trend } = models;
  const found: string[] = [];
  if (ranking.kind === 'figure') found.push(...barSlips(ranking.picture.bars, ranking.words));
  if (change.kind === 'figure') found.push(...barSlips(change.picture.bars, change.words));
  if (trend.kind === 'figure') {
    const { table } = trend.words;
    const { rows, columns } = table;
    const lines = trend.picture.series;
    // A target follows the lines, and the events of each period stand last.
    const ofLines = columns.filter(({ key }) => key !== 'target' && key !== 'events').length;
    const each = ofLines / lines.filter(({ role }) => role !== 'target').length;
    for (const [at, { label, events }] of trend.picture.ticks.entries()) {
      const row = rows[at];
      const cell = row && cellOf(table, row, 'events')?.text;
      if ((events || 'none') !== (cell ?? 'none'))
        found.push(`${label}: events ${events}, ${cell}`);
    }
    for (const [place, line] of lines.entries()) {
      const column = columns.findIndex(({ key }) => key === line.code);
      const { group, label } = columns[column] ?? {};
      if ((group ?? label) !== line.name || column !== place * each)
        found.push(`the line of ${line.name} is in column ${column}`);
      for (const [at, point] of line.points.entries()) {
        const row = rows[at];
        const cell = row?.cells[column];
        const limits = row && limitsIn(table, row, `${line.code}_lower`, `${line.code}_upper`);
        found.push(...limitSlips(line.name, point.interval, limits));
        const missing =
          line.role === 'target' ? '' : cell?.reason && missingWords[cell.reason].short;
        const text = cell?.reason ? missing : cell?.text;
        if (cell?.value !== point.value || text !== point.label)
          found.push(`${line.name}: ${point.label} is drawn, ${cell?.text} in the table`);
      }
      if (line.points.length !== rows.length) found.push(`${line.name} has other periods`);
    }
  }
  found.push(
    ...[models.funnel, models.plainFunnel].flatMap(funnelSlips),
    ...[models.process, models.yearBefore].flatMap(processSlips),
    ...mapSlips(models.map),
    ...partsSlips(models.parts),
  );
  for (const { table } of wordsOf(models)) {
    const keys = table.rows.map(({ key }) => key);
    if (new Set(keys).size !== keys.length) found.push(`a row twice: ${keys.join()}`);
    const legend = shorthandLegend(table);
    const shown = new Set(
      table.rows.flatMap(({ cells }) => cells.flatMap(({ reason }) => reason ?? [])),
    );
    if (legend.length < shown.size) found.push('a shorthand without its meaning');
  }
  return found;
}

/** Ranks that do not follow the order of the bars, or that differ where the values shown do not. */
export function rankSlips({ ranking }: Models): readonly string[] {
  if (ranking.kind === 'nothing') return [];
  const found: string[] = [];
  let before: { text: string; rank: number } | undefined;
  const { table } = ranking.words;
  for (const row of table.rows) {
    const { cells, total, header } = row;
    const [value] = cells;
    const rank = cellOf(table, row, 'rank');
    if (total || !value || !rank || value.reason) continue;
    const place = Number(/(\d+)(st|nd|rd|th)$/.exec(rank.text)?.[1]);
    const tie = before?.text === value.text;
    if (before && (tie ? place !== before.rank : place <= before.rank))
      found.push(`${header} is ${rank.text} with ${value.text}, after ${before.rank}`);
    if (tie && !rank.text.startsWith('joint ')) found.push(`${header} ties, but is ${rank.text}`);
    before = { text: value.text, rank: place };
  }
  return found;
}
