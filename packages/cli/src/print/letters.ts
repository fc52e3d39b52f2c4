import type { Comparison } from "../report/comparison.ts";
import type { RunOutcome } from "../report/run-outcome.ts";

/** A scenario of a comparison under the letter that the tables use for it; A is the basis. */
export interface Lettered {
  readonly letter: string;
  readonly outcome: RunOutcome;
}

export function lettered({ basis, variants }: Comparison): Lettered[] {
  return [basis, ...variants.map(({ outcome }) => outcome)].map((outcome, index) => ({
    letter: String.fromCharCode("A".charCodeAt(0) + index),
    outcome,
  }));
}
