import { numberText } from '../../commentary/figureText';
import type { ViewContext } from '../../commentary/viewContext';
import { isKnown } from '../../domain/figure';
import type { Indicator } from '../../domain/indicator';
import { killedOrSeriouslyInjured } from '../../statistics/killedOrSeriouslyInjured';
import { observed } from '../../statistics/observed';
import { type ExampleContexts, firstOfAreas } from './exampleContexts';
import { eventsInPlace, exampleOr, workedExample } from './exampleWords';
import type { MethodSection, WorkedExample } from './methodSection';
import { roadCasualties } from './methodSources';

/** People killed or seriously injured on the roads. */
export function methodOfKilledOrSeriouslyInjured({ first }: ExampleContexts): MethodSection {
  return {
    id: 'killed-or-seriously-injured',
    title: 'Killed or seriously injured (KSI)',
    words:
      'The number of people killed on the roads and the number seriously injured are added up. Killed means that a person died within 30 days of the collision. People are counted, not collisions: one collision can injure several people.',
    points: [
      'How police forces record a serious injury has changed, so many series are adjusted; the notes of an indicator say which is meant.',
      'Where one of the two numbers is missing, so is the sum.',
    ],
    formulas: [{ gives: 'Killed or seriously injured', text: 'KSI = K + S' }],
    symbols: [
      { symbol: 'K', meaning: 'people killed' },
      { symbol: 'S', meaning: 'people seriously injured' },
    ],
    sources: [roadCasualties],
    examples: [
      exampleOr(
        first((indicator) => counts(indicator, 'killed'), example),
        'The loaded data do not hold people killed and people seriously injured for the same area and period. Needed: an indicator for each.',
      ),
    ],
  };
}

function example(context: ViewContext): WorkedExample | undefined {
  const { dataset, view } = context;
  const serious = [...dataset.indicators.values()].find(
    (one) => one.theme === view.indicator.theme && counts(one, 'seriouslyInjured'),
  );
  if (!serious) return undefined;
  return firstOfAreas(context, (area) => {
    const { code, later } = area;
    const scope = code === view.group.code ? view.group : undefined;
    const injured = observed(dataset, serious.code, code, view.period, scope);
    const both = killedOrSeriouslyInjured(later.count, injured.figure);
    if (!isKnown(later.count) || !isKnown(injured.figure) || !isKnown(both)) return undefined;
    const sources = [...new Set([...later.sources, ...injured.sources])];
    return workedExample(context, area, [view.period], [{ ...later, sources }], {
      subject: 'Killed or seriously injured',
      steps: [
        { term: 'Killed (K)', text: eventsInPlace(context, area, later.count, view.period) },
        {
          term: 'Seriously injured (S)',
          text: `${numberText(injured.figure)} ${serious.unitPlural} (${serious.shortTitle})`,
        },
        {
          term: 'Both',
          text: `${numberText(later.count)} + ${numberText(injured.figure)} = ${numberText(both)}`,
        },
      ],
      result: `${numberText(both)} people killed or seriously injured.`,
    });
  });
}

/**
 * True when an indicator counts people killed, or people seriously injured, and not both or collisions. The data do
 * not say so in a column, so its units are read.
 */
function counts({ kind, unitPlural }: Indicator, which: 'killed' | 'seriouslyInjured'): boolean {
  if (kind !== 'count' || !/\b(people|persons|casualties)\b/i.test(unitPlural)) return false;
  const killed = /\b(killed|deaths|fatal)/i.test(unitPlural);
  const injured = /\bserious/i.test(unitPlural);
  return which === 'killed' ? killed && !injured : injured && !killed;
}
