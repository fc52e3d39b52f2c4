import { createRunShare } from "@plaatsbepaling/sim-core";
import type { Lanes } from "./lanes.ts";

/** One lane, on this thread. */
export function openInlineLane(): Lanes {
  const share = createRunShare();
  return {
    open({ scenario, seed }) {
      let hasBegun = false;
      return [
        {
          // Once a promise is there to reject: a set of uncertain numbers may be no possible scenario.
          simulate: ({ firstReplication, replications }) =>
            inPromise(() => {
              if (!hasBegun) share.begin(scenario, seed);
              hasBegun = true;
              share.simulate(firstReplication, replications);
            }),
          give: () => inPromise(() => share.give()),
        },
      ];
    },
    close: () => Promise.resolve(),
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- what is thrown becomes a rejection
async function inPromise<T>(work: () => T): Promise<T> {
  return work();
}
