import { describe, expect, it } from "vitest";
import { compileSystem } from "../../src/discrete-event/compiled-system.ts";
import { expectedEventsPerDay, runReplication } from "../../src/discrete-event/run-replication.ts";
import { createRunState, type RunState } from "../../src/discrete-event/run-state.ts";
import { doing } from "../../src/discrete-event/youth.ts";
import { toRunKey } from "../../src/engine/run-key.ts";
import { runScenario, toCareSystem, type Scenario } from "../../src/index.ts";
import { checked, smallScenario } from "../support/small-scenario.ts";

const splitDay = 200;

/** Everything but the arrivals goes by fixed lengths: stay, hold, wait, delay. */
function fixedLengths(): Scenario {
  const scenario = smallScenario({ perYear: 120, places: 20, stay: 70, end: "2022-06-30" });
  scenario.outflow.hold = { share: 1, days: 12 };
  scenario.placement.leavesAfterDays = 25;
  scenario.return = { share: 1, afterDays: 90, newProfileShare: 0, untilAge: 27 };
  return scenario;
}

/** Who is where on a day, as the starting position of a scenario. */
function standOn(scenario: Scenario, day: number): Scenario["startingPosition"] {
  const system = toCareSystem(checked(scenario));
  const run = createRunState(compileSystem(system), expectedEventsPerDay(system));
  const stands: Scenario["startingPosition"][] = [];
  runReplication(run, toRunKey(1), 0, (_, today) => {
    if (today === day) stands.push(writeDown(run, day));
  });
  return stands[0]!;
}

function writeDown(run: RunState, day: number): Scenario["startingPosition"] {
  const rows = (state: number) => run.youths.slice(0, run.youthsUsed).filter((youth) => youth.doing === state);
  const inCare = (state: number, held: number) =>
    rows(state).map((youth) => ({
      ...{ form: "kib", profile: "any", youths: 1, held },
      daysInCare: day - youth.enteredAt,
    }));
  return {
    elapsed: "justArrived",
    inCare: [...inCare(doing.inStay, 0), ...inCare(doing.held, 1)],
    waiting: rows(doing.waiting).map((youth) => ({
      profile: "any",
      youths: 1,
      daysWaited: day - youth.waitsSince,
    })),
    // Who is out of care comes back 90 days after leaving.
    returning: rows(doing.away).map((youth) => ({
      profile: "any",
      youths: 1,
      daysAway: 90 - (youth.eventTime - day),
    })),
  };
}

describe("a run that is split on a day", () => {
  it("takes the same path from the stand of that day as without the split", () => {
    const whole = fixedLengths();
    const rest = { ...fixedLengths(), startingPosition: standOn(whole, splitDay) };
    rest.period = { ...rest.period, start: "2021-07-20" };
    const { waiting = [], returning = [], inCare } = rest.startingPosition;
    expect(Math.min(waiting.length, returning.length, inCare.length)).toBeGreaterThan(3);
    const path = (scenario: Scenario) => runScenario(checked(scenario), { seed: 1, replications: 1 }).summary.series;
    const [before, after] = [path(whole), path(rest)];
    for (const id of ["total/inCare", "total/held", "total/waiting"]) {
      expect(after[id]!.mean, id).toEqual(before[id]!.mean.slice(splitDay));
    }
  });
});
