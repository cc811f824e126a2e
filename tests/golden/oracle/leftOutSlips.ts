import type { Sentence } from '../../../src/commentary/sentence';
import type { Told, ToldArea } from './told';

/** More areas than this are counted, not named. */
const mostNamed = 20;

/** What is wrong with the sentence on the areas that lists leave out: who they are, and that each is named or counted. */
export function leftOutSlips(page: Told, group: readonly Sentence[]): readonly string[] {
  const sentence = group.find(({ claim }) => claim === 'notRanked');
  const held = page.areas.filter(({ after }) => after.count !== undefined);
  if (page.areas.length < 2 || held.length === 0) return sentence ? ['left out of nothing'] : [];
  const { population_series: series } = page.raw.indicators.get(page.asked.indicator) ?? {};
  const rated = page.kind === 'proportion' || (page.kind === 'count' && Boolean(series));
  const gaps = [
    page.areas.filter(({ after }) => after.count === undefined),
    held.filter(({ before }) => before && before.count === undefined),
    rated ? held.filter(({ after }) => after.rate === undefined) : [],
    rated
      ? held.filter(
          ({ before, after }) =>
            after.rate !== undefined && before?.count !== undefined && before.rate === undefined,
        )
      : [],
  ].filter((areas) => areas.length > 0);
  if (gaps.length === 0 || !sentence)
    return (gaps.length === 0) === !sentence ? [] : [`left out: ${gaps.length} kinds`];
  const expected = new Set(gaps.flat().map(({ code }) => code));
  const said = new Set(sentence.areas);
  const slips: string[] = [];
  if ([...expected].some((code) => !said.has(code)) || said.size !== expected.size)
    slips.push(`left out: ${[...said].join()}, not ${[...expected].join()}`);
  const told = sentence.text.split(/(?<=\.) (?=There is no)/);
  if (told.length !== gaps.length) slips.push(`left out: ${told.length} sentences`);
  for (const [place, areas] of gaps.entries()) slips.push(...gapSlips(told[place] ?? '', areas));
  return slips;
}

function gapSlips(text: string, areas: readonly ToldArea[]): readonly string[] {
  if (areas.length <= mostNamed)
    return areas.flatMap(({ name }) => (text.includes(name) ? [] : [`${name} is left out untold`]));
  const counted = [...text.matchAll(/(\d+) \w+(?: \w+)? \(/g)].map(([, number]) => Number(number));
  const sum = counted.reduce((total, number) => total + number, 0);
  return sum === areas.length ? [] : [`left out: ${sum}, not ${areas.length}`];
}
