import { describe, expect, it } from "vitest";
import gooi from "../../../../scenarios/gooi-en-vechtstreek/gooi-2020-2023.scenario.json";
import sketch from "../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import { outcomeRows } from "../excel/outcome-rows.ts";
import { wordsIn } from "../i18n/words.ts";
import { differencesBetween } from "./comparison/compared-differences.ts";
import { scenarioOf, shownRun } from "../results/test/shown-run.ts";
import type { Letter } from "../scenario-store/scenario-tab.ts";
import { toCapacityView } from "./capacity/capacity-view.ts";
import type { CellContext, ShownScenario } from "./cell-context.ts";
import { readChart } from "./chart/chart-content.ts";
import { toChartView } from "./chart/chart-view.ts";
import { toComparisonView } from "./comparison/comparison-view.ts";
import { toFormsView } from "./forms/forms-view.ts";
import { toKeyFigures } from "./key-figures/key-figures-view.ts";
import { toLiveValue } from "./text/live-value.ts";
import { toWaitingView } from "./waiting/waiting-view.ts";

const words = wordsIn("nl");

function open(letter: Letter, file: unknown): ShownScenario {
  const scenario = scenarioOf(file);
  const tab = { letter, name: scenario.id, scenario, origin: scenario, saved: scenario, isBasis: letter === "A" };
  return { tab: { ...tab, isHidden: false, unknown: null }, shown: shownRun(scenario, 4) };
}

/** The Gooi en Vechtstreek beside Zuidwest: no goal, and so no day of a goal. */
describe("a scenario without a goal", () => {
  const [basis, active] = [open("A", sketch), open("B", gooi)];
  const context: CellContext = { words, active, basis, visible: [basis, active], axisTop: (_, top) => top };

  it("is compared without what only the other one counts", () => {
    const differences = differencesBetween(basis.shown, active.shown);
    const view = toComparisonView({ first: basis.tab, second: active.tab }, { differences, words });
    expect([view.title, view.chance]).toEqual(["B vergeleken met A", ""]);
    expect(view.rows.map(({ id }) => id)).toContain("total/meanWaiting");
    expect(view.rows.filter(({ id }) => id.endsWith("OnTarget"))).toEqual([]);
    expect(view.rows.flatMap(({ mean, low, high }) => [mean, low, high]).every(Number.isFinite)).toBe(true);
  });

  it("says of its waiting list what holds for the whole period", () => {
    expect(toWaitingView(context).title).toBe("In geen enkele doorrekening is er op enig moment een wachtlijst");
    expect(toWaitingView({ ...context, active: basis }).title).toContain("op 1 januari 2024");
  });

  it("marks no day as that of the goal", () => {
    const chart = toChartView(readChart({ measure: "waiting" }), "waiting", context);
    const forms = toFormsView(active.shown, context);
    expect(
      [toWaitingView(context), chart, forms, toCapacityView(active.shown, words)].map(({ target }) => target),
    ).toEqual([undefined, undefined, undefined, undefined]);
    expect(toLiveValue("streefdatum", context)).toMatchObject({ text: "–" });
    expect(toLiveValue("buiten landsdeel op streefdatum", context)).toMatchObject({ text: "–" });
  });

  it("has no figures of such a day in the strip and in a workbook", () => {
    const [places, waiting, , elsewhere] = toKeyFigures(active.shown, basis.shown, words);
    expect([places?.label, places?.value, places?.difference]).toEqual([
      "Gesloten plaatsen op de streefdatum",
      "–",
      "",
    ]);
    expect([waiting?.label, waiting?.value]).toEqual(["Wachtenden op de streefdatum", "–"]);
    expect(elsewhere?.note).toBe("");
    const rows = outcomeRows([active.shown.run!.summary], words);
    const onTarget = rows.filter(([label]) => String(label).includes("streefdatum"));
    expect(onTarget.map((row) => row.slice(2))).toEqual([1, 2, 3].map(() => [null, null, null]));
  });
});
