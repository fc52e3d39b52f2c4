import { describe, expect, it } from "vitest";
import sketch from "../../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import year2019 from "../../../../../scenarios/zuidwest/ijkjaar-2019.scenario.json";
import { wordsIn } from "../../i18n/words.ts";
import { scenarioOf, shownRun } from "../../results/test/shown-run.ts";
import { toNormsView } from "./norms-view.ts";

const words = wordsIn("nl");
const shown = shownRun(scenarioOf(sketch), 10);

describe("the norms of a scenario", () => {
  const view = toNormsView(shown, words);
  const about = (part: string) => view.norms.find(({ statement }) => statement.includes(part));

  it("says of each how often it is met, and what its conditions miss", () => {
    expect(about("hoogstens 100 gesloten plaatsen")).toMatchObject({
      verdict: "bad",
      frequency: "gehaald in geen enkele doorrekening",
    });
    expect(about("hoogstens 100 gesloten plaatsen")?.conditions[0]).toEqual({
      name: "gesloten plaatsen",
      bound: "hoogstens 100 op 1 januari 2024",
      distance: { mean: "gaat altijd op", band: "" },
    });
    expect(about("Niemand wordt buiten")?.conditions[0]?.distance).toEqual({
      mean: expect.stringMatching(/^\d+ te veel$/) as string,
      band: expect.stringMatching(/^9 van de 10: \d+ tot \d+ te veel$/) as string,
    });
  });

  it("measures shares in points and money in millions, both from the side of the bound", () => {
    expect(about("direct beschikbaar")?.conditions[0]).toMatchObject({
      bound: "ten minste 100%",
      distance: { band: expect.stringMatching(/^9 van de 10: \d+ tot \d+ procentpunt te weinig$/) as string },
    });
    expect(about("binnen het vierkant")?.conditions[0]).toMatchObject({
      bound: "ten minste 0 euro",
      distance: { mean: expect.stringMatching(/^\d+,\d miljoen euro te weinig$/) as string },
    });
  });

  it("counts as met what nearly all runs meet", () => {
    const met = view.norms.filter(({ verdict }) => verdict === "good");
    expect(met.map(({ statement }) => statement)).toContain("Geen overplaatsingen.");
    expect(view.title).toBe(
      `${met.length} van de ${view.norms.length} normen ${met.length === 1 ? "wordt" : "worden"} gehaald`,
    );
  });

  it("gives the source of each, and why some cannot be measured", () => {
    expect(about("direct beschikbaar")?.provenance).toMatchObject({ kind: "source" });
    expect(about("Ter vergelijking")?.provenance).toMatchObject({ kind: "assumption" });
    expect(view.beyond).toHaveLength(11);
    expect(view.beyond.find(({ statement }) => statement.includes("onderwijs"))).toMatchObject({
      why: "Het model kent geen onderwijs.",
      provenance: { kind: "source" },
    });
  });

  it("says so where there is nothing to tell", () => {
    expect(toNormsView({ ...shown, run: null }, words)).toMatchObject({ norms: [], beyond: [] });
    const none = { ...shown, run: null, scenario: scenarioOf(year2019) };
    expect(toNormsView(none, words).title).toBe("In dit scenario staan geen normen");
  });
});
