/** Numbers that a seed decides: the same seed, the same file. */
export interface Random {
  /** A whole number from 0 to below `limit`; 0 when there is none. */
  below: (limit: number) => number;
  pick: <T>(items: readonly [T, ...T[]]) => T;
  /** True once in `times`. */
  once: (times: number) => boolean;
}

/** Mulberry32, by Tommy Ettinger: small, and good enough to choose with. */
export function randomOf(seed: number, stream: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    once: (times) => below(times) === 0,
  };
}
