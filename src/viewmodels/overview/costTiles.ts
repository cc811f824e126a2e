import { capitalised, numberText } from '../../commentary/figureText';
import { missingWords } from '../../commentary/missingWords';
import { periodInBrief } from '../../commentary/periodSpan';
import { subjectOfView } from '../../commentary/subjectOfView';
import { countText, type ViewContext } from '../../commentary/viewContext';
import { isMissing } from '../../domain/figure';
import type { UnitCost } from '../../domain/reference';
import { cost } from '../../statistics/cost';
import type { TileModel } from '../tiles';

/**
 * What the events of the later period cost in the place a view is about, one for each unit cost the package has for the
 * indicator, with price year, concept and confidence: they are never added together. Pounds are whole; a missing count
 * is its reason. Empty without a unit cost.
 */
export function costTiles(context: ViewContext): readonly TileModel[] {
  const { dataset, view } = context;
  const { count } = subjectOfView(context).later;
  return dataset.unitCosts
    .filter(({ indicator }) => indicator === view.indicator.code)
    .map((unit) => {
      const term = `Cost at ${unit.priceYear} prices`;
      const found = cost(count, unit);
      if (isMissing(found)) {
        const { short, meaning } = missingWords[found];
        return { term, value: short, note: `${capitalised(meaning)}.`, missing: true };
      }
      return {
        term,
        value: `£${numberText(found.pounds)}`,
        detail: `${countText(context, Number(count))} in ${periodInBrief(view.period)}, ${poundsEach(unit)} each`,
        note: [unit.concept, unit.confidence && `Confidence: ${unit.confidence}`]
          .filter(Boolean)
          .map((part) => `${part.replace(/\.$/, '')}.`)
          .join(' '),
        missing: false,
      };
    });
}

function poundsEach({ unitCost }: UnitCost): string {
  return `£${numberText(unitCost, Number.isInteger(unitCost) ? 0 : 2)}`;
}
