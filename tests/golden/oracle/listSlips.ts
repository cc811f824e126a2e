import type { Claim, Sentence } from '../../../src/commentary/sentence';
import { chanceSlips, listChanceSlips } from './chanceSlips';
import {
  allRisersAreLow,
  comparable,
  gapVerdict,
  largestFalls,
  leaders,
  risen,
  sized,
} from './lists';
import { signed, sizeOf } from './texts';
import { changeOf, countShown, few, rateShown, type Told, type ToldArea } from './told';

/** Longer lists are counted, not named. */
const mostNamed = 20;
const mostTied = 8;

/** What is wrong with the lists of a page: who is in them, what stands in the brackets, and what is left unsaid. */
export function listSlips(page: Told, group: readonly Sentence[]): readonly string[] {
  if (page.areas.length < 2)
    return group.some(({ claim }) => claim === 'rises') ? ['a list of one'] : [];
  const of = (claim: Claim) => group.find((sentence) => sentence.claim === claim);
  const slips = [...fallSlips(page, of('largestFalls')), ...riseSlips(page, of('rises'))];
  const rated =
    page.kind !== 'pounds' && page.raw.indicators.get(page.asked.indicator) !== undefined;
  for (const highest of [true, false]) {
    slips.push(
      ...leaderSlips(page, of(highest ? 'largestVolumes' : 'lowestVolumes'), 'count', highest),
    );
    if (rated)
      slips.push(
        ...leaderSlips(page, of(highest ? 'highestRates' : 'lowestRates'), 'rate', highest),
      );
  }
  const although = of('lowRisers');
  if (Boolean(although) !== (page.earlier !== undefined && allRisersAreLow(page)))
    slips.push(`"although" is ${although ? 'said' : 'missing'}`);
  if (although)
    slips.push(
      ...membership(although, risen(page)),
      ...listChanceSlips(page, although, risen(page)),
    );
  return slips;
}

function membership(sentence: Sentence, expected: readonly ToldArea[]): readonly string[] {
  const [has, should] = [sentence.areas, expected.map(({ code }) => code)].map((codes) =>
    codes.toSorted().join(),
  );
  return has === should ? [] : [`${sentence.claim}: ${has}, not ${should}`];
}

/** The brackets behind an area's name. */
function bracketOf(text: string, name: string): string | undefined {
  const at = text.indexOf(`${name} (`);
  if (at < 0) return undefined;
  const from = at + name.length + 2;
  return text.slice(from, text.indexOf(')', from));
}

function bracketSlips(
  { text, claim }: Sentence,
  areas: readonly ToldArea[],
  expected: (area: ToldArea) => string,
): readonly string[] {
  return areas.flatMap((area) => {
    const said = bracketOf(text, area.name);
    const should = expected(area);
    return said === should ? [] : [`${claim}: ${area.name} (${said}), not (${should})`];
  });
}

function fallSlips(page: Told, sentence: Sentence | undefined): readonly string[] {
  const expected = largestFalls(page);
  const known = sized(page);
  if (!page.earlier || known.length === 0) return sentence ? ['falls of nothing'] : [];
  if (!sentence) return ['no sentence on falls'];
  const slips = [...membership(sentence, expected)];
  if (expected.length === 0)
    return /\b(No|None)\b/.test(sentence.text) ? slips : [...slips, 'no word that nothing fell'];
  slips.push(...listChanceSlips(page, sentence, expected), ...orderSlips(sentence, expected));
  const fallen = page.areas.filter((area) => (changeOf(page, area).main ?? 0) < 0).length;
  const only = fallen === expected.length && fallen <= 3;
  const ofFew = page.kind === 'count' && expected.some(({ before }) => (before?.count ?? 0) < few);
  if ((ofFew && !only) !== sentence.text.includes('Proportions of fewer than 10'))
    slips.push('few untold');
  if (expected.length > mostTied) return [...slips, ...tiedSlips(page, sentence, expected)];
  if (expected.length > 3 && !/because some tie/.test(sentence.text)) slips.push('ties untold');
  if (only !== /The only falls? /.test(sentence.text)) slips.push(`only: ${only} of ${fallen}`);
  return [...slips, ...bracketSlips(sentence, expected, (area) => remarkOf(page, area))];
}

/** Of many that tie, those ahead of them are named, and the others counted. */
function tiedSlips(page: Told, sentence: Sentence, expected: readonly ToldArea[]) {
  const text = (area: ToldArea) => {
    const { main = 0 } = changeOf(page, area);
    return page.kind === 'proportion' ? signed(main, 1) : `${signed(main)}%`;
  };
  const ahead = expected.filter(
    (area) => expected.filter((other) => text(other) === text(area)).length <= 2,
  );
  const tied = `${expected.length - ahead.length} `;
  return [
    ...(sentence.text.includes(tied) ? [] : [`not ${tied} tied`]),
    ...bracketSlips(sentence, ahead, (area) => remarkOf(page, area)),
  ];
}

function riseSlips(page: Told, sentence: Sentence | undefined): readonly string[] {
  const expected = risen(page);
  const known = comparable(page);
  if (!page.earlier || known.length === 0) return sentence ? ['rises of nothing'] : [];
  if (!sentence) return ['no sentence on rises'];
  const slips = [...membership(sentence, expected)];
  const { text } = sentence;
  const number = expected.length;
  if (number === 0)
    return /\bin (no|none)\b/.test(text) ? slips : [...slips, 'no word that none rose'];
  slips.push(...listChanceSlips(page, sentence, expected), ...orderSlips(sentence, expected));
  const all = number === known.length;
  const counted =
    number === 1
      ? /\bone\b|the only/
      : number === 2
        ? all
          ? /\bboth\b/
          : /\btwo\b/
        : new RegExp(all ? `all ${number} ` : `${number} of (the )?${known.length} `);
  if (!counted.test(text)) slips.push(`not ${number} of ${known.length}`);
  if (known.length < page.areas.length && !text.includes('that can be compared'))
    slips.push('others untold');
  if (number > mostNamed) return slips;
  return [...slips, ...bracketSlips(sentence, expected, (area) => riseRemark(page, area))];
}

