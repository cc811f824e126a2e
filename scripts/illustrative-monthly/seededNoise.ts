/** Noise that is the same on every machine, around 0 with standard deviation 1. */
export type Noise = () => number;

/**
 * Noise from a seed: twelve uniform numbers (mulberry32) less 6, which is close to normal. Only sums and whole-number
 * arithmetic go into it, because the last digit of a logarithm or cosine differs between machines.
 */
export function seededNoise(seed: number): Noise {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return () => {
    let sum = -6;
    for (let draw = 0; draw < 12; draw += 1) sum += uniform();
    return sum;
  };
}
