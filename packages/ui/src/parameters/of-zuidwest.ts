import type { Scenario } from "@plaatsbepaling/sim-core";

/** The largest regions of the landsdeel, by the ids that its scenarios have. */
const regionsOfZuidwest = ["rijnmond", "haaglanden"];

/** Whether a scenario is about landsdeel Zuidwest: what was measured there says nothing of another region. */
export function isOfZuidwest({ regions }: Scenario): boolean {
  return regionsOfZuidwest.every((id) => id in regions);
}
