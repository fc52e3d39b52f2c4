import { describe, expect, it } from "vitest";
import rules from "../../../../../scenarios/features/alle-regels-samen.scenario.json";
import moved from "../../../../../scenarios/features/sluiten-op-datum-met-gedwongen-verhuizing.scenario.json";
import { wordsIn } from "../../i18n/words.ts";
import { scenarioOf, shownRun } from "../../results/test/shown-run.ts";
import { sketchScenario } from "../../simulation/test/test-scenarios.ts";
import { toUnitsView } from "./units-view.ts";

const words = wordsIn("nl");

describe("the table of units", () => {
  const shown = shownRun(scenarioOf(rules), 2);

  it("gives the real date beside the planned one, and which rules held a unit back", () => {
    expect(toUnitsView(shown, words)?.rows[0]).toEqual({
      where: expect.stringContaining("Schakenbosch") as string,
      what: "sluit 4 plaatsen",
      planned: "1 feb 2021",
      realised: "2 aug 2021",
      range: "",
      share: "100%",
      held: "ondergrens: 89 d; te veel wachtenden: 64 d; alternatief nog niet open: 29 d",
    });
  });

  it("is out of date when the runs are", () => {
    expect(toUnitsView({ ...shown, runIsCurrent: false }, words)?.freshness).toBe("stale");
  });

  it("says how many youths lose their place", () => {
    expect(toUnitsView(shownRun(scenarioOf(moved), 2), words)?.displaced).toMatch(
      /gemiddeld \d+,\d jongeren hun plaats/,
    );
  });

  it("is left out where a plan has no rules and nobody must move", () => {
    expect(toUnitsView(shownRun(sketchScenario, 2), words)).toBeNull();
  });
});
