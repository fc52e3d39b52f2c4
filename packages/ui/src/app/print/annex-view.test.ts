import { expect, it } from "vitest";
import sketchFile from "../../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import type { ShownScenario } from "../../cells/cell-context.ts";
import { wordsIn } from "../../i18n/words.ts";
import { scenarioOf } from "../../results/test/shown-run.ts";
import type { Letter } from "../../scenario-store/scenario-tab.ts";
import { startWorkbook, tabOf, withChangedTab, withTab } from "../../scenario-store/workbook.ts";
import { toAnnexView } from "./annex-view.ts";

const sketch = scenarioOf(sketchFile);
const start = startWorkbook({ scenario: sketch, name: "Schets" });
const workbook = withChangedTab(withTab(start, { scenario: sketch, name: "Drukker" }), "B", {
  scenario: { ...sketch, arrivals: { ...sketch.arrivals, perYear: 320 }, regions: {} },
});
const look = (letter: Letter): ShownScenario => {
  const tab = tabOf(workbook, letter);
  const shown = {
    scenario: tab.scenario,
    run: null,
    runIsCurrent: false,
    estimate: null,
    work: { kind: "idle" } as const,
  };
  return { tab, shown };
};

it("has every assumption that differs from the basis, where the basis has it from, and the sources", () => {
  const { scenarios, sources } = toAnnexView([look("A"), look("B")], wordsIn("nl"));
  expect(scenarios.map(({ letter, assumptions }) => [letter, assumptions.length])).toEqual([
    ["A", 0],
    ["B", 1],
  ]);
  expect(scenarios[1]?.assumptions[0]).toMatchObject({
    label: "Nieuwe aanmeldingen per jaar",
    inBasis: "300 per jaar",
    here: "320 per jaar",
    origin: expect.stringMatching(/^Bron\. Werkagenda/) as string,
  });
  expect(scenarios[1]?.others).toContain("de regio's");
  expect(scenarios[1]?.restsOn).toMatch(/^scenario Drukker \([0-9a-f]{16}\)$/);
  expect(sources).toContain("Jeugdautoriteit, Monitor JeugdzorgPlus");
});
