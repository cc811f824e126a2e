import type { Sentence } from '../../../src/commentary/sentence';
import { anyLimits } from './anyLimits';
import { figuresIn, withoutNames } from './anySlips';
import type { Figures } from './rawFigures';
import { nth, shown, signed, sizeOf } from './texts';
import { countShown, rateShown, type Told } from './told';

/** Numbers in a sentence that its own cells do not give. */
export function numberSlips(page: Told, sentence: Sentence): readonly string[] {
  const { multiplier } = page.asked;
  const bare = withoutNames(page, sentence.text)
    .replace(/\b(19|20)\d\d(\/\d\d)?\b/g, '')
    .replaceAll('95% interval', '')
    .replaceAll('Proportions of fewer than 10 say little', '')
    .replaceAll(`per ${shown(multiplier)} residents`, '');
  const given = numbersOf(page, sentence);
  const said = bare.match(/[\u2212+]?£?\d[\d,]*(?:\.\d+)?(?:%|st\b|nd\b|rd\b|th\b)?/g) ?? [];
  return [...said]
    .map((number) => number.replace(/,$/, ''))
    .filter((number) => !given.has(number))
    .map((number) => `${number} is not in the cells`);
}

/** Every number that the cells of a sentence give, as it would be written. */
function numbersOf(page: Told, sentence: Sentence): ReadonlySet<string> {
  const { cells, areas } = sentence;
  const all = new Set<string>();
  const byCode = new Map<string, Figures[]>();
  const inTime = cells.toSorted((a, b) => a.period.start - b.period.start);
  for (const cell of inTime) {
    const figures = figuresIn(page, cell);
    byCode.set(cell.code, [...(byCode.get(cell.code) ?? []), figures]);
    for (const number of levels(page, figures)) all.add(number);
  }
  for (const figures of byCode.values()) {
    for (const number of changes(page, figures)) all.add(number);
  }
  const latest = Math.max(...cells.map(({ period }) => period.start));
  const ofLists = cells.filter(
    ({ code, period }) => areas.includes(code) && period.start === latest,
  );
  const counts = ofLists.map((cell) => figuresIn(page, cell).count ?? 0);
  const sum = counts.reduce((total, count) => total + count, 0);
  const total = cells.find(({ code }) => code === page.total.code);
  const whole = total && figuresIn(page, total).count;
  all.add(countShown(page, sum));
  if (whole) all.add(sizeOf((100 * sum) / whole));
  if (whole && sum === 0) all.add('0%');
  all.add('1%');
  // How many areas there are of a kind, and how far apart the periods are, are not figures of cells.
  const number = page.areas.length;
  for (let some = 1; some <= number; some += 1) all.add(shown(some));
  for (let rank = 1; rank <= number; rank += 1) all.add(nth(rank));
  const { earlier, later } = page;
  if (earlier) {
    const apart = later.start - earlier.start;
    for (const months of [apart, apart / 12, later.months - apart]) all.add(shown(months));
  }
  const base = page.raw.indicators.get(page.asked.indicator)?.rounding_base;
  if (base) all.add(base);
  return all;
}

function levels(page: Told, { count, of, rate }: Figures): readonly string[] {
  return [
    ...(count === undefined ? [] : [countShown(page, count), shown(count)]),
    ...(of === undefined ? [] : [shown(of)]),
    ...(rate === undefined ? [] : [rateShown(page, rate)]),
  ];
}

/** The changes from the first to the last of a place's figures, and from the average of all but the last. */
function changes(page: Told, figures: readonly Figures[]): readonly string[] {
  const [before, after] = [figures[0], figures.at(-1)];
  if (figures.length < 2 || !before || !after) return [];
  const earlier = figures.slice(0, -1);
  const sum = (pick: (one: Figures) => number | undefined) =>
    earlier.some((one) => pick(one) === undefined)
      ? undefined
      : earlier.reduce((total, one) => total + (pick(one) ?? 0), 0);
  const [count, of] = [sum((one) => one.count), sum((one) => one.of)];
  if (count === undefined || after.count === undefined) return [];
  const years = earlier.length;
  const found = [
    countShown(page, Math.abs(after.count - count)),
    shown(count / years, 1),
    countShown(page, count / years),
    shown(count / years),
  ];
  const percents = [(100 * (after.count - count / years)) / (count / years)];
  if (of && after.of)
    percents.push((100 * (after.count * of - count * after.of)) / (count * after.of));
  if (of)
    found.push(
      rateShown(page, ((page.kind === 'proportion' ? 100 : page.asked.multiplier) * count) / of),
    );
  if (after.rate !== undefined && of) {
    const points = after.rate - (100 * count) / of;
    found.push(shown(Math.abs(points), 1), signed(points, 1), '0.1');
  }
  for (const percent of percents.filter(Number.isFinite))
    found.push(sizeOf(percent), `${signed(percent)}%`, `${shown(Math.abs(percent))}%`);
  return [...found, ...anyLimits(page, { count, of, years }, after)];
}
