import { describe, expect, it } from "vitest";
import { wordsIn } from "../../i18n/words.ts";
import { sketchScenario, slowScenario } from "../../simulation/test/test-scenarios.ts";
import type { Letter, ScenarioTab } from "../../scenario-store/scenario-tab.ts";
import { beginKnobs, chosenKnobs, mostKnobs, withMovedKnob } from "./knobs-content.ts";
import { toKnobsView } from "./knobs-view.ts";

function tab(letter: Letter, scenario: typeof sketchScenario): ScenarioTab {
  const own = { letter, name: scenario.id, scenario, origin: sketchScenario, saved: scenario, isBasis: letter === "A" };
  return { ...own, isHidden: false, unknown: null };
}

const basis = tab("A", sketchScenario);
const busier = tab("B", { ...sketchScenario, arrivals: { ...sketchScenario.arrivals, perYear: 333 } });
const around = { active: busier, tabs: [basis, busier], words: wordsIn("nl") };

describe("a few knobs in a cell", () => {
  const begun = chosenKnobs(beginKnobs());

  it("begins with three that the scenario has, and says which stand other than in the basis", () => {
    const view = toKnobsView(begun, around);
    expect(view.rows.map(({ parameter }) => parameter.id)).toEqual(begun);
    expect(view.title).toMatch(/^Anders dan in de basis: /);
    expect(toKnobsView(begun, { ...around, active: basis }).title).toBe("De knoppen staan zoals in de basis");
    const slow = tab("C", slowScenario);
    expect(toKnobsView(begun, { ...around, active: slow, tabs: [basis, slow] }).rows).toHaveLength(3);
  });

  it("offers the others until there are seven, and none twice", () => {
    const view = toKnobsView(begun, around);
    const offered = view.others.flatMap(({ rows }) => rows.map(({ parameter }) => parameter.id));
    expect(offered.length).toBeGreaterThan(10);
    expect(begun.filter((id) => offered.includes(id))).toEqual([]);
    const full = toKnobsView([...begun, ...offered].slice(0, mostKnobs), around);
    expect(full.rows).toHaveLength(mostKnobs);
    expect(full.others).toEqual([]);
    expect(full.isFull).toBe(true);
  });

  it("shows what it can of content from anywhere, and says how much it cannot", () => {
    const hostile = {
      parameters: ["arrivals", "arrivals", 4, null, "<b>", ...Array.from({ length: 99 }, (_, at) => String(at))],
    };
    const chosen = chosenKnobs(hostile);
    expect(chosen).toEqual(["arrivals", "<b>", "0", "1", "2", "3", "4"]);
    const view = toKnobsView(chosen, around);
    expect(view.rows).toHaveLength(1);
    expect(view.missing).toBe(6);
    expect(chosenKnobs({ parameters: { length: 2 } })).toEqual([]);
    expect(chosenKnobs(null)).toEqual([]);
  });

  it("changes places with the neighbour that is seen, past what this scenario does not have", () => {
    const chosen = ["a", "not here", "b"];
    expect(withMovedKnob(chosen, { id: "a", shown: ["a", "b"], by: 1 })).toEqual(["b", "not here", "a"]);
    expect(withMovedKnob(chosen, { id: "a", shown: ["a", "b"], by: -1 })).toEqual(chosen);
  });
});
