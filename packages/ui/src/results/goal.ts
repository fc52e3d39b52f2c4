import type { RunResult } from "../simulation/scenario-runner.ts";
import { shareOfRuns } from "./share-of-runs.ts";
import { closedTargetOf } from "./target.ts";

/** What is wanted on the day of the goal: few closed places, and for nobody the lack of a place here. */
type GoalPart = "closedPlaces" | "waiting" | "elsewhere";

/** Runs say "yes" or "no" when at least this share of them agrees. */
export const clear = 0.9;

/** Share of the runs that meet a part of the goal; null without a goal, or without a day for it. */
export function shareMeeting(run: RunResult, part: GoalPart): number | null {
  const target = closedTargetOf(run.scenario);
  if (target === null || run.scenario.period.targetDate === undefined) return null;
  switch (part) {
    case "closedPlaces":
      return shareOfRuns(run, "total/closedPlacesOnTarget", (value) => value <= target);
    case "waiting":
      return shareOfRuns(run, "total/waitingOnTarget", (value) => value === 0);
    case "elsewhere":
      return shareOfRuns(run, "total/elsewhereOnTarget", (value) => value === 0);
  }
}
