import type { Sentence } from '../../../src/commentary/sentence';
import { anyLimits } from './anyLimits';
import { type ChanceVerdict, newcombeLimits, ratioLimits, trendOf, verdictOf } from './chance';
import { chanceSlips } from './chanceSlips';
import { type Figures, figuresOf } from './rawFigures';
import type { Window } from './rawPackage';
import { shown, sizeOf, windowNames } from './texts';
import { countShown, few, rateShown, type Told } from './told';

interface Year extends Window {
  readonly figures: Figures;
}

/** The first month of the pandemic: March 2020. */
const pandemic = 2020 * 12 + 2;

/** What is wrong with the sentences on several years, of the area or group they are about. */
export function yearSlips(
  page: Told,
  subject: string,
  years: readonly Sentence[],
): readonly string[] {
  const all = page.later.months === 12 ? yearsUpTo(page, subject) : [];
  const known = all.filter(({ figures }) => figures.count !== undefined);
  const [first, latest] = [known[0], known.at(-1)];
  if (known.length < 3 || !first || !latest)
    return years.length > 0 ? ['years of too few years'] : [];
  const of = (claim: Sentence['claim']) => years.find((sentence) => sentence.claim === claim);
  const before = known.filter(({ start }) => start + 11 < pandemic).slice(-3);
  const afterwards = before.length > 1 && !before.includes(latest) ? before : [];
  return [
    ...extremeSlips(page, of('extremeYears'), all),
    ...sinceSlips(page, of('sinceFirstYear'), [first], latest),
    ...(afterwards.length > 0
      ? sinceSlips(page, of('sincePandemic'), afterwards, latest)
      : of('sincePandemic')
        ? ['a pandemic out of time']
        : []),
  ];
}

/** The years up to the page's own that end with its month and are held somewhere, and those between them. */
function yearsUpTo(page: Told, code: string): readonly Year[] {
  const { raw, asked, later } = page;
  const rows = [...raw.rows].filter(([key]) => key.startsWith(`${asked.indicator} `));
  const windows = rows.flatMap(([, held]) => held);
  const starts = windows.map(({ start }) => start);
  const ends = windows.map(({ start, months }) => start + months);
  const inReach = (start: number) => {
    const own = windows.some((one) => one.months === 12 && one.start === start);
    const byParts = [1, 3].some((months) => {
      const parts = windows.filter((one) => one.months === months);
      const aligned = parts.some((one) => (start - one.start) % months === 0);
      const from = Math.min(...parts.map((one) => one.start));
      const to = Math.max(...parts.map((one) => one.start + months));
      return aligned && from <= start && start + 12 <= to;
    });
    return own || byParts;
  };
  const found: Year[] = [];
  for (let { start } = later; start >= Math.min(...starts) - 12; start -= 12)
    if (start + 12 <= Math.max(...ends) && (found.length > 0 || inReach(start)))
      found.unshift({
        start,
        months: 12,
        figures: figuresOf(raw, asked, code, { start, months: 12 }),
      });
  while (found[0] && !inReach(found[0].start)) found.shift();
  return found;
}

function extremeSlips(
  page: Told,
  sentence: Sentence | undefined,
  years: readonly Year[],
): readonly string[] {
  const share = page.kind === 'proportion';
  const valued = years.flatMap((year) => {
    const value = share ? year.figures.rate : year.figures.count;
    if (value === undefined) return [];
    return [{ year, value, words: share ? rateShown(page, value) : countShown(page, value) }];
  });
  if (valued.length === 0 || !sentence)
    return (valued.length === 0) === !sentence ? [] : ['no extreme years'];
  const { text } = sentence;
  const values = valued.map(({ value }) => value);
  const wordsOf = (value: number) => valued.find((one) => one.value === value)?.words ?? '';
  const [most, least] = [wordsOf(Math.max(...values)), wordsOf(Math.min(...values))];
  const slips: string[] = [];
  if (sentence.cells.length !== years.length)
    slips.push(`${sentence.cells.length} of ${years.length} years`);
  if (most === least)
    return text.includes(`${most} in every year`) ? slips : [...slips, 'not level'];
  const told = /highest in (.*) \((.*?)\) and lowest in (.*?) \((.*?)\)/.exec(text);
  const [, high = '', highest, low = '', lowest] = told ?? [];
  if (highest !== most || lowest !== least)
    slips.push(`${highest} and ${lowest}, not ${most} and ${least}`);
  for (const { year, words } of valued) {
    if (words === most && !isNamed(high, year)) slips.push('a highest year is left out');
    if (words === least && !isNamed(low, year)) slips.push('a lowest year is left out');
    if (words !== most && words !== least && isNamed(`${high} ${low}`, year))
      slips.push('a year is too many');
  }
  for (const year of years)
    if (
      !valued.some((one) => one.year === year) &&
      !isNamed(text.split('There is no')[1] ?? '', year)
    )
      slips.push('a gap is left out');
  return slips;
}

