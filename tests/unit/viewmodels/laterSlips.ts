import { missingWords } from '../../../src/commentary/missingWords';
import type { FigureModel, FigureWords } from '../../../src/viewmodels/figureModel';
import type { FunnelPicture } from '../../../src/viewmodels/funnelModel';
import type { MapPicture } from '../../../src/viewmodels/mapModel';
import type { PartsPicture } from '../../../src/viewmodels/partsModel';
import type { ProcessPicture } from '../../../src/viewmodels/processModel';
import type { CellModel, RowModel } from '../../../src/viewmodels/tableModel';

type Row = (key: string) => CellModel | undefined;

/** Cells of a row by the key of their column. */
function rowOf({ table }: FigureWords, row: RowModel | undefined): Row {
  return (key) => row?.cells[table.columns.findIndex((column) => column.key === key)];
}

function unlike(what: string, drawn: unknown, held: unknown): readonly string[] {
  return drawn === held ? [] : [`${what}: ${String(drawn)} is drawn, ${String(held)} in the table`];
}

/** What a funnel shows otherwise than its table. */
export function funnelSlips(model: FigureModel<FunnelPicture>): readonly string[] {
  if (model.kind === 'nothing') return [];
  const { words, picture } = model;
  const found: string[] = [];
  for (const { code, name, rate, label, expected, detail, position } of picture.points) {
    const row = words.table.rows.find(({ key, total }) => key === code && !total);
    const cell = rowOf(words, row);
    found.push(
      ...unlike(name, name, row?.header),
      ...unlike(`${name}, rate`, rate, cell('rate')?.value),
      ...unlike(`${name}, label`, label, cell('rate')?.text),
      ...unlike(`${name}, expected`, expected, cell('expected')?.value),
    );
    const said = position === undefined ? 'too few expected' : (cell('position')?.text ?? '?');
    if (!detail.includes(said)) found.push(`${name}: ${detail} without ${said}`);
    const limits = ['lower998', 'lower95', 'upper95', 'upper998'].map((key) => cell(key)?.value);
    const [farLow, low, high, farHigh] = limits.map((limit) => limit ?? Number.NaN);
    const place =
      rate < Number(farLow)
        ? 'farBelow'
        : rate < Number(low)
          ? 'below'
          : rate > Number(farHigh)
            ? 'farAbove'
            : rate > Number(high)
              ? 'above'
              : 'within';
    if (position !== undefined) found.push(...unlike(`${name}, position`, position, place));
  }
  const known = words.table.rows.filter(({ total, cells }) => !total && !cells[0]?.reason);
  return [...found, ...unlike('areas with a rate', picture.points.length, known.length)];
}

/** What a process chart shows otherwise than its table. */
export function processSlips(model: FigureModel<ProcessPicture>): readonly string[] {
  if (model.kind === 'nothing') return [];
  const { words, picture } = model;
  const { rows } = words.table;
  const found = [...unlike('periods', picture.points.length, rows.length)];
  for (const [place, { month, value, label, signal, detail }] of picture.points.entries()) {
    const cell = rowOf(words, rows[place]);
    const header = rows[place]?.header ?? '';
    found.push(...unlike(header, value, cell('value')?.value));
    if (value !== null && !cell('value')?.text.startsWith(label)) found.push(`${header}: ${label}`);
    const signals = cell('signals')?.text ?? '';
    found.push(
      ...unlike(`${header}, signals`, detail ?? 'none', value === null ? 'none' : signals),
    );
    if ((signal === undefined) !== (detail === undefined)) found.push(`${header}: ${detail}`);
    const stretch = picture.stretches.find(({ from, to }) => from <= month && month <= to);
    for (const key of ['mean', 'lower', 'upper', 'nearLower', 'nearUpper'] as const)
      if (picture.stretches.length > 0)
        found.push(...unlike(`${header}, ${key}`, stretch?.[key] ?? null, cell(key)?.value));
    const before = picture.yearBefore[place];
    if (before && before.value !== null)
      found.push(...unlike(`${header}, a year earlier`, before.value, cell('yearBefore')?.value));
  }
  return found;
}

/** What a map shows otherwise than its table. */
export function mapSlips(model: FigureModel<MapPicture>): readonly string[] {
  if (model.kind === 'nothing') return [];
  const { words, picture } = model;
  const found: string[] = [];
  for (const { code, name, label, shade } of picture.areas) {
    const row = words.table.rows.find(({ key, total }) => key === code && !total);
    const cell = rowOf(words, row);
    const value = cell('value');
    const text = value?.reason ? missingWords[value.reason].short : value?.text;
    const held = shade === undefined ? 'none' : `${shade + 1} of ${picture.shades.length}`;
    found.push(
      ...unlike(name, label, text),
      ...unlike(`${name}, shade`, held, cell('shade')?.text),
    );
  }
  const shaded = words.table.rows.filter(({ total, cells }) => !total && !cells[0]?.reason);
  const sum = picture.shades.reduce((all, { areas }) => all + areas, 0);
  return [...found, ...unlike('areas with a shade', sum, shaded.length)];
}

/** What the parts of a whole show otherwise than their table. */
export function partsSlips(model: FigureModel<PartsPicture>): readonly string[] {
  if (model.kind === 'nothing') return [];
  const { words, picture } = model;
  const parts = words.table.rows.filter(({ total }) => !total);
  const found = [...unlike('parts', picture.bars.length, parts.length)];
  for (const [
    place,
    { code, name, value, label, interval, mark, detail },
  ] of picture.bars.entries()) {
    const row = parts[place];
    const cell = rowOf(words, row);
    const share = cell('share');
    const number = cell('number')?.text.replace(/ \[[pre]\]$/, '');
    const text = share?.reason ? missingWords[share.reason].short : `${share?.text} (${number})`;
    found.push(
      ...unlike(name, name, row?.header),
      ...unlike(name, code, row?.key),
      ...unlike(`${name}, share`, value, share?.value ?? null),
      ...unlike(`${name}, label`, label, text),
      ...unlike(`${name}, mark`, mark ?? null, cell('group')?.value ?? null),
    );
    if (interval) found.push(...unlike(`${name}, lower`, interval.lower, cell('lower')?.value));
    const said = [cell('lower')?.text, cell('upper')?.text, mark && cell('group')?.text];
    for (const one of value === null ? [] : said)
      if (one && !detail?.includes(one)) found.push(`${name}: ${detail} without ${one}`);
  }
  return found;
}
