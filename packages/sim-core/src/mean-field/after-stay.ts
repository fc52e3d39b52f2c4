import type { CareSystem } from "../youth-care/care-system.ts";
import type { WaysOn } from "./seekers.ts";

/** What follows for one youth who ends a stay well, or is released after holding the place: shares. */
export interface AfterStay {
  /** Asks for the next form, by the ways on of the stay; frees the place; leaves care. */
  readonly endAsks: number;
  readonly endFrees: number;
  readonly endLeaves: number;
  /** Begins to hold the place. */
  readonly endHolds: number;
  readonly releaseAsks: number;
  readonly releaseFrees: number;
  readonly releaseLeaves: number;
}

/** Holding after a stay: the share that does, and the share of those who is released within the step. */
export interface HoldAfterStay {
  readonly share: number;
  readonly releasedAtOnce: number;
}

/** First hold the place and then go on or leave; or go on first, and hold it where there is no next form. */
export function afterStay(
  { outflow }: CareSystem,
  followUp: WaysOn | undefined,
  { share, releasedAtOnce }: HoldAfterStay,
): AfterStay {
  const passesHold = 1 - share * (1 - releasedAtOnce);
  const asks = followUp === undefined ? 0 : 1;
  const leaves = sharePassedOver(followUp);
  const frees = leaves + (followUp === undefined ? 0 : followUp.share - followUp.keeping);
  if (outflow.holdBeforeFollowUp) {
    return {
      endAsks: passesHold * asks,
      endFrees: passesHold * frees,
      endLeaves: passesHold * leaves,
      endHolds: share,
      releaseAsks: asks,
      releaseFrees: frees,
      releaseLeaves: leaves,
    };
  }
  const leavesAtOnce = leaves * passesHold;
  return {
    endAsks: asks,
    endFrees: frees - leaves + leavesAtOnce,
    endLeaves: leavesAtOnce,
    endHolds: leaves * share,
    releaseAsks: 0,
    releaseFrees: 1,
    releaseLeaves: 1,
  };
}

/** The share of those who could go on for whom there is no next form: they leave care. */
export function sharePassedOver(waysOn: WaysOn | undefined): number {
  return waysOn === undefined ? 1 : Math.max(0, 1 - waysOn.share);
}
