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
