import seedrandom from "seedrandom";
import type { RunKey } from "./random-source.ts";

/** The two words of a run, from the seed that the user gave. */
export function toRunKey(seed: number | string): RunKey {
  const source = seedrandom(`plaatsbepaling/${String(seed)}`);
  return { first: source.int32(), second: source.int32() };
}
