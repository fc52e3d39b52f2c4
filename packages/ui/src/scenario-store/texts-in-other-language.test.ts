import type { Scenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import { startWorkbook, withTab } from "./workbook.ts";
import { shippedScenarios } from "./shipped-scenarios.ts";
import { textsInOtherLanguage } from "./texts-in-other-language.ts";

const shipped = await shippedScenarios();
const sketch = shipped[0]!;
const inEnglish = sketch.name.en!;

const shownAs = (name: string, scenario: Scenario = sketch): Parameters<typeof textsInOtherLanguage>[0] => ({
  tabs: startWorkbook({ scenario, name }).tabs,
  shipped: [],
});

describe("texts in another language than the page", () => {
  it("are in the English page those of a file that have no English, and its sources", () => {
    const texts = textsInOtherLanguage(shownAs(inEnglish), "en");
    expect(texts).toContain("Den Haag, Nieuwe Parklaan");
    expect(texts).toContain("Jeugdautoriteit, Monitor JeugdzorgPlus");
    for (const has of ["Pilots", "School2Care", inEnglish, "4.2"]) expect(texts).not.toContain(has);
  });

  it("are all its texts where a file knows Dutch only", () => {
    const { kib } = sketch.careForms as Record<string, Scenario["careForms"][string]>;
    const dutch = { ...sketch, name: { nl: "Ons plan" }, careForms: { kib: { ...kib!, name: { nl: "Klein huis" } } } };
    const texts = textsInOtherLanguage(shownAs("Ons plan, variant", dutch), "en");
    expect(texts).toContain("Klein huis");
    expect(texts).toContain("Ons plan, variant");
  });

  it("are names that a scenario got while the page was in the other language, in either of them", () => {
    expect(textsInOtherLanguage(shownAs("Houtskoolschets, variant"), "en")).toContain("Houtskoolschets, variant");
    expect([...textsInOtherLanguage(shownAs("Houtskoolschets, variant"), "nl")]).toEqual([]);
    expect([...textsInOtherLanguage(shownAs(inEnglish), "nl")]).toEqual([inEnglish]);
    expect(textsInOtherLanguage({ tabs: shownAs(inEnglish).tabs, shipped }, "en")).toContain("Trage opbouw");
  });

  it("are not what somebody calls a scenario: nobody knows in which language that is", () => {
    const { tabs } = withTab(startWorkbook({ scenario: sketch, name: "Plan 9" }), { scenario: sketch, name: "Piano" });
    const texts = textsInOtherLanguage({ tabs, shipped: [] }, "en");
    expect(texts).not.toContain("Plan 9");
    expect(texts).not.toContain("Piano");
  });
});
