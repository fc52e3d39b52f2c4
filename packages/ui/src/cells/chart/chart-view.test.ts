import { describe, expect, it } from "vitest";
import { wordsIn } from "../../i18n/words.ts";
import { shownRun } from "../../results/test/shown-run.ts";
import { sketchScenario, slowScenario } from "../../simulation/test/test-scenarios.ts";
import type { Letter } from "../../scenario-store/scenario-tab.ts";
import type { CellContext, ShownScenario } from "../cell-context.ts";
import { beginChart, readChart, toggled } from "./chart-content.ts";
import { toChartView } from "./chart-view.ts";

function open(letter: Letter, scenario: typeof sketchScenario): ShownScenario {
  const tab = { letter, name: scenario.id, scenario, origin: scenario, saved: scenario, isBasis: letter === "A" };
  return { tab: { ...tab, isHidden: false, unknown: null }, shown: shownRun(scenario, 8) };
}

const [a, b] = [open("A", sketchScenario), open("B", slowScenario)];
const context: CellContext = { words: wordsIn("nl"), active: b, basis: a, visible: [a, b], axisTop: (_, top) => top };
const begun = readChart(beginChart());

describe("a chart of what somebody chooses", () => {
  it("begins with all who wait, for every visible scenario, and says what 8 of the 10 runs have", () => {
    const view = toChartView(begun, "waiting", context);
    expect(view.rows.map(({ scenario }) => scenario.letter)).toEqual(["A", "B"]);
    expect(view.title).toMatch(/^In (minstens )?8 van de 10 doorrekeningen wachten er \d+( tot \d+)? jongeren op \d+ /);
    expect(view.lead).toMatch(/^Het gemiddelde is het hoogst op /);
    expect(view.main).toBe(b);
  });

  it("adds forms up, and then claims no band", () => {
    const [first, second] = ["closed", "ambulant"];
    const one = toChartView({ ...begun, forms: [first] }, "inCare", context);
    const other = toChartView({ ...begun, forms: [second] }, "inCare", context);
    const both = toChartView({ ...begun, forms: [first, second] }, "inCare", context);
    const last = (view: typeof one): number => Array.from(view.rows[0]?.counts.line ?? []).at(-1) ?? NaN;
    expect(last(both)).toBeCloseTo(last(one) + last(other), 8);
    const { low, high } = one.rows[0]!.counts;
    expect(Array.from(high ?? [], (top, day) => top - (low?.[day] ?? NaN)).filter((width) => width > 0)).not.toEqual(
      [],
    );
    expect(both.rows[0]?.counts.high).toBeUndefined();
    expect(both.title).toMatch(/^Gemiddeld zijn er \d+ jongeren in zorg in Gesloten .* en Ambulante/);
  });

  it("speaks of a scenario that is drawn, also where the one that is worked on is left out", () => {
    const view = toChartView({ ...begun, without: ["B"] }, "elsewhere", context);
    expect(view.rows.map(({ scenario }) => scenario.letter)).toEqual(["A"]);
    expect(view.main).toBe(a);
    expect(toChartView({ ...begun, without: ["A", "B"] }, "elsewhere", context).rows).toEqual([]);
  });

  it("takes content from anywhere for what it is", () => {
    const hostile = { measure: "__proto__", forms: [7, null, "geen vorm", ["closed"]], without: { length: 3 } };
    const read = readChart(hostile);
    expect(read).toEqual({ measure: null, forms: ["geen vorm"], without: [] });
    expect(readChart(null).measure).toBeNull();
    const view = toChartView(read, "places", context);
    expect(view.rows).toHaveLength(2);
    expect(view.title).toMatch(/ plaatsen op /);
  });

  it("takes a choice back when it is made twice", () => {
    expect(toggled(toggled(["x"], "y"), "x")).toEqual(["y"]);
  });
});