function isNamed(text: string, year: Year): boolean {
  return windowNames(year).some((name) => text.includes(name));
}

function sinceSlips(
  page: Told,
  sentence: Sentence | undefined,
  base: readonly Year[],
  latest: Year,
): readonly string[] {
  if (!sentence) return ['a comparison of years is missing'];
  const { text, certainty, claim, areas } = sentence;
  const years = base.length;
  const sum = (pick: (figures: Figures) => number | undefined) =>
    base.some(({ figures }) => pick(figures) === undefined)
      ? undefined
      : base.reduce((total, { figures }) => total + (pick(figures) ?? 0), 0);
  const [count = 0, of] = [sum((one) => one.count), sum((one) => one.of)];
  const { count: now = 0, of: residents } = latest.figures;
  const share = page.kind === 'proportion';
  const rated = of !== undefined && residents !== undefined;
  const sure = !rated || (of > 0 && residents > 0) || of === years * residents;
  const change = share
    ? of && residents && count <= of && now <= residents
      ? (100 * now) / residents - (100 * count) / of
      : undefined
    : count === 0 || !sure
      ? undefined
      : rated && of !== years * residents
        ? (100 * (now * of - count * residents)) / (count * residents)
        : (100 * (now * years - count)) / count;
  const limits = share
    ? newcombeLimits(count, of ?? 0, now, residents ?? 0)
    : page.kind === 'pounds'
      ? undefined
      : ratioLimits(count, rated ? of : years, now, rated ? residents : 1);
  const verdict: ChanceVerdict =
    change === 0 || change === undefined ? 'unsaid' : verdictOf(limits);
  const slips: string[] = [];
  const said = certainty.kind === 'changes' ? certainty.verdicts.get(areas[0] ?? '') : undefined;
  if (said !== verdict) slips.push(`certainty ${said}, not ${verdict}`);
  const cells = sentence.cells.map(({ period }) => period.start).join();
  const expected = [...base, latest].map(({ start }) => start).join();
  if (cells !== expected) slips.push(`cells of ${cells}, not ${expected}`);
  if (!isNamed(text, latest)) slips.push('the latest year is not named');
  const fewEvents = page.kind === 'count' && count < few;
  if (change === undefined || fewEvents) {
    if (/% (higher|lower)/.test(text)) slips.push('a percentage of few');
    if (!text.includes(countShown(page, now))) slips.push('the number is not told');
  } else if (change === 0) {
    if (!text.includes('the same')) slips.push('not the same');
  } else {
    const size = share
      ? `${/[1-9]/.test(shown(Math.abs(change), 1)) ? shown(Math.abs(change), 1) : 'less than 0.1'} percentage points`
      : sizeOf(change);
    const words = `${size} ${change > 0 ? 'higher' : 'lower'} in`;
    if (!text.includes(words)) slips.push(`not ${words}`);
  }
  if (change === 0) return slips;
  slips.push(...chanceSlips(text, verdict));
  if (verdict !== 'unsaid') {
    const [low, high] = anyLimits(page, { count, of, years }, latest.figures);
    if (!text.includes(`(95% interval ${low} to ${high}`))
      slips.push(`${claim}: not ${low} to ${high}`);
  }
  return slips.map((slip) => `${claim}: ${slip}`);
}

/** What is wrong with the sentence on the recent trend. */
export function trendSlips(page: Told, sentence: Sentence): readonly string[] {
  const { text, cells, certainty } = sentence;
  const years = cells.map(({ code, period }) => ({
    ...period,
    figures: figuresOf(page.raw, page.asked, code, period),
  }));
  const inRow = years.every(
    ({ start }, place) => start === page.later.start - 12 * (years.length - 1 - place),
  );
  const share = page.kind === 'proportion';
  const direction =
    years.length === 5 && inRow && !text.includes('across a break')
      ? trendOf(
          years.map(({ figures }) => figures),
          share,
          share ? 100 : page.asked.multiplier,
        )
      : undefined;
  const said = text.startsWith('No recent trend')
    ? undefined
    : text.includes(' rose by more ')
      ? 1
      : text.includes(' fell by more ')
        ? -1
        : 0;
  const slips = said === direction ? [] : [`recentTrend: ${said}, not ${direction}`];
  const polarity = page.raw.indicators.get(page.asked.indicator)?.polarity;
  const better = polarity === 'lower_is_better' ? -1 : polarity === 'higher_is_better' ? 1 : 0;
  const judged = text.includes('an improvement') ? 1 : text.includes('a worsening') ? -1 : 0;
  if (direction && judged !== direction * better) slips.push(`recentTrend: judged ${judged}`);
  const verdict =
    certainty.kind === 'changes' ? certainty.verdicts.values().next().value : undefined;
  const expected = direction === undefined ? undefined : direction === 0 ? 'within' : 'beyond';
  if (verdict !== expected) slips.push(`recentTrend: ${verdict}, not ${expected}`);
  return slips;
}
