import type { Period } from '../domain/period';
import { periodCode } from '../domain/periodCode';
import { type RowSplit, rowSplits } from './pastedRow';
import type { TableHead } from './tableHead';
import { writtenPeriod } from './writtenPeriod';

/** What a column of a two-period table holds: a count or rate of the first or second period, or a change. */
export type TwoPeriodColumn =
  | { readonly kind: 'count' | 'rate'; readonly period: 0 | 1 }
  | { readonly kind: 'change' | 'percent' };

/** The headings of a table of two periods side by side. */
export interface TwoPeriodHeading {
  /** Line of the last row of headings. */
  readonly line: number;
  readonly split: RowSplit;
  readonly periods: readonly [Period, Period];
  /** The headings of the periods as they are written. */
  readonly written: readonly [string, string];
  /** Residents that rates are given per. */
  readonly per: number;
  readonly columns: readonly TwoPeriodColumn[];
  /** Where each column stands; undefined where they follow the name of the area, one after the other. */
  readonly places: readonly number[] | undefined;
  /** Text above the headings, line by line. */
  readonly titles: readonly string[];
}

type Kind = TwoPeriodColumn['kind'];

interface Label {
  readonly place: number;
  readonly kind: Kind;
  readonly text: string;
  readonly period: Period | undefined;
}

/** The headings, when two different periods stand over two counts, with rates or changes beside them. */
export function twoPeriodHeading({ rows }: TableHead): TwoPeriodHeading | undefined {
  for (const split of rowSplits) {
    for (const [at, { cells, line }] of rows.slice(0, 20).entries()) {
      const upper = split(cells);
      const next = rows[at + 1];
      const found =
        inOneRow(upper, line) ?? (next && inTwoRows(upper, split(next.cells), next.line));
      if (!found) continue;
      const titles = rows
        .slice(0, at)
        .map((row) => row.cells.join(' ').replace(/\s+/g, ' ').trim());
      return { ...found, split, titles };
    }
  }
  return undefined;
}

type Found = Omit<TwoPeriodHeading, 'split' | 'titles'>;

/** "Jan-22 - Dec-22 Actuals", or "count_2022": period and kind in one cell. */
function inOneRow(cells: readonly string[], line: number): Found | undefined {
  const labels = labelsOf(cells);
  const counts = labels.filter(({ kind, period }) => kind === 'count' && period !== undefined);
  return foundOf(
    labels,
    counts.flatMap(({ period, text }) => (period ? { period, text } : [])),
    line,
    true,
  );
}

/** Periods in the upper row, which may be merged cells, and what is counted in the lower. */
function inTwoRows(upper: readonly string[], lower: readonly string[], line: number) {
  const headings = upper.flatMap((text) => {
    const period = periodIn(text);
    return period ? { period, code: periodCode(period), text } : [];
  });
  // Some programs repeat what stood in merged cells over each column.
  const periods = headings.filter(({ code }, at) => code !== headings[at - 1]?.code);
  const below = labelsOf(lower);
  const above = labelsOf(upper).filter(({ kind }) => !below.some((one) => one.kind === kind));
  const changes = above.filter(({ kind }) => kind === 'change' || kind === 'percent');
  const last = below.at(-1)?.place ?? 0;
  const aligned = (below[0]?.place ?? 0) > 0 && changes.every(({ place }) => place > last);
  return foundOf([...below, ...changes], periods, line, aligned);
}

function foundOf(
  labels: readonly Label[],
  headings: readonly { readonly period: Period; readonly text: string }[],
  line: number,
  aligned: boolean,
): Found | undefined {
  const [first, second, ...more] = headings;
  const codes = new Set(headings.map(({ period }) => periodCode(period)));
  const times = (kind: Kind) => labels.filter((label) => label.kind === kind).length;
  if (!first || !second || more.length > 0 || codes.size !== 2 || times('count') !== 2)
    return undefined;
  if (labels.length === 2 || ![0, 2].includes(times('rate'))) return undefined;
  if (times('change') > 1 || times('percent') > 1) return undefined;
  const seen = { count: 0, rate: 0 };
  const columns = labels.map(({ kind }): TwoPeriodColumn => {
    if (kind === 'change' || kind === 'percent') return { kind };
    seen[kind] += 1;
    return { kind, period: seen[kind] === 1 ? 0 : 1 };
  });
  const per = labels.find(({ kind }) => kind === 'rate')?.text;
  return {
    line,
    periods: [first.period, second.period],
    written: [first.text, second.text],
    per: Number(/per\s*([\d,]+)/.exec(per ?? '')?.[1]?.replace(/,/g, '') ?? 1000) || 1000,
    columns,
    places: aligned ? labels.map(({ place }) => place) : undefined,
  };
}

const countWords = /\b(?:actuals?|counts?|numbers?|incidents|crimes|offences|volumes?)\b/g;
const rateWords = /\b(?:crude )?rates?\b|\bper\s*[\d,]+(?: (?:population|residents|people))?/g;

function labelsOf(cells: readonly string[]): readonly Label[] {
  return cells.flatMap((cell, place) => {
    const text = cell
      .toLowerCase()
      .replace(/[\s_]+/g, ' ')
      .replace(/\[[^\]]*\]/g, '')
      .trim();
    const kind = kindOf(text);
    if (!kind) return [];
    const rest = text
      .replace(rateWords, ' ')
      .replace(countWords, ' ')
      .replace(/[(),]/g, ' ')
      .trim();
    const period = rest === '' ? undefined : periodIn(rest);
    // A count or rate says nothing else but its period: "crimes per officer" is neither.
    const plain = kind === 'change' || kind === 'percent' || rest === '' || period !== undefined;
    return plain ? [{ place, kind, text, period }] : [];
  });
}

function kindOf(text: string): Kind | undefined {
  if (/percent|%|per cent/.test(text)) return 'percent';
  if (/\brates?\b|\bper [\d,]+|thousand/.test(text)) return 'rate';
  if (/^numeric|\bchange$|\bdifference$/.test(text)) return 'change';
  return text.search(countWords) === -1 ? undefined : 'count';
}

function periodIn(text: string): Period | undefined {
  const read = writtenPeriod(text.replace(/\[[^\]]*\]/g, '').trim());
  return 'period' in read ? read.period : undefined;
}
