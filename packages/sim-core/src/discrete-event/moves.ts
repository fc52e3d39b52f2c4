import { inCareStation, waitingStation } from "../youth-care/stations.ts";
import type { RunState } from "./run-state.ts";
import type { Youth } from "./youth.ts";

/** A youth has come to another station; the way there is counted while measuring. */
export function arriveAt({ tally, stations }: RunState, youth: Youth, station: number): void {
  if (tally.measuring === 1) {
    const way = youth.station * stations + station;
    tally.moves[way] = tally.moves[way]! + 1;
  }
  youth.station = station;
}

/** Measuring begins: who waits and who is in care, before anything happens on this day. */
export function countStanding({ tally, forms }: RunState): void {
  for (const { index, waiting, inCare } of forms) {
    tally.standing[waitingStation(index)] = waiting.count;
    tally.standing[inCareStation(index, forms.length)] = inCare.count;
  }
}
