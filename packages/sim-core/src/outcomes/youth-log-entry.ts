import type { Day } from "../engine/calendar.ts";

/** Everything that can happen to a youth, as the log of a replication tells it. */
export type YouthEvent =
  /** Who is there when the run begins. */
  | "startsInCare"
  | "startsWaiting"
  | "startsAway"
  /** Asks for a place, new or again (`isReturn`): gets one in `to`, or waits. */
  | "referred"
  /** Lost or gave up a place, and asks for the next one. */
  | "looksAgain"
  | "noFormForAge"
  /** Stands on the lists of `forms` at once. */
  | "waitsForSeveral"
  | "becameUrgent"
  | "fellBack"
  | "placed"
  | "leftWaiting"
  | "tooOldToWait"
  | "transferred"
  | "tooLateToMove"
  | "stayEnded"
  | "birthdayEndedStay"
  | "ranOnAfterBirthday"
  /** Goes on to `to`, or keeps the place that it has until there is room. */
  | "failed"
  | "wentOn"
  | "followUpIsFull"
  | "gaveUpPlace"
  /** `forms` wait for each other. */
  | "waitsInCircle"
  | "held"
  | "tooOldForNext"
  | "displaced"
  | "left"
  | "newProfile";

/** One event in the life of a youth, as things stood just before it. Indices are those of the care system; -1 stands for none. */
export interface YouthEntry {
  readonly kind: YouthEvent;
  /** The moment; whole days are midnights. */
  readonly day: Day;
  /** Numbers the youths of a replication; the same youth keeps its number when it comes back. */
  readonly youth: number;
  readonly profile: number;
  readonly region: number;
  /** In years. */
  readonly age: number;
  readonly isUrgent: boolean;
  readonly isReturn: boolean;
  /** The form and location where it is. */
  readonly from: number;
  readonly location: number;
  /** The form that it gets; -1: none yet. */
  readonly to: number;
  readonly asked: number;
  readonly best: number;
  /** Days in this form, or days waited by who is in none. */
  readonly days: number;
  readonly forms: readonly number[];
}
