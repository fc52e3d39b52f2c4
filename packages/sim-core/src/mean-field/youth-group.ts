import type { AgeSpread } from "./age-spread.ts";

/**
 * Youths are followed in groups that share a profile, the number of stays before this one (0, 1, or more), and the
 * forms that their age allows. How ages spread within a group at the start of its stays is fixed for the whole run: exact
 * for first stays; for later ones the steady state of youths who find the form that they ask for.
 */
export interface YouthGroup {
  readonly profile: number;
  readonly stage: number;
  /** Share of the youths with this profile and stage. */
  readonly share: number;
  /** Acceptable forms that the age allows, best first. */
  readonly forms: readonly number[];
  readonly ages: AgeSpread;
  /** The same ages with everyone in the middle of a month. */
  readonly middles: Float64Array;
}

/** First stays, second stays, and all after those. */
export const stages = 3;

/** The number of a profile and stage; the last stage stands for all later ones. */
export function stageNumber(profile: number, stage: number): number {
  return profile * stages + Math.min(stage, stages - 1);
}
