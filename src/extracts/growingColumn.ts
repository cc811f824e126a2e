type NumberArray = Float64Array | Uint32Array | Uint8Array;

/** A typed array that doubles as it fills. */
export class GrowingColumn<A extends NumberArray> {
  readonly #type: new (
    length: number,
  ) => A;
  #held: A;
  length = 0;

  constructor(type: new (length: number) => A) {
    this.#type = type;
    this.#held = new type(1024);
  }

  push(value: number) {
    if (this.length === this.#held.length) {
      const larger = new this.#type(this.length * 2);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.length] = value;
    this.length += 1;
  }

  /** The value at a place; 0 where there is none. */
  at(place: number): number {
    return place < this.length ? (this.#held[place] ?? 0) : 0;
  }

  /** A copy of exactly the values pushed. */
  column(): A {
    return this.#held.slice(0, this.length) as A;
  }
}

/** A text column as places in a list of its distinct texts, in order of first appearance. */
export class Dictionary {
  readonly texts: string[] = [];
  readonly places = new GrowingColumn(Uint32Array);
  readonly #placeOf = new Map<string, number>();
  #lastText = '';
  #lastPlace = -1;

  add(text: string) {
    // Runs of the same text are common in sorted extracts and cost one comparison.
    if (this.#lastPlace < 0 || text !== this.#lastText) {
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
    }
    this.places.push(this.#lastPlace);
  }
}
