import { formatDate } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import rules from "../../../../../scenarios/features/alle-regels-samen.scenario.json";
import { wordsIn } from "../../i18n/words.ts";
import { withGroupOn } from "../../parameters/plan-groups.ts";
import { scenarioOf, shownRun } from "../../results/test/shown-run.ts";
import type { ShownResults } from "../../results/shown-results.ts";
import { startWorkbook } from "../../scenario-store/workbook.ts";
import { sketchScenario } from "../../simulation/test/test-scenarios.ts";
import type { CellContext } from "../cell-context.ts";
import { lanesOf } from "./plan-lanes.ts";
import { spokenDate, toPlanLineView, type PlanHandle, type PlanLineView } from "./plan-line-view.ts";
import { toPlanStory } from "./plan-story-view.ts";

const nl = wordsIn("nl");

function contextOf(shown: ShownResults, basis: ShownResults = shown): CellContext {
  const tab = (scenario: ShownResults["scenario"]) => startWorkbook({ scenario, name: "plan" }).tabs[0]!;
  const look = (results: ShownResults) => ({ tab: tab(results.scenario), shown: results });
  return { words: nl, active: look(shown), basis: look(basis), visible: [], axisTop: (_axis, needed) => needed };
}

function unrun(scenario: ShownResults["scenario"]): ShownResults {
  return { scenario, run: null, runIsCurrent: false, estimate: null, work: { kind: "idle" } };
}

function handlesOf(view: PlanLineView | null): PlanHandle[] {
  return view?.sections.flatMap(({ rows }) => rows.flatMap(({ handles }) => handles)) ?? [];
}

describe("the time line of a plan", () => {
  it("has a row for each location, what opens before what closes", () => {
    const view = toPlanLineView(contextOf(unrun(sketchScenario)));
    expect(view?.sections.map(({ title, rows }) => [title, rows.map(({ shown }) => shown)])).toEqual([
      [
        "Opbouw",
        [
          "School2Care",
          "Ambulante Jeugdhulp Plus",
          "Gezinsopname",
          "Kleinschalige intensieve behandelgroep (KIB), Den Haag, Nieuwe Parklaan",
          "Tweede huis (plaats nog onbekend)",
          "Derde huis (plaats nog onbekend)",
        ],
      ],
      ["Afbouw", ["Horizon", "Schakenbosch"]],
    ]);
    expect(handlesOf(view).every(({ isChanged, fate }) => !isChanged && fate === null)).toBe(true);
  });

  it("says of a handle what it is, when, and how far from the basis", () => {
    const basis = unrun(sketchScenario);
    const closing = handlesOf(toPlanLineView(contextOf(basis))).find(({ label }) => label === "Sluiting Schakenbosch")!;
    const moved = unrun(withGroupOn(sketchScenario, closing.group, closing.group.day - 31));
    const view = toPlanLineView(contextOf(moved, basis));
    const handle = handlesOf(view).find(({ group }) => group.id === closing.group.id)!;
    expect([handle.text, handle.isChanged]).toEqual(["−9", true]);
    expect(view?.moved.map(({ id }) => id)).toEqual([closing.group.id]);
    expect(spokenDate(handle, handle.group.day, nl)).toBe("9 plaatsen, 1 december 2021, 1 maand eerder dan de basis");
    expect(spokenDate(handle, handle.group.day + 45, nl)).toMatch(/, 14 dagen later dan de basis$/);
    expect(spokenDate(handle, closing.group.day, nl)).toBe("9 plaatsen, 1 januari 2022, gelijk aan de basis");
  });

  it("is left out where nothing opens or closes", () => {
    const still = { ...sketchScenario, capacityPlan: { ...sketchScenario.capacityPlan, steps: [] } };
    expect(toPlanLineView(contextOf(unrun(still)))).toBeNull();
  });
});

describe("what became of an opening or closing", () => {
  const [first] = handlesOf(toPlanLineView(contextOf(shownRun(scenarioOf(rules), 2)))).filter(
    ({ group }) => group.change === "close",
  );

  it("is told in words: when it really was, how often late, and which rules held it back, the strongest first", () => {
    expect(toPlanStory(first!, nl)).toEqual({
      title: expect.stringMatching(/^Sluiting .*, 4 plaatsen$/) as string,
      planned: "Gepland op 1 februari 2021: gelijk aan de basis.",
      sentences: [
        "Echt op 2 augustus 2021.",
        "Later dan gepland: in alle doorrekeningen.",
        "Wat het tegenhield, gemiddeld over alle doorrekeningen:",
      ],
      held: [
        "de ondergrens van het aantal plaatsen: 89 dagen",
        "een pauze omdat er te veel jongeren wachtten: 64 dagen",
        "het alternatief was nog niet open: 29 dagen",
      ],
    });
  });

  it("is not told of another date than the runs had", () => {
    const { group } = first!;
    const basis = shownRun(scenarioOf(rules), 2);
    const moved = { ...basis, scenario: withGroupOn(basis.scenario, group, group.day + 17), runIsCurrent: false };
    const handle = handlesOf(toPlanLineView(contextOf(moved, basis))).find(({ group: { id } }) => id === group.id)!;
    expect(formatDate(handle.group.day)).toBe("2021-02-18");
    expect(toPlanStory(handle, nl).sentences).toEqual(["Wat ervan komt, volgt als dit scenario is doorgerekend."]);
  });
});

it("puts what would cover another in a lane of its own, and no more than that", () => {
  const placed = [5, 0, 10, 12].map((day, index) => ({ id: String(index), day }));
  expect(Object.fromEntries(lanesOf(placed, 8))).toEqual({ 0: 1, 1: 0, 2: 0, 3: 2 });
});
