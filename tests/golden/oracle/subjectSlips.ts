import type { Claim, Sentence } from '../../../src/commentary/sentence';
import { isRated, rankedValue } from './anySlips';
import { chanceSlips } from './chanceSlips';
import type { Figures } from './rawFigures';
import { nth, shown, signed, sizeOf, windowNames } from './texts';
import {
  changeOf,
  countShown,
  few,
  isComparable,
  rateShown,
  type Told,
  type ToldArea,
} from './told';

/** What is wrong with the sentences on one area or the group: its level, change, rank and share. */
export function subjectSlips(page: Told, sentence: Sentence): readonly string[] {
  const subject = [...page.areas, page.total].find(({ code }) => code === sentence.areas[0]);
  const check = checks[sentence.claim];
  if (!check) return [];
  if (!subject) return [`${sentence.claim}: of nobody`];
  return check(page, sentence, subject).map((slip) => `${sentence.claim}: ${slip}`);
}

type Check = (page: Told, sentence: Sentence, subject: ToldArea) => readonly string[];

const checks: Partial<Record<Claim, Check>> = {
  overall: changeTold,
  change: changeTold,
  level: levelTold,
  scorecard: scorecardTold,
  rank: rankTold,
  share: shareTold,
};

function missing(text: string, ...wanted: readonly (string | undefined)[]): readonly string[] {
  return wanted.flatMap((words) =>
    words === undefined || text.includes(words) ? [] : [`"${words}" is not said`],
  );
}

function periodsTold(page: Told, text: string): readonly string[] {
  return [page.earlier, page.later].flatMap((window) =>
    !window || windowNames(window).some((name) => text.includes(name))
      ? []
      : ['a period is untold'],
  );
}

function changeTold(page: Told, sentence: Sentence, subject: ToldArea): readonly string[] {
  const { text, certainty } = sentence;
  const { before, after } = subject;
  if (after.count === undefined) return /\d%|chance/.test(text) ? ['a change of nothing'] : [];
  if (!page.earlier || !before) return [];
  if (!isComparable(page, subject)) return missing(text, 'cannot be compared with');
  const { numeric = 0, percent, points, ofRate, verdict } = changeOf(page, subject);
  const slips = [...periodsTold(page, text)];
  const asRate = ofRate && (before.count ?? 0) >= few && percent !== undefined;
  const told = points ?? (asRate ? percent : numeric);
  const [from, to] =
    points !== undefined || asRate
      ? [rateShown(page, before.rate ?? 0), rateShown(page, after.rate ?? 0)]
      : [countShown(page, before.count ?? 0), countShown(page, after.count ?? 0)];
  slips.push(...missing(text, from, to));
  if (told === 0) {
    if (!/unchanged|There were no /.test(text)) slips.push('not unchanged');
  } else {
    slips.push(...missing(text, told > 0 ? ' rose ' : ' fell '));
    const size =
      points !== undefined
        ? `${/[1-9]/.test(shown(Math.abs(points), 1)) ? shown(Math.abs(points), 1) : 'less than 0.1'} percentage points`
        : percent === undefined ||
            (!asRate && (ofRate || (page.kind !== 'pounds' && (before.count ?? 0) < few)))
          ? undefined
          : sizeOf(percent);
    if (size === undefined && /% between/.test(text)) slips.push('a percentage of few');
    slips.push(...missing(text, size && `by ${size} between`));
  }
  const said = certainty.kind === 'changes' ? certainty.verdicts.get(subject.code) : undefined;
  if (said !== verdict) slips.push(`certainty ${said}, not ${verdict}`);
  const silent = told === 0 && (asRate || !ofRate || percent === undefined);
  if (silent && !/share \d+ months|share one month/.test(text))
    return text.includes('chance') ? [...slips, 'chance for nothing'] : slips;
  if (told !== 0 || percent !== 0) slips.push(...chanceSlips(text, verdict));
  return slips;
}

function levelTold(page: Told, { text }: Sentence, { after }: ToldArea): readonly string[] {
  if (after.count === undefined) return /There (was|were)/.test(text) ? ['a level of nothing'] : [];
  const count =
    after.count === 0 && page.kind !== 'pounds' ? ' no ' : countShown(page, after.count);
  return missing(
    text,
    count,
    after.count > 0 && after.rate !== undefined ? rateShown(page, after.rate) : undefined,
  );
}

