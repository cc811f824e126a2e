import type { Claim, EvidenceCell, Sentence } from '../../../src/commentary/sentence';
import { type Figures, figuresOf } from './rawFigures';
import type { RawFigure } from './rawPackage';
import { windowNames } from './texts';
import { isComparable, type Told } from './told';

/** Text that no reader should meet, in any sentence. */
const neverSaid =
  /NaN|Infinity|undefined|null|\[object|\b0 (?:area|district|ward)| {2}|\.\.|,,| [.,;:]|\(\)|^\s|\s$|\b1 (?:areas|districts|wards|years|changes)\b|\b(\w{2,}) \1\b|per 1 resident/;

/** What is wrong with a sentence whatever it claims: its words, its cells, breaks, and areas that are hidden. */
export function anySlips(page: Told, sentence: Sentence): readonly string[] {
  const { text, cells, claim } = sentence;
  const unit = page.raw.indicators.get(page.asked.indicator) ?? {};
  const slips = [...cells.flatMap((cell) => cellSlips(page, cell)), ...breakSlips(page, sentence)];
  const own = neverSaid.exec(withoutNames(page, text));
  if (own) slips.push(`"${own[0]}" is said`);
  if (!/^[^a-z\s].*[.!?]$/s.test(text) && !startsWithName(page, text)) slips.push('not a sentence');
  const { unit_plural: many = '', unit_singular: one = '' } = unit;
  if (many !== one && many !== '' && new RegExp(`(?<![\\d,.])1 ${escaped(many)}\\b`).test(text))
    slips.push(`1 ${many}`);
  if (many !== one && one !== '' && !many.startsWith(one))
    if (new RegExp(`[02-9] ${escaped(one)}\\b`).test(text)) slips.push(`several ${one}`);
  const listed = withoutGroup(page, text);
  for (const { code, name, before, after } of lists.includes(claim) ? page.areas : []) {
    const hidden = after.suppressed || (changes.includes(claim) && before?.suppressed);
    if (hidden && (listed.includes(name) || sentence.areas.includes(code)))
      slips.push(`${name} is suppressed`);
  }
  return slips;
}

const changes: readonly Claim[] = ['largestFalls', 'rises', 'lowRisers'];
const lists: readonly Claim[] = [
  ...changes,
  'largestVolumes',
  'highestRates',
  'lowestVolumes',
  'lowestRates',
];

/** The group's name may hold the names of its members. */
function withoutGroup({ total }: Told, text: string): string {
  return text.replaceAll(total.name, '\u00a4');
}

/** A pattern's text as it stands. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const patterns = new WeakMap<Told, RegExp>();

/** The text with names of places, and other words of the package, taken out. */
export function withoutNames(page: Told, text: string): string {
  const known = patterns.get(page) ?? namesIn(page);
  patterns.set(page, known);
  return text.replace(known, '\u00a4');
}

function namesIn({ raw, areas, total, asked }: Told): RegExp {
  const row = raw.indicators.get(asked.indicator) ?? {};
  const whole = raw.indicators.get(row.denominator_indicator ?? '') ?? {};
  const titles = [
    row.short_title,
    row.title,
    row.unit_plural,
    row.unit_singular,
    whole.unit_plural,
  ].flatMap((title) => (title ? [title, ...withFirst(title)] : []));
  const words = [
    row.polarity_reason ?? '',
    ...areas.map(({ name }) => name),
    total.name,
    ...titles,
  ];
  const longestFirst = [...new Set(words)]
    .filter((word) => word.trim() !== '')
    .toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(escaped).join('|'), 'g');
}

/** A title with its first letter small and large. */
function withFirst(title: string): readonly string[] {
  const rest = title.slice(1);
  return [title.charAt(0).toLowerCase() + rest, title.charAt(0).toUpperCase() + rest];
}

function startsWithName({ areas, total, raw, asked }: Told, text: string): boolean {
  const title = raw.indicators.get(asked.indicator)?.short_title ?? '';
  return [...areas, total, { name: title }].some(({ name }) => text.startsWith(name));
}

