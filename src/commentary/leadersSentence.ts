import { isKnown } from '../domain/figure';
import { periodInSentence } from '../domain/periodName';
import { leadingShare } from '../statistics/leadingShare';
import { areaNoun } from './areaNoun';
import { certainties } from './certainty';
import { evidenceCell, laterCells } from './evidence';
import { listed, numberText } from './figureText';
import { gapVerdict, type Leaders, leaders, leaderText, type Measured } from './leaders';
import { lowered } from './lowered';
import { mostTied } from './namesOfAreas';
import { percentOfTotal } from './percentOfTotal';
import { groupInSentence, totalInSentence } from './placeWords';
import type { Certainty, Claim, Sentence } from './sentence';
import { sentenceOf } from './sentenceOf';
import { tiesSaid } from './tiesSaid';
import { countText, measureNoun, rateText, rateUnit, type ViewContext } from './viewContext';

const superlatives = {
  rate: { highest: 'highest', lowest: 'lowest' },
  count: { highest: 'largest', lowest: 'smallest' },
} as const;

/**
 * Parts 4 to 7: the areas with the highest or lowest counts or rates, in the order of their values, ties at the edge
 * included and said; with the highest counts what they make up of the group's total. Whether chance could explain the
 * gap to the next area is said. Undefined where fewer than two areas have the value, and for the lowest where all have
 * the same, of which the sentence of the highest tells.
 */
export function leadersSentence(
  context: ViewContext,
  measured: Measured,
  order: 'highest' | 'lowest',
): Sentence | undefined {
  const found = leaders(context, measured, order);
  const { areas, known, next } = found;
  const last = areas.at(-1);
  if (!last || known < 2) return undefined;
  const { view, compared } = context;
  const { total } = compared;
  const level =
    areas.length === known &&
    leaderText(context, areas[0] ?? last, measured) === leaderText(context, last, measured);
  if (level && order === 'lowest') return undefined;
  const verdict = next ? gapVerdict(context, last.later, next.later, measured) : 'unsaid';
  const certainty: Certainty = next
    ? { kind: 'edge', last: last.code, next: next.code, verdict }
    : { kind: 'none' };
  const beside = measured === 'rate' || order === 'highest' ? [total] : [];
  return sentenceOf(context, {
    claim: claimOf(measured, order),
    said: [
      level ? levelWords(context, found, measured) : leadWords(context, found, measured, order),
      level ? undefined : tiesSaid(context, areas.length, { wanted: found.wanted, most: mostTied }),
      next && verdict !== 'unsaid'
        ? `The gap to the next, ${next.name}, is ${certainties[verdict]}`
        : undefined,
    ],
    areas: areas.map(({ code }) => code),
    cells: [
      ...laterCells(context, next ? [...areas, next] : areas),
      ...beside.map(({ code, name, later }) => evidenceCell(code, name, view.period, later)),
    ],
    certainty,
  });
}

function claimOf(measured: Measured, order: 'highest' | 'lowest'): Claim {
  if (measured === 'rate') return order === 'highest' ? 'highestRates' : 'lowestRates';
  return order === 'highest' ? 'largestVolumes' : 'lowestVolumes';
}

function leadWords(
  context: ViewContext,
  found: Leaders,
  measured: Measured,
  order: 'highest' | 'lowest',
): string {
  const { view, compared } = context;
  const when = periodInSentence(view.period);
  const one = found.areas.length === 1;
  const what = `${superlatives[measured][order]} ${measuredNoun(context, measured, !one)}`;
  const among =
    found.known < compared.areas.length
      ? `, among the ${numberText(found.known)} ${havers(context, found.known, measured)},`
      : '';
  const head = `The ${what} in ${when}${among} ${one ? 'was in' : 'were in'} ${names(context, found, measured)}`;
  if (measured === 'rate') {
    const { rate } = compared.total.later;
    return isKnown(rate)
      ? `${head}, against ${rateText(context, rate)} in ${groupInSentence(view.group)}`
      : head;
  }
  return order === 'highest' ? `${head}${shareWords(context, found)}` : head;
}

function measuredNoun(context: ViewContext, measured: Measured, several: boolean): string {
  const { indicator } = context.view;
  const s = several ? 's' : '';
  if (measured === 'count') {
    if (indicator.kind === 'pounds')
      return `amount${s} (${lowered(context, indicator.shortTitle)})`;
    return `number${s} of ${indicator.unitPlural}`;
  }
  if (indicator.kind === 'proportion')
    return `share${s} of ${lowered(context, indicator.shortTitle)}`;
  return `rate${s} of ${indicator.unitPlural} ${rateUnit(context)}`;
}

function names(context: ViewContext, { areas }: Leaders, measured: Measured): string {
  const { many } = areaNoun(context);
  const text = (area: (typeof areas)[number]) => leaderText(context, area, measured);
  const edge = areas.at(-1);
  if (areas.length > mostTied && edge) {
    const ahead = areas.filter((area) => text(area) !== text(edge));
    const level = `${numberText(areas.length - ahead.length)} ${many} that tie at ${text(edge)}`;
    return listed([...ahead.map((area) => `${area.name} (${text(area)})`), level]);
  }
  return listed(areas.map((area) => `${area.name} (${text(area)})`));
}

function levelWords(context: ViewContext, { areas, known }: Leaders, measured: Measured): string {
  const [first] = areas;
  const value = first ? leaderText(context, first, measured) : '';
  const when = periodInSentence(context.view.period);
  const all = known === 2 ? 'both' : `all ${numberText(known)}`;
  return `In ${when} the ${measuredNoun(context, measured, false)} was ${value} in ${all} ${havers(context, known, measured)}`;
}

/** "districts", and where not all have the value "districts with a figure". */
function havers(context: ViewContext, known: number, measured: Measured): string {
  const { view, compared } = context;
  const { many } = areaNoun(context);
  if (known === compared.areas.length) return many;
  const noun = measured === 'rate' ? measureNoun({ view: { ...view, measure: 'rate' } }) : 'figure';
  return `${many} with a ${noun}`;
}

/** ": together 15,743, 41% of the total", or why the share cannot be given. */
function shareWords(context: ViewContext, { areas, wanted, known }: Leaders): string {
  const { compared, view } = context;
  if (areas.length === known) return '';
  const parts = compared.areas.map(({ later }) => later.count);
  const { share, count } = leadingShare(parts, compared.total.later.count, wanted);
  const one = areas.length === 1;
  if (!isKnown(share) || !isKnown(count))
    return `; there is no total of ${groupInSentence(view.group)} to give ${one ? 'its' : 'their'} share of`;
  const sum = one ? '' : `together ${countText(context, count)}, `;
  return `: ${sum}${percentOfTotal(share)} of ${totalInSentence(view.group)}`;
}
