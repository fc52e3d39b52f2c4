import type { Comparison } from "../report/comparison.ts";
import type { RunOutcome } from "../report/run-outcome.ts";

/** A scenario of a comparison under the letter that the tables use for it; A is the basis. */
export interface Lettered {
  readonly letter: string;
  readonly outcome: RunOutcome;
}

/** The letter of a scenario by its place. */
export const letterAt = (at: number): string => String.fromCharCode("A".charCodeAt(0) + at);

export function lettered({ basis, variants }: Comparison): Lettered[] {
  return [basis, ...variants.map(({ outcome }) => outcome)].map((outcome, index) => ({
    letter: letterAt(index),
    outcome,
  }));
}
