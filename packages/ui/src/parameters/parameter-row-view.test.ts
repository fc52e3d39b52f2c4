import { describe, expect, it } from "vitest";
import runIn from "../../../../scenarios/features/aanloop-voor-het-meten.scenario.json";
import gooi from "../../../../scenarios/gooi-en-vechtstreek/gooi-2020-2023.scenario.json";
import polder from "../../../../scenarios/noordoostpolder/noordoostpolder-2019.scenario.json";
import sketch from "../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import { wordsIn } from "../i18n/words.ts";
import { scenarioOf } from "../results/test/shown-run.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { parametersOf } from "./catalogue.ts";
import { toParameterRow, type ParameterRow } from "./parameter-row-view.ts";

const words = wordsIn("nl");

function rowsOf(file: unknown): ParameterRow[] {
  const scenario = scenarioOf(file);
  const tab: ScenarioTab = {
    ...{ letter: "A", name: scenario.id, scenario, origin: scenario, saved: scenario },
    ...{ isBasis: true, isHidden: false, unknown: null },
  };
  return parametersOf(scenario).flatMap((parameter) => {
    const row = toParameterRow(parameter, { active: tab, tabs: [tab], words });
    return row === null ? [] : [row];
  });
}

const arrivalsOf = (file: unknown): ParameterRow | undefined =>
  rowsOf(file).find(({ parameter: { kind } }) => kind === "arrivals");
const returnsOf = (file: unknown): ParameterRow | undefined =>
  rowsOf(file).find(({ parameter: { kind } }) => kind === "returnShare");

describe("the knobs of a scenario", () => {
  it.each([
    ["Zuidwest", sketch],
    ["Gooi en Vechtstreek", gooi],
    ["Noordoostpolder", polder],
    ["one form with a run-in", runIn],
  ])("%s: never call the number with which it was opened unusual", (_, file) => {
    for (const { parameter, value, plausible } of rowsOf(file)) {
      if (value === null) continue;
      expect(value, parameter.id).toBeGreaterThanOrEqual(plausible[0]);
      expect(value, parameter.id).toBeLessThanOrEqual(plausible[1]);
    }
  });

  it("name what was measured in Zuidwest in its own scenarios alone", () => {
    expect(arrivalsOf(sketch)?.stretches.map(({ name }) => name)).toContain("zoals in 2019");
    expect(returnsOf(sketch)?.definition).toContain("139 van de 439");
    expect(arrivalsOf(gooi)?.stretches).toEqual([]);
    expect(returnsOf(gooi)?.definition).not.toContain("2019");
  });
});
