import { capitalised, listed } from '../../commentary/figureText';
import { periodInBrief } from '../../commentary/periodSpan';
import { measureNoun, type ViewContext, valueText } from '../../commentary/viewContext';
import { isKnown } from '../../domain/figure';
import type { PeriodRows } from './periodRows';

/** More names than this that share the highest value are counted. */
const mostNamed = 3;

/**
 * "Burnley had the highest rate in 2022 and Preston in 2023": who led in each period, ties at the precision shown all
 * named; who led in all of them. Undefined where fewer than two areas have figures.
 */
export function leadersOfPeriods(
  context: ViewContext,
  { periods, areas }: PeriodRows,
): string | undefined {
  const noun = measureNoun(context);
  const led = periods.flatMap((period, at) => {
    const known = areas.flatMap(({ name, values }) => {
      const value = values[at] ?? 'notHeld';
      return isKnown(value) ? [{ name, value, text: valueText(context, value) }] : [];
    });
    if (known.length < 2) return [];
    const top = known.reduce((a, b) => (b.value > a.value ? b : a));
    const names = known.filter(({ text }) => text === top.text).map(({ name }) => name);
    const who = names.length > mostNamed ? `${names.length} areas` : listed(names);
    return [{ names: names.join('\n'), who, several: names.length > 1, period }];
  });
  const [first] = led;
  if (!first) return undefined;
  const joint = (several: boolean) => (several ? 'the joint highest' : 'the highest');
  // Counted areas may be others each time.
  const same = led.every(({ names }) => names === first.names);
  if (same && led.length === periods.length && led.length > 1) {
    const all = led.length === 2 ? 'both periods' : `all ${led.length} periods`;
    return `${capitalised(first.who)} had ${joint(first.several)} ${noun} in ${all}`;
  }
  const when = new Map<string, { readonly of: (typeof led)[number]; readonly in: string[] }>();
  for (const of of led) {
    const known = when.get(of.names);
    if (known) known.in.push(periodInBrief(of.period));
    else when.set(of.names, { of, in: [periodInBrief(of.period)] });
  }
  const alike = led.every(({ several }) => several === first.several);
  const told = [...when.values()].map(({ of: { who, several }, in: periodsOf }, place) => {
    const had = alike && place > 0 ? '' : ` had ${joint(several)} ${noun}`;
    return `${who}${had} in ${listed(periodsOf)}`;
  });
  return capitalised(told.length === 2 ? told.join(', ') : told.join('; '));
}
