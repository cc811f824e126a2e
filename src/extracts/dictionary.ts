/** The distinct texts of a column, in order of first appearance. */
export class Dictionary {
  readonly texts: string[] = [];
  readonly #placeOf = new Map<string, number>();
  #lastText = '';
  #lastPlace = -1;

  /** The place of a text, which is added when it is new. */
  placeOf(text: string): number {
    // Runs of the same text are common in sorted extracts and cost one comparison.
    if (this.#lastPlace >= 0 && text === this.#lastText) return this.#lastPlace;
    let place = this.#placeOf.get(text);
    if (place === undefined) {
      place = this.texts.length;
      // Copied, so that the dictionary does not keep the whole chunk of text alive.
      const own = ` ${text}`.slice(1);
      this.texts.push(own);
      this.#placeOf.set(own, place);
    }
    this.#lastText = text;
    this.#lastPlace = place;
    return place;
  }
}
