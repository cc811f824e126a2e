/** Says that something asked for is not there, and what is shown instead; both without a full stop. */
export type Note = (what: string, instead: string) => void;

/** What was asked for, for use within a notice: at most 40 characters. */
export function shownBriefly(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