function scorecardTold(page: Told, sentence: Sentence, subject: ToldArea): readonly string[] {
  const { text } = sentence;
  const { before, after } = subject;
  if (after.count === undefined) return /since|chance/.test(text) ? ['a change of nothing'] : [];
  const slips = [
    ...missing(text, countShown(page, after.count)),
    ...missing(text, after.rate === undefined ? undefined : rateShown(page, after.rate)),
  ];
  if (!page.earlier || !before) return slips;
  if (!isComparable(page, subject)) return [...slips, ...missing(text, 'not comparable with')];
  const { numeric, percent, points, main, verdict } = changeOf(page, subject);
  const still = points === undefined ? !numeric && !percent : points === 0;
  if (still) return [...slips, ...missing(text, 'no change since')];
  const fewEvents = page.kind === 'count' && (before.count ?? 0) < few;
  const inNumbers =
    points === undefined && (fewEvents || percent === undefined || Math.abs(percent) > 1000);
  const shownMain = points === undefined ? `${signed(main ?? 0)}%` : `${signed(points, 1)} points`;
  const tiny =
    points === undefined ? sizeOf(main ?? 0).startsWith('less') : !/[1-9]/.test(shownMain);
  if (inNumbers)
    slips.push(
      ...missing(
        text,
        `from ${countShown(page, before.count ?? 0)} to ${countShown(page, after.count)}`,
      ),
    );
  else if (main !== 0) slips.push(...missing(text, tiny ? 'less than' : shownMain));
  return [...slips, ...chanceSlips(text, verdict)];
}

/** The rank of one value among all, as shown: "joint 2nd highest", with the number of those ranked. */
function rankOf(page: Told, subject: ToldArea, pick: (area: ToldArea) => Figures | undefined) {
  const valueOf = (area: ToldArea) => {
    const figures = pick(area);
    return figures && rankedValue(page, figures);
  };
  const values = page.areas.flatMap((area) => valueOf(area) ?? []);
  const own = valueOf(subject);
  if (own === undefined) return undefined;
  const rated = isRated(page);
  const text = (value: number) => (rated ? rateShown(page, value) : countShown(page, value));
  const above = values.filter((value) => value > own && text(value) !== text(own)).length;
  const level = values.filter((value) => text(value) === text(own)).length;
  const joint = level > 1 ? 'joint ' : '';
  const lowest = above > 0 && above + level === values.length;
  const place = above === 0 ? 'highest' : lowest ? 'lowest' : `${nth(above + 1)} highest`;
  return { place: `${joint}${place}`, of: values.length, same: level === values.length };
}

function rankTold(page: Told, { text }: Sentence, subject: ToldArea): readonly string[] {
  const now = rankOf(page, subject, ({ after }) => after);
  const past = rankOf(page, subject, ({ before }) => before);
  if (!now) return ['a rank of nothing'];
  // A rank would call each of them highest.
  if (now.same) return missing(text, ' was the same in the ', `the ${now.of} `);
  const slips = [...missing(text, `had the ${now.place} `, `of the ${now.of} `)];
  if (now.of < page.areas.length) slips.push(...missing(text, ' with a '));
  if (!page.earlier) return slips;
  if (!past) return [...slips, ...missing(text, 'no rank for')];
  if (past.of === 1) return [...slips, ...missing(text, 'it was the only one with')];
  if (past.place === now.place && past.of === now.of)
    return [...slips, ...missing(text, ', as in ')];
  return [
    ...slips,
    ...missing(text, `it had the ${past.place}${past.of === now.of ? '' : ` of ${past.of}`}`),
  ];
}

function shareTold(page: Told, { text }: Sentence, { after }: ToldArea): readonly string[] {
  const whole = page.total.after.count;
  if (!whole || after.count === undefined) return ['a share of nothing'];
  const share = after.count === 0 ? '0%' : sizeOf((100 * after.count) / whole);
  return missing(
    text,
    `${share} of the`,
    `${countShown(page, after.count)} of ${countShown(page, whole)}`,
  );
}
