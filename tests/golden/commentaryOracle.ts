import type { Commentary } from '../../src/commentary/commentary';
import type { View } from '../../src/selection/selection';
import { anySlips } from './oracle/anySlips';
import { keySlips } from './oracle/keySlips';
import { leftOutSlips } from './oracle/leftOutSlips';
import { listSlips } from './oracle/listSlips';
import { numberSlips } from './oracle/numberSlips';
import type { RawPackage } from './oracle/rawPackage';
import { subjectSlips } from './oracle/subjectSlips';
import { told } from './oracle/told';
import { trendSlips, yearSlips } from './oracle/yearSlips';

/** Above this many words, names and brackets apart, a sentence cannot be taken in. */
const mostWords = 60;

/**
 * Everything in a commentary that the CSV text of its package does not bear out, in words. The figures, lists, ranks,
 * ties, shares, intervals and verdicts are worked out again here, without the product's statistics.
 */
export function commentarySlips(raw: RawPackage, view: View, said: Commentary): readonly string[] {
  const { indicator, group, multiplier, period, compareWith } = view;
  const back = compareWith !== undefined && compareWith.start > period.start;
  const windows = back
    ? { earlier: period, later: compareWith }
    : { earlier: compareWith, later: period };
  const asked = {
    indicator: indicator.code,
    group: group.code,
    members: group.members,
    multiplier,
  };
  const page = told(raw, asked, group.name, windows);
  const subject = view.area ?? group.code;
  const all = [said.scorecard, ...said.group, ...said.area, ...said.key, ...said.years];
  const found = all.flatMap((sentence) =>
    [
      ...anySlips(page, sentence),
      ...numberSlips(page, sentence),
      ...subjectSlips(page, sentence),
      ...(sentence.claim === 'recentTrend' ? trendSlips(page, sentence) : []),
      ...(longestOf(sentence.text) > mostWords ? ['too long'] : []),
    ].map((slip) => `${slip} | ${sentence.text}`),
  );
  return [
    ...found,
    ...[...listSlips(page, said.group), ...leftOutSlips(page, said.group)].map(
      (slip) => `${slip} | ${said.group.map(({ text }) => text).join('\n')}`,
    ),
    ...keySlips(page, subject, said.key),
    ...yearSlips(
      page,
      subject,
      said.years.filter(({ claim }) => claim !== 'recentTrend'),
    ),
    ...(new Set(said.group.map(({ claim }) => claim)).size === said.group.length
      ? []
      : ['a claim twice']),
  ];
}

/** Words of the longest sentence of a text, without the list that follows a colon and without brackets. */
function longestOf(text: string): number {
  const sentences = text
    .replace(/\([^)]*\)/g, '')
    .split(/(?<=[.!?]) /)
    .map((sentence) => sentence.replace(/: .*$/, '').split(' ').length);
  return Math.max(...sentences);
}
