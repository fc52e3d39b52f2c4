import type { RunSummary } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import unknown from "../../../../../scenarios/features/een-getal-dat-niemand-kent.scenario.json";
import { wordsIn } from "../../i18n/words.ts";
import { scenarioOf, shownRun } from "../../results/test/shown-run.ts";
import type { ShownResults } from "../../results/shown-results.ts";
import { sketchScenario } from "../../simulation/test/test-scenarios.ts";
import { toUncertaintyLine } from "./uncertainty-view.ts";

const words = wordsIn("nl");

/** A run of two uncertain numbers with these parts of the spread of who waits on the day of the goal. */
function shownWith(chanceSd: number, notKnowingSd: number): ShownResults {
  const summary = {
    uncertainty: { numbers: { "/a": {}, "/b": {} }, replicationsPerParameterSet: 10, parameterSets: 100 },
    measures: { "total/waitingOnTarget": { count: 1000, chanceSd, notKnowingSd } },
  } as unknown as RunSummary;
  const scenario = scenarioOf(unknown);
  return {
    scenario,
    run: { scenario, summary },
    runIsCurrent: true,
  } as unknown as ShownResults;
}

describe("the line on what nobody knows", () => {
  it("divides the variance, not the standard deviation", () => {
    const line = toUncertaintyLine(shownWith(3, 4), words);
    expect(line).toContain("2 getallen zijn onzeker; die zijn 100 keer anders gekozen.");
    expect(line).toContain("is 36% toeval en komt 64% doordat wij het niet weten");
  });

  it("says that there is no spread to divide", () => {
    expect(toUncertaintyLine(shownWith(0, 0), words)).toContain("er is geen spreiding");
  });

  it("claims nothing from a few drawings", () => {
    const line = toUncertaintyLine(shownRun(scenarioOf(unknown), 20), words);
    expect(line).toMatch(/^Eén getal is onzeker; dat is 2 keer anders gekozen\. Hoeveel dat uitmaakt, volgt/);
  });

  it("is left out where every number is certain", () => {
    expect(toUncertaintyLine(shownRun(sketchScenario, 1), words)).toBe("");
  });
});
