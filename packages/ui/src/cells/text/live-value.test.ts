import { describe, expect, it } from "vitest";
import sketchFile from "../../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import { loadWords, type Words } from "../../i18n/words.ts";
import { scenarioOf, shownRun } from "../../results/test/shown-run.ts";
import type { Letter } from "../../scenario-store/scenario-tab.ts";
import { startWorkbook, withTab, tabOf } from "../../scenario-store/workbook.ts";
import type { CellContext, ShownScenario } from "../cell-context.ts";
import { toLiveValue } from "./live-value.ts";

const sketchScenario = scenarioOf(sketchFile);
const workbook = withTab(startWorkbook({ scenario: sketchScenario, name: "Schets" }), {
  scenario: sketchScenario,
  name: "Variant",
});
const shown = shownRun(sketchScenario, 3);
const look = (letter: Letter): ShownScenario => ({ tab: tabOf(workbook, letter), shown });
const contextIn = (words: Words): CellContext => ({
  words,
  active: look("B"),
  basis: look("A"),
  visible: [look("A"), look("B")],
  axisTop: (_, needed) => needed,
});
const nl = contextIn(await loadWords("nl"));
const en = contextIn(await loadWords("en"));
const textOf = (written: string, context = nl): string => toLiveValue(written, context).text;

describe("a live figure", () => {
  const waiting = nl.words.format.number(shown.run?.summary.measures["total/waitingOnTarget"]?.mean ?? NaN);

  it("is that of what is worked on, or of the scenario with the letter", () => {
    expect(toLiveValue("wachtenden op streefdatum", nl)).toMatchObject({ text: waiting, freshness: "current" });
    expect(toLiveValue("A: wachtenden op streefdatum", nl)).toMatchObject({
      about: "wachtenden op streefdatum, A Schets",
    });
    expect([textOf("naam scenario"), textOf("a:naam scenario")]).toEqual(["Variant", "Schets"]);
  });

  it("is read in both languages, whatever the small words and capitals", () => {
    for (const name of ["Wachtenden op de peildatum", " wachtenden  op streefdatum ", "waiting on the target date"])
      expect([textOf(name), textOf(name, en)]).toEqual([waiting, waiting]);
  });

  it("says how fresh it is", () => {
    const context = { ...nl, active: { ...nl.active, shown: { ...shown, runIsCurrent: false } } };
    expect(toLiveValue("wachtenden op streefdatum", context)).toMatchObject({ freshness: "stale" });
    const unknown = { ...nl, active: { ...nl.active, shown: { ...shown, runIsCurrent: false, run: null } } };
    expect(toLiveValue("wachtenden op streefdatum", unknown)).toMatchObject({ text: "–", freshness: "none" });
  });

  it("says what is possible where the name is none", () => {
    expect(textOf("wachtende op streefdatum")).toBe(
      '"wachtende op streefdatum" is hier geen cijfer. Bedoelt u "wachtenden op streefdatum"?',
    );
    expect(textOf("geluk")).toMatch(/^"geluk" is hier geen cijfer\. Wel kan: gesloten plaatsen op streefdatum, /);
    expect(textOf("D: wachtenden op streefdatum")).toBe("Scenario D staat niet open, of is verborgen.");
    for (const name of ["", "__proto__", "constructor", ":", "B:"]) expect(toLiveValue(name, nl).kind).toBe("unknown");
  });
});
