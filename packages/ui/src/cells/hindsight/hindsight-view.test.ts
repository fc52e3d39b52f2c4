import { describe, expect, it } from "vitest";
import lookingBack from "../../../../../scenarios/zuidwest/terugblik.scenario.json";
import realised2020 from "../../../../../scenarios/zuidwest/realised/stand-2020.csv?raw";
import { wordsIn } from "../../i18n/words.ts";
import { scenarioOf, shownRun } from "../../results/test/shown-run.ts";
import type { ScenarioTab } from "../../scenario-store/scenario-tab.ts";
import type { ShownScenario } from "../cell-context.ts";
import { toHindsightView } from "./hindsight-view.ts";

const words = wordsIn("nl");
const scenario = scenarioOf(lookingBack);
const active: ShownScenario = {
  tab: { letter: "A", name: "Terugblik", scenario } as ScenarioTab,
  shown: shownRun(scenario, 40),
};
const view = (text: string) => toHindsightView(active, { name: "stand.csv", text }, words);

describe("the model against what was counted", () => {
  const real = view(realised2020);

  it("lays the shipped figures of 2020 over the count of all forms", () => {
    expect(real.charts.map(({ series, observed }) => [series, observed.map(({ value }) => value)])).toEqual([
      ["total/inCare", [270, 250]],
    ]);
    expect(real.lines.map(({ day, what, measured }) => [day, what, measured])).toEqual([
      ["1 april 2020", "In zorg, alle vormen samen", "270"],
      ["1 juli 2020", "In zorg, alle vormen samen", "250"],
    ]);
  });

  it("says in a sentence how many lie in the band and how far the estimate is off", () => {
    const inside = real.lines.filter(({ verdict }) => verdict === "inside").length;
    expect(real.title).toMatch(new RegExp(`^${inside} van de 2 gemeten cijfers `));
    expect(real.lead).toMatch(/^In zorg: de raming zit er gemiddeld \d+,\d naast; in het echt waren het er/);
    expect(real.tells[0]).toContain("van 2 cijfers");
  });

  it("reads the dialect with points as well as that of Dutch spreadsheets", () => {
    const dutch = view("datum;vorm;maat;waarde\n1-4-2020;totaal;in zorg;270,0\n1-7-2020;totaal;in zorg;250\n");
    expect(dutch.lines).toEqual(real.lines);
  });

  it("shows no count below five, nor what would give it away", () => {
    const small = view("date,form,measure,value\n2020-07-01,total,waiting,3\n2020-07-01,total,inCare,250\n");
    expect(small.lines[0]).toMatchObject({ measured: "minder dan 5", error: "–", verdict: "masked" });
    expect(small.charts.map(({ series }) => series)).toEqual(["total/inCare"]);
    expect(small.remarks).toHaveLength(1);
  });

  it("says which figures a run of the page cannot tell, and which lie outside it", () => {
    const mixed = view(
      "date,form,measure,value,region\n2020-07-01,total,inCare,250,\n2020-H2,total,inflow,150,\n2019-07-01,total,inCare,280,\n",
    );
    expect(mixed.lines).toHaveLength(1);
    expect(mixed.remarks).toEqual([
      "Eén cijfer valt buiten de periode van dit scenario.",
      expect.stringMatching(/^Eén cijfer over een periode/) as string,
    ]);
  });

  it("lists everything that is wrong with a file, each with its line", () => {
    const wrong = view("date,form,measure,value\n2020-99-01,total,inCare,250\n2020-07-01,nergens,inCare,veel\n");
    expect(wrong.issues.map(({ place }) => place.replace(/,.*/, ""))).toEqual(["regel 2", "regel 3", "regel 3"]);
    expect(wrong.charts).toEqual([]);
  });

  it("invites where there are no figures yet", () => {
    expect(toHindsightView(active, null, words)).toMatchObject({
      title: "Leg gemeten cijfers naast de raming",
      charts: [],
    });
  });
});
