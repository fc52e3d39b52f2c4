import type { Scenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import { wordsIn } from "../i18n/words.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { shippedScenarios } from "../scenario-store/shipped-scenarios.ts";
import { changedParameters, countChanged } from "./changed-parameters.ts";
import { withMonthsLater } from "./plan-edits.ts";

const words = wordsIn("nl");

const tabOf = (scenario: Scenario): ScenarioTab => ({
  ...{ letter: "B", name: scenario.id, scenario, origin: scenario, saved: scenario },
  ...{ isBasis: false, isHidden: false, unknown: null },
});

describe("how much of a scenario is changed", () => {
  it("is as much as is named, between any two scenarios that come with the page", async () => {
    const tabs = (await shippedScenarios()).map(tabOf);
    expect(tabs.length).toBeGreaterThan(5);
    for (const first of tabs) {
      for (const second of tabs) {
        const { inputs, others } = changedParameters(first, second, words);
        const name = `${first.name} and ${second.name}`;
        expect(countChanged(second, first), name).toBe(inputs.length + others.length);
        expect(countChanged(second, first) > 0, name).toBe(first !== second);
      }
    }
  });

  it("counts what no knob is about", async () => {
    const [scenario] = await shippedScenarios();
    if (scenario === undefined) throw new Error("No scenario came with the page.");
    const placement = { ...scenario.placement, becomesUrgentAfterDays: 12 };
    expect(countChanged(tabOf({ ...scenario, placement }), tabOf(scenario))).toBe(1);
  });

  it("does not call another plan the same one so many months later", async () => {
    const scenarios = await shippedScenarios();
    const [plan, windDownFirst] = ["houtskoolschets", "afbouw-eerst"].map((id) =>
      scenarios.find((one) => one.id === id)!,
    );
    const ofBasis = { ...tabOf(windDownFirst!), origin: plan! };
    const { inputs, others } = changedParameters(tabOf(plan!), ofBasis, words);
    expect(inputs.map(({ id }) => id)).not.toContain("openingsLater");
    expect(others).toContain("capacityPlan");
    expect(changedParameters(tabOf(plan!), tabOf(windDownFirst!), words)).toEqual({ inputs, others });
  });

  it("names a part in which more differs than the knob that is about it", async () => {
    const [scenario] = await shippedScenarios();
    if (scenario === undefined) throw new Error("No scenario came with the page.");
    const { regular } = scenario.placement;
    const turned = {
      ...scenario,
      placement: { ...scenario.placement, regular: { ...regular, secondChoiceShare: 0.11 } },
    };
    const named = (second: Scenario) =>
      changedParameters(tabOf(scenario), { ...tabOf(second), origin: scenario }, words);
    const knob = named(turned);
    expect([knob.inputs.length, knob.others]).toEqual([1, []]);
    const placement = { ...turned.placement, becomesUrgentAfterDays: 12 };
    expect(named({ ...turned, placement })).toEqual({ inputs: knob.inputs, others: ["placement"] });

    const later = withMonthsLater(scenario, "open", 3);
    expect(named(later).others).toEqual([]);
    const capacityPlan = { ...later.capacityPlan, closingManner: "displacement" as const };
    expect(named({ ...later, capacityPlan }).others).toEqual(["capacityPlan"]);
  });
});
