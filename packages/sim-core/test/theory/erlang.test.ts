import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/index.ts";
import { expectKnown } from "../support/expect-near.ts";
import { run, smallScenario } from "../support/small-scenario.ts";

const exponential = (mean: number) => ({ kind: "exponential" as const, mean });

/** Time passes twenty times as fast as in the table of known answers: the same queue, with more youths to a simulated year. */
const pace = 20;

function queue(perDay: number, stayDays: number, places: number): Scenario {
  return smallScenario({
    perYear: perDay * pace * 365.25,
    places,
    stay: exponential(stayDays / pace),
    atStart: places - 3,
    end: "2060-12-31",
    warmUpDays: 365,
  });
}

describe("one form with exponential arrivals and stays is an M/M/c queue", () => {
  it.each([
    { name: "KIB-like", perDay: 0.12, stay: 180, places: 24, wait: 0.51592, queued: 4.64329, waitDays: 38.69405 },
    {
      name: "School2Care-like",
      perDay: 0.17,
      stay: 240,
      places: 45,
      wait: 0.41592,
      queued: 4.04037,
      waitDays: 23.76688,
    },
  ])("waits as Erlang C says: $name", ({ perDay, stay, places, wait, queued, waitDays }) => {
    const { summary } = run(queue(perDay, stay, places), 60);
    expectKnown(summary, "form/kib/foundFullShare", wait);
    expectKnown(summary, "form/kib/meanWaiting", queued, 0.03);
    expectKnown(summary, "form/kib/meanWaitDays", waitDays / pace, 0.03);
    expectKnown(summary, "form/kib/meanInCare", perDay * stay);
  });

  it("loses as Erlang B says when nobody waits, whatever the spread of the stay", () => {
    const scenario = queue(0.12, 180, 24);
    scenario.profiles["any"]!.stay = { kind: "lognormal", mean: 180 / pace, sd: 170 / pace };
    scenario.placement.leavesAfterDays = 0;
    expectKnown(run(scenario, 20).summary, "form/kib/foundFullShare", 0.096313);
  });

  // Monks et al. (2016), acute stroke beds: offered load 8.14549, lognormal stays, published as .18 .13 .08 .06 .03 .02.
  it.each([
    [9, 0.181],
    [10, 0.128],
    [11, 0.087],
    [12, 0.056],
    [13, 0.034],
    [14, 0.019],
  ])("turns away at %i stroke beds the share that was published", (places, loss) => {
    const stay = { kind: "lognormal" as const, mean: 8.14549, sd: 8.6 };
    const scenario = smallScenario({ perYear: 365.25, places, stay, atStart: 7, end: "2080-12-31", warmUpDays: 100 });
    scenario.placement.leavesAfterDays = 0;
    // The published shares have three digits, so half of the last one is added to the sampling error.
    const found = run(scenario, 25).summary.measures["form/kib/foundFullShare"]!;
    expect(Math.abs(found.mean - loss)).toBeLessThan(3 * found.standardError + 0.0005);
    expect(found.standardError).toBeLessThan(0.03 * loss);
  });

  it("loses those who are out of patience: M/M/c+M", () => {
    const scenario = queue(0.16, 180, 24);
    scenario.placement.leavesAfterDays = exponential(60 / pace);
    const { summary } = run(scenario, 30);
    expectKnown(summary, "form/kib/meanWaiting", 1.941884);
    expectKnown(summary, "form/kib/meanInCare", 22.974348);
    expectKnown(summary, "total/leftWaitingPerYear", 0.20228 * 0.16 * pace * 365.25);
  });

  it("lets urgent youths go first: both classes wait as non-preemptive priority says", () => {
    const scenario = queue(0.12, 180, 24);
    const profile = scenario.profiles["any"]!;
    scenario.profiles = {
      quick: { ...profile, weight: 1, urgentShare: 1 },
      slow: { ...profile, weight: 3, urgentShare: 0 },
    };
    scenario.startingPosition.inCare = [{ form: "kib", profile: "slow", youths: 21 }];
    const { summary } = run(scenario, 60);
    expectKnown(summary, "profile/quick/meanWaitDays", 4.99278 / pace);
    expectKnown(summary, "profile/slow/meanWaitDays", 49.9278 / pace, 0.03);
    expectKnown(summary, "form/kib/meanWaitDays", 38.69405 / pace, 0.03);
  });
});
