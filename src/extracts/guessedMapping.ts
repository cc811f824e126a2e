import type { KnownPackage } from './knownPackage';
import { longColumns } from './longTable';
import type { Mapping } from './mapping';
import { likelyHeader, shapeOf } from './mappingShape';
import { markedValue } from './markedValue';
import { periodFinding } from './periodFinding';
import type { HeadRow, TableHead } from './tableHead';
import { writtenNumber } from './writtenNumber';

interface Candidate {
  readonly place: number;
  readonly name: string;
  readonly texts: readonly string[];
}

/**
 * A first mapping of a table that no adapter knows, from its header and first rows, for a person to correct. What cannot
 * be told is left to choose: an indicator that is not written in the table, a period with two readings. `header` is the
 * row that a person says is the header.
 */
export function guessedMapping(
  head: TableHead,
  known: KnownPackage,
  header: HeadRow | undefined = likelyHeader(head),
): Mapping {
  const body = head.rows.filter(({ line }) => line > (header?.line ?? 0));
  const columns = (header?.cells ?? []).map((cell, place): Candidate => {
    const texts = body.map(({ cells }) => cells[place] ?? '').filter((text) => text.trim() !== '');
    return {
      place,
      name: cell
        .toLowerCase()
        .replace(/[\s_-]+/g, ' ')
        .trim(),
      texts,
    };
  });
  const area = areaColumn(columns, known);
  const others = columns.filter(({ place }) => place !== area?.column);
  const indicator = others.find(
    ({ texts }) => share(texts, (text) => known.indicators.has(text.trim())) > 0.5,
  );
  const rest = others.filter((one) => one !== indicator);
  const period = periodColumn(rest);
  const value =
    rest.find(({ name }) => isLong(header) && name === longColumns.number.toLowerCase()) ??
    rest.find((one) => one.place !== period?.column && isValue(one));
  // A column of counts that cannot all be read is to be looked at, and never a list of incidents.
  const isListOfIncidents = body.length > 0 && area !== undefined && !rest.some(isCalledCount);
  const status = columns.find(({ name }) => name === 'status');
  const title = head.rows[0] === header ? undefined : head.rows[0]?.cells.join(' ').trim();
  return {
    title: (title || head.name).replace(/\s+/g, ' ').slice(0, 120),
    shape: shapeOf(header?.cells ?? []),
    area,
    period,
    indicator: indicator && { column: indicator.place, codes: [] },
    value: value ? { column: value.place } : isListOfIncidents ? 'rows' : undefined,
    status: status?.place,
    filters: [],
    confirmed: [],
    defined: [],
  };
}

/** True for the header of a table whose periods or areas stood side by side. */
function isLong(header: HeadRow | undefined): boolean {
  const { cells = [] } = header ?? {};
  const number = cells.indexOf(longColumns.number);
  const before = cells[number - 1];
  return before === longColumns.period || before === longColumns.area;
}

/** The column in which most cells are codes of areas of the package, else most are names. */
function areaColumn(columns: readonly Candidate[], known: KnownPackage): Mapping['area'] {
  const finds = { code: known.areas.byCode, name: known.areas.byName } as const;
  for (const by of ['code', 'name'] as const) {
    const shares = columns.map(({ texts }) =>
      share(texts, (text) => finds[by](text) !== undefined),
    );
    const most = Math.max(0, ...shares);
    const column = columns[shares.indexOf(most)];
    if (column && most > 0.3) return { column: column.place, by };
  }
  const named = columns.find(({ name }) =>
    /^(?:area|district|lad?|local authority|geography)(?: name)?$/.test(name),
  );
  return named && { column: named.place, by: 'name' };
}

const dateWords = /date|month|period|year|quarter|time/;

/** A column of periods: named so, or with texts that can be nothing else. Numbers alone are dates only where named so. */
function periodColumn(columns: readonly Candidate[]) {
  const found = columns.map((one) => ({ one, finding: periodFinding(one.texts) }));
  const read = found.filter(({ one, finding: { form, readings } }) => {
    const fits = form !== undefined || readings.length > 0;
    return (
      fits && (dateWords.test(one.name) || !one.texts.every((text) => /^[\d.,\s]+$/.test(text)))
    );
  });
  const best = read.find(({ one }) => dateWords.test(one.name)) ?? read[0];
  if (best) return { column: best.one.place, form: best.finding.form };
  const named = found.find(({ one }) => dateWords.test(one.name));
  return named && { column: named.one.place, form: undefined };
}

const countWords = /count|value|number|total|actual|incident|offence|crime|casualt|figure|volume/;
const otherWords =
  /rate|percent|%|\bper\b|population|\bid\b|code|ref|lat|lon|easting|northing|year|age\b/;

/** Numbers that name a record: "Incident number", "Crime no". */
const nameWords =
  /\b(?:incident|crime|case|log|record|event|collision|accident|offence) n(?:umber|o)\b/;

function isValue(one: Candidate): boolean {
  const numbers = share(one.texts, (text) => markedValue(text) !== undefined);
  return numbers > 0.8 && !isOther(one) && (countWords.test(one.name) || numbers === 1);
}

/** True for a column that is called like counts and holds a number. */
function isCalledCount(one: Candidate): boolean {
  const hasNumber = one.texts.some((text) => writtenNumber(text) !== undefined);
  return hasNumber && countWords.test(one.name) && !isOther(one);
}

function isOther({ name }: Candidate): boolean {
  return otherWords.test(name) || nameWords.test(name);
}

function share(texts: readonly string[], fits: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
}
