import type { Sentence } from '../../../src/commentary/sentence';
import { chanceSlips } from './chanceSlips';
import type { Window } from './rawPackage';
import { sizeOf } from './texts';
import { changeOf, countShown, few, type Told, told } from './told';

/** What is wrong with the comparisons of the latest month or quarter, and of 12 months, with a year earlier. */
export function keySlips(page: Told, subject: string, key: readonly Sentence[]): readonly string[] {
  const { raw, asked, later } = page;
  const rows = [...raw.rows].filter(([code]) => code.startsWith(`${asked.indicator} `));
  const grains = new Set(rows.flatMap(([, held]) => held.map(({ months }) => months)));
  const short = grains.has(1) ? 1 : grains.has(3) ? 3 : 0;
  if (short === 0 || page.kind === 'proportion')
    return key.length > 0 ? ['key figures of years'] : [];
  const end = later.start + later.months;
  const from = short === 1 ? end - 1 : Math.floor((end - 1) / 3) * 3;
  const windows: readonly (readonly [string, Window])[] = [
    ['latestPeriod', { start: from, months: short }],
    ...(from + short === end ? [['latestYear', { start: end - 12, months: 12 }] as const] : []),
  ];
  const slips = windows.flatMap(([claim, window]) => {
    const earlier = { ...window, start: window.start - 12 };
    const own = told(raw, asked, page.total.name, { earlier, later: window });
    const sentence = key.find((one) => one.claim === claim);
    return keySlip(own, subject, sentence).map((slip) => `${claim}: ${slip}`);
  });
  return windows.length < key.length ? [...slips, 'a key figure too many'] : slips;
}

function keySlip(page: Told, subject: string, sentence: Sentence | undefined): readonly string[] {
  const area = [...page.areas, page.total].find(({ code }) => code === subject);
  const [was, now] = [area?.before?.count, area?.after.count];
  if (!area || was === undefined || now === undefined) return sentence ? ['of nothing'] : [];
  if (!sentence) return ['missing'];
  const { text } = sentence;
  const { percent, ofRate, verdict } = changeOf(page, area);
  const [a, b] = [countShown(page, was), countShown(page, now)];
  const slips: string[] = [];
  const said =
    sentence.certainty.kind === 'changes' ? sentence.certainty.verdicts.get(subject) : '';
  if (said !== verdict) slips.push(`certainty ${said}, not ${verdict}`);
  if (was === now) {
    if (!text.includes(`no change, ${b} and ${a}`)) slips.push('not "no change"');
    if (!ofRate && /chance|%/.test(text)) slips.push('chance for nothing');
    return slips;
  }
  const ofCounts = was === 0 ? undefined : (100 * (now - was)) / was;
  const inNumbers =
    ofCounts === undefined || (page.kind === 'count' && was < few) || Math.abs(ofCounts) > 1000;
  const size = inNumbers ? countShown(page, Math.abs(now - was)) : sizeOf(ofCounts);
  const wanted = `${b} against ${a}, a ${now > was ? 'rise' : 'fall'} of ${size}`;
  if (!text.includes(wanted)) slips.push(`not "${wanted}"`);
  if (
    ofRate &&
    !inNumbers &&
    percent &&
    !text.includes(`rate ${percent > 0 ? 'rose' : 'fell'} by ${sizeOf(percent)}`)
  )
    slips.push('the rate is untold');
  return ofRate && percent === 0 ? slips : [...slips, ...chanceSlips(text, verdict)];
}
