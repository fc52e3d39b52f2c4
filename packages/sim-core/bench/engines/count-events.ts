import { compileSystem } from "../../src/discrete-event/compiled-system.ts";
import { expectedEventsPerDay, runReplication } from "../../src/discrete-event/run-replication.ts";
import { createRunState } from "../../src/discrete-event/run-state.ts";
import { toRunKey } from "../../src/engine/run-key.ts";
import type { CareSystem } from "../../src/index.ts";

/**
 * Events of each replication as the comparison counts them: arrivals with those of the first caseload, returns, ends of stays
 * and ends of holding. A batch does not report them, so the same replications are run once more, outside what is timed.
 */
export function countEvents(
  system: CareSystem,
  seed: string,
  { first, replications }: { readonly first: number; readonly replications: number },
): number[] {
  const run = createRunState(compileSystem(system), expectedEventsPerDay(system));
  const key = toRunKey(seed);
  const atStart = system.startingPosition.inCare.reduce((sum, { youths }) => sum + youths, 0);
  return Array.from({ length: replications }, (_, i) => {
    runReplication(run, key, first + i, () => undefined);
    return run.events + atStart;
  });
}
