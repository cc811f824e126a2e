import { numberText } from '../commentary/figureText';
import { measureNoun, type ViewContext } from '../commentary/viewContext';

/** What a 95 % interval is, in plain words, to follow what shows it. */
function meaning(context: ViewContext): string {
  return `95% confidence interval: numbers vary by chance, and the underlying ${measureNoun(context)} most likely lies within it`;
}

/** Explains the lines on bars, in a sentence. */
export function whiskerSentence(context: ViewContext): string {
  return `The line on each bar is its ${meaning(context)}.`;
}

/** Explains the band round a line, in a sentence. */
export function bandSentence(context: ViewContext, name: string): string {
  return `The band round the line of ${name} is its ${meaning(context)}.`;
}

/** Explains the limits in a table, in a sentence or two: also that they allow for rounding, where the source rounds. */
export function limitsNote(context: ViewContext): readonly string[] {
  const { kind, roundingBase } = context.view.indicator;
  if (kind === 'pounds') return [];
  return [`The limits are those of a ${meaning(context)}.`, ...roundingInLimits(roundingBase)];
}

/** Says that intervals are wider because the source rounds. */
export function roundingInLimits(base: number | undefined): readonly string[] {
  return base && base > 1
    ? [`The intervals also allow for counts rounded to the nearest ${numberText(base)}.`]
    : [];
}
