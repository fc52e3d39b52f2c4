import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareRuns, measureValues, parseScenario, type Scenario } from "../../src/index.ts";
import { meanAndSpread } from "../../src/statistics/mean-and-spread.ts";
import { run } from "../support/small-scenario.ts";

function shipped(name: string): Scenario {
  const file = new URL(`../../../../scenarios/zuidwest/${name}.scenario.json`, import.meta.url);
  const parsed = parseScenario(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(`${name} has issues.`);
  return parsed.value;
}

const replications = 60;
const plan = run(shipped("houtskoolschets"), replications);

/** By how many standard errors two scenarios differ, the plan being the first. */
function standardErrors(difference: { mean: number; standardError: number } | undefined): number {
  if (difference === undefined) throw new Error("Both should have this measure.");
  return difference.mean / difference.standardError;
}

describe("closing before building", () => {
  const first = run(shipped("afbouw-eerst"), replications);
  const differences = compareRuns(plan, first);

  it("shows a shortage far outside chance: more who wait, and more who are sent away", () => {
    expect(standardErrors(differences["total/meanWaiting"])).toBeGreaterThan(20);
    expect(standardErrors(differences["total/elsewherePerYear"])).toBeGreaterThan(20);
    expect(differences["total/shortagePlaceDays"]?.mean).toBeGreaterThan(100_000);
    expect(differences["total/meanWaiting"]?.shareHigher).toBe(1);
  });

  it("shows it in the months after the early closings", () => {
    const waiting = (result: typeof plan, from: number, until: number) =>
      meanAndSpread(result.summary.series["total/waiting"]!.mean.slice(from, until)).mean;
    // From half a year after the start up to the late openings of October 2023.
    expect(waiting(first, 180, 1000) / waiting(plan, 180, 1000)).toBeGreaterThan(3);
  });
});

describe("building without closing", () => {
  const both = run(shipped("opbouw-zonder-afbouw"), replications);

  it("shows double supply far outside chance, and few who wait", () => {
    const differences = compareRuns(plan, both);
    expect(differences["total/doubleSupplyPlaceDays"]?.mean).toBeGreaterThan(100_000);
    expect(standardErrors(differences["total/meanWaiting"])).toBeLessThan(-20);
    expect(both.summary.measures["form/closed/occupancy"]?.mean).toBeLessThan(0.85);
  });
});

describe("the plan as it stands", () => {
  it("adds up on paper and still leaves youths without a place in nearly every run", () => {
    const id = "total/elsewhereOnTarget";
    const away = measureValues(plan.system, plan.batch, id);
    expect(Array.from(away).filter((youths) => youths === 0)).toEqual([]);
    expect(plan.summary.measures["form/closed/occupancy"]?.mean).toBeGreaterThan(0.93);
  });

  it("starts with 270 youths in 250 places and 20 elsewhere, and 235 of them in closed care", () => {
    expect(plan.summary.series["total/inCare"]?.mean[0]).toBe(270);
    expect(plan.summary.series["form/closed/inCare"]?.mean[0]).toBe(235);
  });
});

describe("a change of the rules", () => {
  it("is seen with at least thirty times less noise than with other youths", () => {
    const shorter = shipped("houtskoolschets");
    shorter.outflow.hold = { share: 0.1, days: { kind: "exponential", mean: 110 } };
    const id = "total/meanInCare";
    const same = run(shorter, replications);
    const paired = compareRuns(plan, same)[id]!;
    const other = run(shorter, replications, 2);
    const [a, b] = [plan, other].map((result) => meanAndSpread(measureValues(result.system, result.batch, id)));
    const independent = (a!.sd * a!.sd + b!.sd * b!.sd) / replications;
    expect(independent / (paired.standardError * paired.standardError)).toBeGreaterThan(30);
  });
});
