import type { Sentence } from '../../../src/commentary/sentence';
import type { ChanceVerdict } from './chance';
import { changeOf, type Told, type ToldArea } from './told';

const words = {
  beyond: 'larger than chance alone would explain',
  within: 'within the range chance alone could produce',
  unsaid: /cannot be (?:said|judged)|not judged|not tested for/,
} as const;

function says(text: string, verdict: ChanceVerdict): boolean {
  const wanted = words[verdict];
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}

/** Whether words on chance say one verdict and no other. */
export function chanceSlips(text: string, verdict: ChanceVerdict): readonly string[] {
  const said = (['beyond', 'within', 'unsaid'] as const).filter((one) => says(text, one));
  return said.join() === verdict ? [] : [`chance: ${said.join() || 'nothing'}, not ${verdict}`];
}

/** Whether a list says of each of its areas, by name or as one of the others, what chance has to do with its change. */
export function listChanceSlips(
  page: Told,
  { text, certainty, claim }: Sentence,
  areas: readonly ToldArea[],
): readonly string[] {
  if (certainty.kind !== 'changes') return [`${claim}: certainty of kind ${certainty.kind}`];
  const slips: string[] = [];
  const expected = new Map(areas.map((area) => [area, changeOf(page, area).verdict]));
  for (const [{ code, name }, verdict] of expected)
    if (certainty.verdicts.get(code) !== verdict) slips.push(`${claim}: ${name} is ${verdict}`);
  const rider = riderOf(text);
  if (!rider) return [...slips, `${claim}: nothing is said of chance`];
  const verdicts = new Set(expected.values());
  const [only] = verdicts;
  if (verdicts.size === 1 && only && !rider.includes(';')) {
    const all =
      /^(This change|Both changes|All \d+ changes|Whether chance alone could explain (this change|these (two|\d+) changes)|Amounts of money)/;
    if (!all.test(rider)) slips.push(`${claim}: "${rider}" is not of all`);
    return [...slips, ...chanceSlips(rider, only)];
  }
  let untold = [...expected];
  let others: string | undefined;
  for (const clause of rider.split('; ')) {
    if (/[Tt]he other \d+/.test(clause)) {
      others = clause;
      continue;
    }
    const number = Number(/(\d+) of the changes/.exec(clause)?.[1] ?? 0);
    const named =
      number > 0
        ? untold.filter(([, verdict]) => says(clause, verdict)).slice(0, number)
        : untold.filter(([{ name }]) => clause.includes(name));
    if (number > named.length) slips.push(`${claim}: ${named.length}, not ${number} changes`);
    for (const [, verdict] of named) slips.push(...chanceSlips(clause, verdict));
    untold = untold.filter((one) => !named.includes(one));
  }
  if (others) {
    if (!others.toLowerCase().includes(`the other ${untold.length} `))
      slips.push(`${claim}: ${untold.length} others`);
    for (const [, verdict] of untold) slips.push(...chanceSlips(others, verdict));
  } else if (untold.length > 0) slips.push(`${claim}: ${untold.length} without a verdict`);
  return slips;
}

/** The sentences on chance, of the several a text is made of. */
function riderOf(text: string): string {
  return text
    .split(/(?<=[.!?]) (?=[A-Z])/)
    .filter((part) => part.includes('chance'))
    .map((part) => part.replace(/\.$/, ''))
    .join('; ');
}