/** Falls and rises that are named stand in the order of names; of many that tie only the number is told. */
function orderSlips({ text, claim }: Sentence, areas: readonly ToldArea[]): readonly string[] {
  if (areas.length > mostNamed) return [];
  const places = areas
    .map(({ name }) => name)
    .toSorted((a, b) => a.localeCompare(b, 'en-GB'))
    .map((name) => text.indexOf(`${name} (`))
    .filter((place) => place >= 0);
  return places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0))
    ? []
    : [`${claim} is not in the order of names`];
}

function percentRemark(percent: number): string {
  if (percent !== 0 && sizeOf(percent).startsWith('less'))
    return `less than 1% ${percent > 0 ? 'up' : 'down'}`;
  return `${signed(percent)}%`;
}

function numbers(page: Told, { before, after }: ToldArea): string {
  return `from ${countShown(page, before?.count ?? 0)} to ${countShown(page, after.count ?? 0)}`;
}

function inNumbers({ kind }: Told, { before }: ToldArea, percent: number | undefined): boolean {
  const fewEvents = kind === 'count' && (before?.count ?? 0) < few;
  return percent === undefined || fewEvents || Math.abs(percent) > 1000;
}

function remarkOf(page: Told, area: ToldArea): string {
  const { points, percent } = changeOf(page, area);
  if (points === undefined)
    return percent === undefined || inNumbers(page, area, percent)
      ? numbers(page, area)
      : percentRemark(percent);
  const text = signed(points, 1);
  if (points !== 0 && !/[1-9]/.test(text))
    return `less than 0.1 points ${points > 0 ? 'up' : 'down'}`;
  return `${text} points`;
}

function riseRemark(page: Told, area: ToldArea): string {
  const { ofRate, percent } = changeOf(page, area);
  if (!ofRate || page.kind !== 'count') return remarkOf(page, area);
  const [a = 0, b = 0] = [area.before?.count, area.after.count];
  const ofCount = a === 0 ? undefined : (100 * (b - a)) / a;
  if (ofCount === undefined || inNumbers(page, area, ofCount)) return numbers(page, area);
  if (percent === undefined) return percentRemark(ofCount);
  const rate =
    percent === 0
      ? 'unchanged'
      : inNumbers(page, area, percent)
        ? numbers(page, area)
        : percentRemark(percent);
  return `${percentRemark(ofCount)}, rate ${rate}`;
}

function leaderSlips(
  page: Told,
  sentence: Sentence | undefined,
  measured: 'count' | 'rate',
  highest: boolean,
): readonly string[] {
  const { areas, next, known, wanted } = leaders(page, measured, highest);
  const shown = ({ after }: ToldArea) =>
    measured === 'rate' ? rateShown(page, after.rate ?? 0) : countShown(page, after.count ?? 0);
  const [first, last] = [areas[0], areas.at(-1)];
  const level = areas.length === known && first && last && shown(first) === shown(last);
  const expected = known >= 2 && !(level && !highest);
  if (Boolean(sentence) !== expected) return [`${measured} ${highest}: said ${Boolean(sentence)}`];
  if (!sentence || !first || !last) return [];
  const { text, claim, certainty } = sentence;
  const slips = [...membership(sentence, areas)];
  if (level)
    return text.includes(` was ${shown(first)} in `) ? slips : [...slips, `${claim}: not level`];
  if (known < page.areas.length && !text.includes(`among the ${known} `))
    slips.push(`${claim}: among?`);
  if (areas.length > wanted && areas.length <= mostTied && !text.includes('some tie'))
    slips.push(`${claim}: ties untold`);
  const named =
    areas.length > mostTied ? areas.filter((area) => shown(area) !== shown(last)) : areas;
  slips.push(...bracketSlips(sentence, named, shown));
  if (areas.length > mostTied && !text.includes(`${areas.length - named.length} `))
    slips.push(`${claim}: not counted`);
  const places = named.map(({ name }) => text.indexOf(`${name} (`));
  if (places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0)))
    slips.push(`${claim}: order`);
  const verdict = next ? gapVerdict(page, last, next, measured) : 'unsaid';
  if (certainty.kind === 'edge' && certainty.verdict !== verdict)
    slips.push(`${claim}: gap ${certainty.verdict}`);
  if (certainty.kind === 'edge' && certainty.next !== next?.code)
    slips.push(`${claim}: next ${certainty.next}`);
  const gap = text.split('The gap to the next, ')[1];
  if (Boolean(gap) !== (verdict !== 'unsaid'))
    slips.push(`${claim}: gap ${gap ? 'said' : 'unsaid'}`);
  if (gap && next)
    slips.push(...chanceSlips(gap, verdict), ...(gap.startsWith(next.name) ? [] : ['wrong next']));
  const sum = areas.reduce((total, { after }) => total + (after.count ?? 0), 0);
  const whole = page.total.after.count;
  if (claim !== 'largestVolumes' || areas.length === known) return slips;
  if (whole === undefined || whole === 0)
    return text.includes('no total') ? slips : [...slips, 'share of nothing'];
  const share = sum === 0 ? '0%' : sizeOf((100 * sum) / whole);
  if (!text.includes(`${share} of the`)) slips.push(`${claim}: share is not ${share}`);
  if (areas.length > 1 && !text.includes(`together ${countShown(page, sum)}, `))
    slips.push(`${claim}: sum`);
  return slips;
}
