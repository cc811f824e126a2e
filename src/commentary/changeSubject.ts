import { changesAreOfRates } from './changeOf';
import { countSubject } from './countSubject';
import { capitalised } from './figureText';
import { lowered } from './lowered';
import type { ViewContext } from './viewContext';

/** What falls, as a noun phrase: "ASB incidents", "the rate of ASB incidents", "the share of youth-related ASB". */
export function changeSubject(context: ViewContext): string {
  const { indicator } = context.view;
  switch (indicator.kind) {
    case 'pounds':
      return lowered(context, indicator.shortTitle);
    case 'proportion':
      return `the share of ${lowered(context, indicator.shortTitle)}`;
    case 'count':
      return changesAreOfRates(context)
        ? `the rate of ${indicator.unitPlural}`
        : indicator.unitPlural;
  }
}

/** What rises, as the subject of a sentence: counts, pounds, or for a proportion the share. */
export function risingSubject(context: ViewContext): string {
  const { indicator } = context.view;
  return indicator.kind === 'proportion'
    ? capitalised(changeSubject(context))
    : countSubject(indicator).text;
}
