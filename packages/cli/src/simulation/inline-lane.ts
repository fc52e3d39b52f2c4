import { createRunShare, type Part } from "@plaatsbepaling/sim-core";
import type { Lanes } from "./lanes.ts";

/** One lane, on this thread. */
export function openInlineLane(): Lanes {
  const share = createRunShare();
  // What is thrown, as where a set of uncertain numbers is no possible scenario, then becomes a rejection.
  const now = Promise.resolve();
  return {
    open({ scenario, seed }) {
      let hasBegun = false;
      const simulate = ({ firstReplication, replications }: Part): void => {
        if (!hasBegun) share.begin(scenario, seed);
        hasBegun = true;
        share.simulate(firstReplication, replications);
      };
      return [
        {
          simulate: (part) => now.then(() => simulate(part)),
          give: () => now.then(() => share.give()),
        },
      ];
    },
    close: () => now,
  };
}
