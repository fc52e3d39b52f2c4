import type { Scenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import sketchFile from "../../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import { wordsIn } from "../../i18n/words.ts";
import { scenarioOf } from "../../results/test/shown-run.ts";
import type { ShownResults } from "../../results/shown-results.ts";
import type { Letter } from "../../scenario-store/scenario-tab.ts";
import { startWorkbook, tabOf, withChangedTab, withScene, withTab } from "../../scenario-store/workbook.ts";
import type { CellContext, ShownScenario } from "../cell-context.ts";
import {
  beginStory,
  mostSteps,
  nextStepId,
  readStory,
  storyOf,
  withMovedStep,
  type StoryStep,
} from "./story-content.ts";
import { isAtScene, recordScene, sceneOf } from "./story-scene.ts";
import { contextOfStep, departureInWords, toStepView } from "./story-view.ts";

const sketch = scenarioOf(sketchFile);
const withArrivals = (perYear: number): Scenario => ({ ...sketch, arrivals: { ...sketch.arrivals, perYear } });
const start = startWorkbook({ scenario: sketch, name: "Schets" });
const workbook = withChangedTab(withTab(start, { scenario: sketch, name: "Drukker" }), "B", {
  scenario: withArrivals(320),
});
const known = (scenario: Scenario): ShownResults => ({
  ...{ scenario, run: null, runIsCurrent: false, estimate: null, work: { kind: "idle" } },
});
const look = (letter: Letter, within = workbook): ShownScenario => {
  const tab = tabOf(within, letter);
  return { tab, shown: known(tab.scenario) };
};
const contextOf = (active: ShownScenario): CellContext => ({
  ...{ words: wordsIn("nl"), active, basis: look("A"), visible: active.tab.isBasis ? [active] : [look("A"), active] },
  axisTop: (_, needed) => needed,
});
const stepOf = (letter: Letter): StoryStep => ({
  ...{ id: 1, title: "", text: "", beside: null },
  ...recordScene(tabOf(workbook, letter), tabOf(workbook, "A")),
});
const busier = stepOf("B");
/** As it comes back from the device or from a file. */
const kept = readStory(JSON.parse(JSON.stringify({ steps: [busier] })) as Record<string, unknown>)[0]!;

describe("a step of a story", () => {
  it("shows again the scenario that was recorded, as one object each time", () => {
    expect(sceneOf(busier, sketch)).toEqual({ kind: "scenario", scenario: tabOf(workbook, "B").scenario });
    expect(sceneOf(kept, sketch)).toEqual({ kind: "scenario", scenario: withArrivals(320) });
    expect(sceneOf(kept, sketch)).toBe(sceneOf(kept, sketch));
    expect(sceneOf(stepOf("A"), sketch)).toEqual({ kind: "scenario", scenario: sketch });
  });

  it("keeps little more than what was changed", () => {
    expect(JSON.stringify(busier).length).toBeLessThan(300);
  });

  it("sets nothing on another basis, or where its changes make no scenario, and says so", () => {
    expect(sceneOf(kept, withArrivals(250))).toEqual({ kind: "otherBasis" });
    const hostile = [[[["arrivals", "perYear"], -5]], [[["nowhere", "deep"], 1]], [[[], 7]], [[["arrivals"]]]];
    for (const changes of hostile) {
      expect(sceneOf({ ...kept, changes: changes as never }, sketch)).toEqual({ kind: "unreadable" });
    }
    const [broken] = readStory({ steps: [{ ...busier, changes: "all" }] });
    expect(toStepView(broken!, 2, contextOf(look("B")))).toMatchObject({ title: "Stap 3", isProblem: true, knobs: [] });
  });

  it("says what it sets, and which knobs that are", () => {
    expect(toStepView({ ...kept, title: "Meer" }, 0, contextOf(look("A")))).toEqual({
      title: "Meer",
      sets: "Nieuwe aanmeldingen per jaar 300 → 320",
      isProblem: false,
      knobs: ["arrivals"],
    });
    expect(toStepView(stepOf("A"), 0, contextOf(look("A"))).sets).toBe("de basis, zoals zij is");
  });

  it("says what somebody changed since, and nothing where all is as in the step", () => {
    expect(departureInWords(kept, contextOf(look("B")))).toBeNull();
    const turned = withChangedTab(workbook, "B", { scenario: withArrivals(350) });
    expect(departureInWords(kept, contextOf(look("B", turned)))).toBe("Nieuwe aanmeldingen per jaar 320 → 350");
    expect(departureInWords(stepOf("A"), contextOf(look("B")))).toBe("Nieuwe aanmeldingen per jaar 300 → 320");
    const sameElsewhere = withScene(start, { letter: "C", name: "Ook", scenario: withArrivals(320) });
    expect(departureInWords(kept, contextOf(look("C", sameElsewhere)))).toBe("scenario C staat voor");
  });

  it("lets its text look at its own scenario, whatever is worked on", () => {
    const context = contextOfStep(kept, contextOf(look("A")), known);
    expect(context.active.tab.scenario).toEqual(withArrivals(320));
    expect(context.visible.map(({ tab }) => tab.letter)).toEqual(["A", "B"]);
    expect(contextOfStep(stepOf("A"), contextOf(look("B")), known).active.tab.letter).toBe("A");
  });
});

describe("the steps of a story", () => {
  it("are read from anybody's file: what is no step is left out", () => {
    const hostile = [null, 4, "x", {}, { id: 1.5, letter: "B" }, { id: 2, letter: "Z" }, { ...busier, id: 3 }];
    const twice = { ...busier, id: 3, title: 8, text: ["<b>"], beside: "1", letter: "C" };
    expect(readStory({ steps: [...hostile, twice] }).map(({ id, letter }) => [id, letter])).toEqual([[3, "B"]]);
    expect(readStory({ steps: [{ ...twice, id: 9 }] })[0]).toMatchObject({ title: "", text: "", beside: null });
    expect(readStory({ steps: Array.from({ length: 99 }, (_, id) => ({ ...busier, id })) })).toHaveLength(mostSteps);
    for (const content of [null, {}, { steps: { length: 2 } }, beginStory()]) expect(readStory(content)).toEqual([]);
  });

  it("change places with a neighbour, and stay at either end", () => {
    const steps = [1, 2, 3].map((id) => ({ ...busier, id }));
    const idsOf = (moved: readonly StoryStep[]): number[] => moved.map(({ id }) => id);
    expect(idsOf(withMovedStep(steps, 3, -1))).toEqual([1, 3, 2]);
    expect(idsOf(withMovedStep(steps, 3, 1))).toEqual([1, 2, 3]);
    expect(nextStepId(steps)).toBe(4);
  });

  it("can be told where the sheet shows them", () => {
    const cell = { id: 7, kind: "story", isHidden: false, isPresented: true, content: { steps: [busier] } };
    expect(storyOf([{ ...cell, id: 6, content: beginStory() }, cell])).toBe(7);
    expect(storyOf([{ ...cell, isHidden: true }])).toBeNull();
  });
});

describe("what a step puts on the screen", () => {
  it("takes the place of what stands under its letter, or is added there; the basis stays as it is", () => {
    const scene = { letter: "B", name: "Minder", scenario: withArrivals(280) } as const;
    expect(tabOf(withScene(workbook, scene), "B")).toMatchObject({ name: "Drukker", scenario: scene.scenario });
    const added = withScene(workbook, { ...scene, letter: "D" });
    expect(added.tabs.map(({ letter }) => letter)).toEqual(["A", "B", "D"]);
    expect(tabOf(added, "D")).toMatchObject({ name: "Minder", origin: sketch });
    expect(tabOf(withScene(workbook, { ...scene, letter: "A" }), "A").scenario).toBe(sketch);
    expect(isAtScene(kept, tabOf(workbook, "B"), sketch)).toBe(true);
  });
});
