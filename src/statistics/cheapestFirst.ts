/** Things waiting their turn, the cheapest next; of equal ones the one that has waited longest. */
export class CheapestFirst<T> {
  readonly #heap: { readonly item: T; readonly price: number; readonly turn: number }[] = [];
  #turns = 0;

  add(item: T, price: number) {
    const entry = { item, price, turn: this.#turns };
    this.#turns += 1;
    let at = this.#heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.#heap[above];
      if (!parent || !isBefore(entry, parent)) break;
      this.#heap[at] = parent;
      at = above;
    }
    this.#heap[at] = entry;
  }

  next(): T | undefined {
    const [first] = this.#heap;
    const last = this.#heap.pop();
    if (!first || !last || this.#heap.length === 0) return first?.item;
    let at = 0;
    for (;;) {
      const [left, right] = [this.#heap[2 * at + 1], this.#heap[2 * at + 2]];
      const child = left && right && isBefore(right, left) ? 2 * at + 2 : 2 * at + 1;
      const lower = this.#heap[child];
      if (!lower || !isBefore(lower, last)) break;
      this.#heap[at] = lower;
      at = child;
    }
    this.#heap[at] = last;
    return first.item;
  }
}

interface Turn {
  readonly price: number;
  readonly turn: number;
}

function isBefore(one: Turn, other: Turn): boolean {
  return one.price < other.price || (one.price === other.price && one.turn < other.turn);
}
