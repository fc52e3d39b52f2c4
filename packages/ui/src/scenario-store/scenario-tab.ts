import type { Scenario, ScenarioIssue } from "@plaatsbepaling/sim-core";

/** Place in the fixed order of scenarios: it decides letter, colour and dash. The basis is A. */
export const letters = ["A", "B", "C", "D"] as const;
export type Letter = (typeof letters)[number];

/** One scenario that is open. Scenarios are never changed in place: an edit is another object. */
export interface ScenarioTab {
  readonly letter: Letter;
  readonly name: string;
  readonly scenario: Scenario;
  /** As it was opened or copied; where "reset" and "later than" are measured from. */
  readonly origin: Scenario;
  /** As it was last saved or opened from a file. */
  readonly saved: Scenario;
  /** The basis cannot be changed: everything else is held against it. */
  readonly isBasis: boolean;
  readonly isHidden: boolean;
  /** What the file had and the format does not know. It goes along when the scenario is saved. */
  readonly unknown: UnknownFields | null;
}

export interface UnknownFields {
  /** The file as it was read. */
  readonly file: unknown;
  /** The scenario that was made of it, so that the difference is what the format does not know. */
  readonly parsed: Scenario;
  readonly warnings: readonly ScenarioIssue[];
}

/** Whether there is work in it that no file has. */
export function isUnsaved(tab: ScenarioTab): boolean {
  return tab.scenario !== tab.saved;
}
