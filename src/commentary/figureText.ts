import { type Figure, isKnown } from '../domain/figure';
import { roundedHalfAway } from '../statistics/roundedHalfAway';
import { missingWords } from './missingWords';

/** A number rounded half away from zero with exactly `decimals` decimals, thousands separated by commas. */
export function numberText(value: number, decimals = 0): string {
  const rounded = roundedHalfAway(value, decimals);
  // Written out by hand: a table of 300 areas has thousands of numbers, and toLocaleString is slow.
  const [whole = '', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return rounded < 0 ? `\u2212${text}` : text;
}

/** As {@link numberText} with a plus sign on rises. */
export function signedText(value: number, decimals = 0): string {
  return roundedHalfAway(value, decimals) > 0
    ? `+${numberText(value, decimals)}`
    : numberText(value, decimals);
}

/** The figure as text, or its shorthand in square brackets. */
export function figureText(figure: Figure<number>, text: (value: number) => string): string {
  return isKnown(figure) ? text(figure) : missingWords[figure].shorthand;
}

/** The figure as text, or a few words that say why it is missing. */
export function figureWords(figure: Figure<number>, text: (value: number) => string): string {
  return isKnown(figure) ? text(figure) : missingWords[figure].short;
}

/** "1st", "2nd", "11th". */
export function ordinal(rank: number): string {
  const tens = rank % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return `${rank}${ending}`;
}

/** "Burnley, Pendle and Rossendale". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
