import type { Scenario } from "@plaatsbepaling/sim-core";

/** Scenarios that are shown somewhere without being open. They are run when there is nothing else to do. */
export interface Wishes {
  add(scenario: Scenario): void;
  /** The one that has waited longest; null where there is none. */
  first(): Scenario | null;
  /** The run of a scenario has ended, whether it was wished for or not. */
  ended(scenario: Scenario): void;
  /** How many have come true: another number than before means that there is something new to show. */
  readonly granted: number;
}

/** Most wishes at a time: the steps of a story. Of more, those of longest ago are given up. */
export const mostWishes = 12;

export function createWishes(): Wishes {
  const wishes = new Set<Scenario>();
  let granted = 0;
  return {
    add(scenario) {
      wishes.add(scenario);
      const [oldest] = wishes;
      if (wishes.size > mostWishes && oldest !== undefined) wishes.delete(oldest);
    },
    first() {
      const [first] = wishes;
      return first ?? null;
    },
    ended(scenario) {
      if (wishes.delete(scenario)) granted++;
    },
    get granted() {
      return granted;
    },
  };
}