function cellSlips({ raw, asked }: Told, cell: EvidenceCell): readonly string[] {
  const { code, area, period, numerator, denominator, rate } = cell;
  const held = figuresOf(raw, asked, code, period);
  const named = `${area} ${period.start} ${period.months}`;
  const slips: string[] = [];
  if (!same(numerator, held.count)) slips.push(`${named}: ${numerator}, not ${held.count}`);
  if (!same(denominator, held.of)) slips.push(`${named}: of ${denominator}, not ${held.of}`);
  if (!same(rate, held.rate)) slips.push(`${named}: rate ${rate}, not ${held.rate}`);
  if ((numerator === 'suppressed') !== held.suppressed) slips.push(`${named}: ${numerator}`);
  const name = raw.names.get(code);
  if (name !== undefined && name !== area) slips.push(`${code} is called ${area}`);
  const sources = [...cell.sources].toSorted();
  if (sources.join() !== held.sources.join()) slips.push(`${named}: sources ${sources.join()}`);
  if (isRow(raw.rows.get(`${asked.indicator} ${code}`), period) && cell.status !== held.status)
    slips.push(`${named}: status ${cell.status}`);
  return slips;
}

function isRow(
  rows: readonly { start: number; months: number; figure: RawFigure }[] | undefined,
  period: EvidenceCell['period'],
): boolean {
  return Boolean(
    rows?.some(({ start, months }) => start === period.start && months === period.months),
  );
}

function same(figure: number | string, expected: number | undefined): boolean {
  if (typeof figure !== 'number' || expected === undefined)
    return typeof figure !== 'number' && expected === undefined;
  return Math.abs(figure - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

const brokenBy: Readonly<Record<string, string>> = {
  recording: 'way of recording',
  definition: 'definition',
  boundary: 'boundaries',
  method: 'method of counting',
};

/** Breaks between the periods that a sentence compares and does not name, or names for nothing. */
function breakSlips(page: Told, sentence: Sentence): readonly string[] {
  const { raw, asked } = page;
  const { text, cells, breaks } = sentence;
  const starts = cells.map(({ period }) => period.start);
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  const months = cells[0]?.period.months ?? 0;
  const whole = raw.indicators.get(asked.indicator)?.denominator_indicator;
  const between = raw.breaks.filter(
    ({ indicator, start, months: length }) =>
      (indicator === asked.indicator || (whole && indicator === whole)) &&
      start + length - 1 > first &&
      start < last + months,
  );
  const expected = compares(page, sentence) ? between : [];
  const slips: string[] = [];
  if (expected.length !== breaks.length)
    slips.push(`${breaks.length} breaks instead of ${expected.length}`);
  for (const { kind, start, months: length } of expected) {
    const named = windowNames({ start, months: length }).some((name) => text.includes(name));
    const words = text.toLowerCase().includes(brokenBy[kind] ?? '');
    if (!named || !words || !text.includes('not fully comparable'))
      slips.push(`${kind} is not told`);
  }
  if (expected.length === 0 && /\bchanged in\b|fully comparable/.test(text))
    slips.push('a break for nothing');
  return slips;
}

const alwaysCompare: readonly Claim[] = [
  ...changes,
  'latestPeriod',
  'latestYear',
  'extremeYears',
  'sinceFirstYear',
  'sincePandemic',
];

/** True where a sentence sets figures of several periods side by side. */
function compares(page: Told, { claim, areas, text }: Sentence): boolean {
  const subject = [...page.areas, page.total].find(({ code }) => code === areas[0]);
  if (alwaysCompare.includes(claim)) return true;
  if (claim === 'recentTrend')
    return !text.startsWith('No recent trend') || text.includes('across a break');
  if (!subject?.before) return false;
  if (claim === 'rank') return rankedValue(page, subject.before) !== undefined;
  return ['overall', 'change', 'scorecard'].includes(claim) && isComparable(page, subject);
}

/** What ranks go by: rates where any area or the group has one in the later period, else counts. */
export function rankedValue(page: Told, figures: Figures): number | undefined {
  return isRated(page) ? figures.rate : figures.count;
}

/** True where ranks go by rates. */
export function isRated(page: Told): boolean {
  if (page.kind === 'proportion') return true;
  return [...page.areas, page.total].some(({ after }) => after.rate !== undefined);
}

/** What an evidence cell holds, as the checker reads it. */
export function figuresIn({ raw, asked }: Told, { code, period }: EvidenceCell): Figures {
  return figuresOf(raw, asked, code, period);
}
