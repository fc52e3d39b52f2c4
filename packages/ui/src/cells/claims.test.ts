import type { Scenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import current from "../../../../scenarios/zuidwest/huidige-praktijk.scenario.json";
import sketchFile from "../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import { wordsIn } from "../i18n/words.ts";
import type { ShownResults } from "../results/shown-results.ts";
import { scenarioOf, shownRun } from "../results/test/shown-run.ts";
import { toAnswer } from "./answer/answer-view.ts";
import { toCapacityView } from "./capacity/capacity-view.ts";
import { toPaperSumView } from "./paper-sum/paper-sum-view.ts";

const words = wordsIn("nl");
const sketch = scenarioOf(sketchFile);

function notRun(scenario: Scenario, work: ShownResults["work"]): ShownResults {
  return { scenario, run: null, runIsCurrent: false, estimate: null, work };
}

describe("a sentence that explains a figure", () => {
  it("tells how a closed place closes in this very plan", () => {
    const { lead } = words.messages.cells.capacity;
    const idle = { kind: "idle" } as const;
    const leadOf = (scenario: Scenario): string => toCapacityView(notRun(scenario, idle), words).lead;
    expect(leadOf(sketch)).toBe(lead);
    const displacing = { ...sketch, capacityPlan: { ...sketch.capacityPlan, closingManner: "displacement" as const } };
    expect(leadOf(displacing)).toContain("verliest dan zijn plek");
    expect(leadOf(scenarioOf(current))).toBe("");
  });

  it("says that a run is on its way only while it is", () => {
    const verdictOf = (work: ShownResults["work"]): string => toAnswer(notRun(sketch, work), words).verdict;
    expect(verdictOf({ kind: "queued" })).toBe("De eerste doorrekening loopt.");
    expect([verdictOf({ kind: "stopped" }), verdictOf({ kind: "failed", message: "out of memory" })]).toEqual(["", ""]);
  });

  it("gives a form as an example of being full only where it is", () => {
    const shown = shownRun(sketch, 2);
    expect(toPaperSumView(shown, words)?.lead).toMatch(/: bij .+ is (9\d|100)% van de plaatsen bezet\.$/);
    const few = { ...sketch, arrivals: { ...sketch.arrivals, perYear: 20 } };
    expect(toPaperSumView(shownRun(few, 2), words)?.lead).not.toContain("bezet");
  });
});
