import { formatDate, parseDate, type Scenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import { sketchScenario } from "../simulation/test/test-scenarios.ts";
import { monthsLater, withMonthsLater } from "./plan-edits.ts";
import { movedGroups, planGroupsOf, possibleDays, withGroupOn, type PlanGroup } from "./plan-groups.ts";

type Step = Scenario["capacityPlan"]["steps"][number];

const day = (iso: string): number => parseDate(iso) ?? NaN;
const step = (date: string, change: Step["change"], more: Partial<Step> = {}): Step => ({
  ...{ date, form: "closed", location: "schakenbosch", change, units: 1 },
  ...more,
});

function withPlan(...steps: Step[]): Scenario {
  return { ...sketchScenario, capacityPlan: { closingManner: "attrition", steps } };
}

function only(scenario: Scenario, basis = scenario): PlanGroup {
  const [group] = planGroupsOf(scenario, basis);
  if (group === undefined) throw new Error("There is a plan.");
  return group;
}

describe("groups of a plan", () => {
  it("take together what opens or closes at one location on one date", () => {
    const plan = withPlan(
      step("2021-03-01", "close"),
      step("2021-03-01", "close", { units: 2 }),
      step("2021-06-01", "close"),
    );
    expect(planGroupsOf(plan, plan).map(({ units, places, steps }) => [units, places, steps])).toEqual([
      [3, 27, [0, 1]],
      [1, 9, [2]],
    ]);
  });

  it("stay apart when one is moved onto the date of another, so that it can be moved on", () => {
    const basis = withPlan(step("2021-03-01", "close"), step("2021-06-01", "close"));
    const moved = withGroupOn(basis, only(basis), day("2021-06-01"));
    const groups = planGroupsOf(moved, basis);
    expect(groups.map(({ id }) => id)).toEqual(planGroupsOf(basis, basis).map(({ id }) => id));
    expect(movedGroups(groups).map(({ steps, basisDay }) => [steps, formatDate(basisDay)])).toEqual([
      [[0], "2021-03-01"],
    ]);
  });

  it("are found in a basis with other steps too: the n-th of a kind is the n-th there", () => {
    const basis = withPlan(step("2021-02-01", "close"), step("2021-06-01", "close"), step("2021-03-01", "open"));
    const other = withPlan(step("2021-07-01", "close"), step("2021-04-01", "close"), step("2021-05-01", "close"));
    expect(planGroupsOf(other, basis).map(({ basisDay }) => basisDay)).toEqual([
      null,
      day("2021-02-01"),
      day("2021-06-01"),
    ]);
  });
});

describe("where a group can be", () => {
  const dates = (scenario: Scenario, index: number): string[] => {
    const group = planGroupsOf(scenario, scenario).find(({ steps }) => steps.includes(index));
    return group === undefined ? [] : possibleDays(scenario, group).map(formatDate);
  };

  it("is anywhere in the period while enough is open", () => {
    expect(dates(withPlan(step("2021-03-01", "close")), 0)).toEqual(["2021-01-01", "2021-12-31"]);
  });

  it("is never before that which it closes has opened, nor after that which it opens has closed", () => {
    const fresh = { form: "kib", location: "denHaag" };
    const plan = withPlan(step("2021-03-01", "open", fresh), step("2021-09-01", "close", fresh));
    expect(dates(plan, 0)).toEqual(["2021-01-01", "2021-09-01"]);
    expect(dates(plan, 1)).toEqual(["2021-03-01", "2021-12-31"]);
  });
});

describe("how much later a whole plan is", () => {
  const basis = withPlan(step("2021-03-01", "close"), step("2021-05-01", "close"), step("2021-06-01", "close"));

  it("does not follow a single step", () => {
    const moved = withGroupOn(basis, only(basis), day("2021-01-01"));
    expect(monthsLater(moved, basis, "close")).toBe(0);
    expect(monthsLater(withMonthsLater(moved, "close", 4), basis, "close")).toBe(4);
    expect(monthsLater(basis, basis, "open")).toBeNull();
  });
});
