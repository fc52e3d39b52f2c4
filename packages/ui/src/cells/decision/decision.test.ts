import { describe, expect, it } from "vitest";
import sketchFile from "../../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import { wordsIn } from "../../i18n/words.ts";
import { scenarioOf, shownRun } from "../../results/test/shown-run.ts";
import { startWorkbook, tabOf, withChangedTab, withTab } from "../../scenario-store/workbook.ts";
import type { CellContext, ShownScenario } from "../cell-context.ts";
import { frozenScenario, readDecision, type Frozen } from "./decision.ts";
import { toFrozenView } from "./decision-view.ts";
import { freeze } from "./freeze.ts";

const sketch = scenarioOf(sketchFile);
const busier = { ...sketch, arrivals: { ...sketch.arrivals, perYear: 320 } };
const start = startWorkbook({ scenario: sketch, name: "Schets" });
const workbook = withChangedTab(withTab(start, { scenario: sketch, name: "Variant" }), "B", { scenario: busier });
const basis: ShownScenario = { tab: tabOf(workbook, "A"), shown: shownRun(sketch, 3) };
const variant: ShownScenario = {
  tab: tabOf(workbook, "B"),
  shown: { ...basis.shown, scenario: busier, runIsCurrent: false },
};
const contextOf = (active: ShownScenario): CellContext => ({
  words: wordsIn("nl"),
  active,
  basis,
  visible: [basis, variant],
  axisTop: (_, needed) => needed,
});
const frozen = freeze(basis, 1_700_000_000_000)!;
/** As it comes back from the device or from a file. */
const kept = readDecision(JSON.parse(JSON.stringify({ question: "Houdt het?", frozen })) as Record<string, unknown>);

describe("a decision that is recorded", () => {
  it("has all that makes its figures come out again, and comes back as it was", () => {
    expect(kept).toMatchObject({ question: "Houdt het?", decision: "", frozen });
    expect(frozen).toMatchObject({ letter: "A", name: "Schets", seed: 1, replications: 3 });
    expect(frozenScenario(kept.frozen!)).toEqual(sketch);
    expect(frozen.figures[1]).toMatchObject({
      measure: "total/waitingOnTarget",
      value: basis.shown.run?.summary.measures["total/waitingOnTarget"]?.mean,
    });
  });

  it("is not recorded on figures that are out of date", () => {
    expect(freeze(variant, 0)).toBeNull();
  });

  it("says whether what is worked on is still the same, and what was changed since", () => {
    expect(toFrozenView(kept.frozen!, contextOf(basis))).toMatchObject({ isSame: true, canOpen: true });
    const view = toFrozenView(kept.frozen!, contextOf(variant));
    expect(view.isSame).toBe(false);
    expect(view.since).toBe(
      "Sindsdien gewijzigd: 1 knop (in scenario B, dat nu voor u staat). Het vastgelegde staat nog open als scenario A.",
    );
    expect(view.figures.map(({ now }) => now)).toContainEqual(expect.stringMatching(/\(verouderd\)$/));
  });

  it("says so when another model recorded it, or one that cannot be read any more", () => {
    const other: Frozen = { ...frozen, engine: "0.0", hash: "x", scenario: { formatVersion: 999 } };
    const view = toFrozenView(other, contextOf(basis));
    expect(view).toMatchObject({ isSame: false, canOpen: false });
    expect(view.since).toMatch(
      /^Deze versie van de pagina kan het vastgelegde scenario niet meer lezen\..*Vastgelegd met model 0\.0;/,
    );
  });

  it("is none when a file has something else in its place", () => {
    for (const value of [
      null,
      3,
      "x",
      [],
      {},
      { ...frozen, at: "gisteren" },
      { ...frozen, letter: "Z" },
      { ...frozen, figures: 1 },
    ])
      expect(readDecision({ frozen: value as never }).frozen).toBeNull();
    expect(
      readDecision({ question: 7, frozen: { ...frozen, figures: [1, { measure: "a", value: "b" }] } }),
    ).toMatchObject({
      question: "",
      frozen: { figures: [{ measure: "a", value: null, low: null, high: null }] },
    });
  });
});
