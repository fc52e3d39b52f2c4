import { expect, it } from "vitest";
import sketchFile from "../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import { wordsIn } from "../i18n/words.ts";
import { scenarioOf } from "../results/test/shown-run.ts";
import { startWorkbook, tabOf, withChangedTab, withTab } from "../scenario-store/workbook.ts";
import { parametersOf } from "./catalogue.ts";
import type { Parameter } from "./parameter.ts";
import { toParameterRow } from "./parameter-row-view.ts";

const sketch = scenarioOf(sketchFile);
const knob = (id: string): Parameter => parametersOf(sketch).find((parameter) => parameter.id === id)!;

it("tells of each knob what that knob alone changes, and of one that nobody turned nothing", () => {
  const turned = knob("returnShare").write(knob("arrivals").write(sketch, 330, sketch), 40, sketch);
  const opened = withTab(startWorkbook({ scenario: sketch, name: "Schets" }), { scenario: sketch, name: "Variant" });
  const { tabs } = withChangedTab(opened, "B", { scenario: turned });
  const active = tabOf({ ...opened, tabs }, "B");
  const told = (id: string): string => toParameterRow(knob(id), { active, tabs, words: wordsIn("nl") })!.realTerms;
  expect(told("arrivals")).toMatch(/^≈ 6,3 per week; ≈ \d+ jongeren meer tegelijk in zorg$/);
  expect(told("returnShare")).toMatch(/^≈ \d+ jongeren minder tegelijk in zorg$/);
  expect([told("stayFactor"), told("holdShare"), told("holdDays")]).toEqual(["", "", ""]);
});
