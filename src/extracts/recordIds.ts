/** What a record with an ID is beside those before it: new, the very same again, or another with the same ID. */
export type Sameness = 'new' | 'same' | 'other';

/** Least number of places; doubled whenever two thirds are taken. */
const fewestPlaces = 1024;

/** Remembers records by their IDs, in sixteen bytes or so for each: a year of a large force has a million. */
export class RecordIds {
  #keys = new Float64Array(fewestPlaces);
  #contents = new Uint32Array(fewestPlaces);
  #held = 0;

  /** Remembers a record by its ID, which must not be blank, and says whether it was there before. */
  add(id: string, cells: readonly string[]): Sameness {
    if (this.#held * 3 > this.#keys.length * 2) this.#grow();
    const key = keyOf(id);
    const content = contentOf(cells);
    const place = this.#placeOf(key);
    if (this.#keys[place] === key) return this.#contents[place] === content ? 'same' : 'other';
    this.#keys[place] = key;
    this.#contents[place] = content;
    this.#held += 1;
    return 'new';
  }

  /** The place that a key has, or would have. */
  #placeOf(key: number): number {
    const { length } = this.#keys;
    let place = key % length;
    while (this.#keys[place] !== 0 && this.#keys[place] !== key) place = (place + 1) % length;
    return place;
  }

  #grow() {
    const [keys, contents] = [this.#keys, this.#contents];
    this.#keys = new Float64Array(keys.length * 2);
    this.#contents = new Uint32Array(keys.length * 2);
    for (const [before, key] of keys.entries()) {
      if (key === 0) continue;
      const place = this.#placeOf(key);
      this.#keys[place] = key;
      this.#contents[place] = contents[before] ?? 0;
    }
  }
}

/** A number from 1 to 2^52 that stands for an ID: two of a million IDs have the same once in ten thousand files. */
function keyOf(id: string): number {
  return (hashed(id, 0x81_1c_9d_c5) >>> 0) * 2 ** 20 + (hashed(id, 0x9e_37_79_b9) >>> 12) + 1;
}

function contentOf(cells: readonly string[]): number {
  let hash = 0x81_1c_9d_c5;
  for (const cell of cells) hash = hashed(cell, Math.imul(hash ^ 0x1f, 0x01_00_01_93));
  return hash >>> 0;
}

/** FNV-1a, one step for each UTF-16 unit, and mixed at the end. */
function hashed(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  return hash ^ (hash >>> 13);
}
