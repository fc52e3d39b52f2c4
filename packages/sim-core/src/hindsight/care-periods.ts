import type { Day } from "../engine/calendar.ts";
import type { YouthSpan } from "../outcomes/youth-spans.ts";

/**
 * Away for less than this is not away: care that goes on after a shorter break is one period of care. The half-year
 * report of Noordoostpolder asks for a month without any active allocation.
 */
export const daysOfMonth = 30;

/** Care without a break of a month or longer, in whatever of the forms it was. */
export interface CarePeriod {
  readonly youth: number;
  readonly from: Day;
  /** Infinity where care went on when the run ended. */
  readonly until: Day;
  /** In care when the run began, so that its beginning is no inflow. */
  readonly wasThereAtStart: boolean;
}

/** The periods of care that spans in care make up, moves between forms and short breaks taken together. */
export function carePeriodsOf(spans: readonly YouthSpan[]): CarePeriod[] {
  const periods: { -readonly [Key in keyof CarePeriod]: CarePeriod[Key] }[] = [];
  const latest = new Map<number, (typeof periods)[number]>();
  for (const { kind, youth, from, until, begins } of spans) {
    if (kind !== "inCare") continue;
    const before = latest.get(youth);
    if (before !== undefined && from - before.until < daysOfMonth) before.until = until;
    else {
      const period = { youth, from, until, wasThereAtStart: begins === "atStart" };
      periods.push(period);
      latest.set(youth, period);
    }
  }
  return periods;
}
