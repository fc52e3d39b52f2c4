/**
 * Chance by counting instead of by sequence: a draw is a function of who draws and what for, so the same youth meets
 * the same chance in every scenario, whatever others do. seedrandom turns the seed of the user into two words, once a
 * run; from there a mix of integer multiplications and shifts (the finalisers of MurmurHash3 and of Wellons' search for
 * low-bias hashes) makes keys and draws. Its quality is tested in test/engine/random-source.test.ts.
 */
export interface RunKey {
  readonly first: number;
  readonly second: number;
}

/** The two words of one replication of a run. */
export function replicationKey({ first, second }: RunKey, replication: number): RunKey {
  return {
    first: mix(first ^ Math.imul(replication + 1, golden)),
    second: mixAgain(second + Math.imul(replication + 1, silver)),
  };
}

const golden = 0x9e3779b1 | 0;
const silver = 0x85ebca77 | 0;

/** One 32-bit word from another, every bit depending on every bit. */
export function mix(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b | 0);
  return h ^ (h >>> 16);
}

/** As `mix`, with other multipliers, so that the two halves of a key do not move together. */
export function mixAgain(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x85ebca6b | 0);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35 | 0);
  return h ^ (h >>> 16);
}

/** A number above 0 and below 1, for the youth with this key and the draw with this number. */
export function drawUniform(key: number, otherKey: number, drawNumber: number): number {
  return toUniform(drawWord(key, otherKey, drawNumber));
}

/** The 32 bits behind `drawUniform`: a small integer crosses a function border for nothing, a double is put in a box. */
export function drawWord(key: number, otherKey: number, drawNumber: number): number {
  let h = key ^ Math.imul(drawNumber, golden);
  h ^= h >>> 16;
  h = Math.imul(h, 0x7feb352d) + otherKey;
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b | 0);
  return h ^ (h >>> 16);
}

/** A word as a number above 0 and below 1. */
export function toUniform(word: number): number {
  return ((word >>> 0) + 0.5) * 2.3283064365386963e-10;
}

/** A word from a name, the same wherever the name stands in a list (FNV-1a). */
export function nameWord(name: string): number {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return mix(h);
}
