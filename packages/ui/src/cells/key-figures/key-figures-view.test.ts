import { measuresOf, type Scenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import sketch from "../../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import { wordsIn } from "../../i18n/words.ts";
import type { ShownResults } from "../../results/shown-results.ts";
import { scenarioOf, shownRun } from "../../results/test/shown-run.ts";
import { sketchScenario } from "../../simulation/test/test-scenarios.ts";
import { toKeyFigures } from "./key-figures-view.ts";

const words = wordsIn("nl");
const replications = 10;
const goal: Scenario = {
  ...sketchScenario,
  period: { ...sketchScenario.period, targetDate: "2021-12-31" },
  goal: { closedPlaces: 100 },
};

/** Ten runs of which so many meet each part of the goal. */
function shownWith(met: { closedPlaces: number; waiting: number; elsewhere: number }): ShownResults {
  const shown = shownRun(goal, replications);
  if (shown.run === null) throw new Error("It was run.");
  const { system, batch } = shown.run;
  const measures = measuresOf(system);
  const set = (id: string, value: (replication: number) => number): void => {
    const index = measures.findIndex((measure) => measure.id === id);
    for (let row = 0; row < replications; row++) batch.outcomes[row * measures.length + index] = value(row);
  };
  set("total/closedPlacesOnTarget", (row) => (row < met.closedPlaces ? 100 : 101));
  set("total/waitingOnTarget", (row) => (row < met.waiting ? 0 : 1));
  set("total/elsewhereOnTarget", (row) => (row < met.elsewhere ? 0 : 1));
  return shown;
}

const verdictsOf = (shown: ShownResults): string[] =>
  toKeyFigures(shown, null, words).map(({ verdict, verdictText }) => `${verdict} ${verdictText}`.trim());

describe("the strip of key figures", () => {
  it("judges each part of the goal apart, so that met places alone do not look like success", () => {
    expect(verdictsOf(shownWith({ closedPlaces: 10, waiting: 0, elsewhere: 5 }))).toEqual([
      "good doel 100 plaatsen gehaald",
      "bad doel 0 niet gehaald",
      "none",
      "unsure doel 0 op 31 dec 2021 onzeker",
    ]);
  });

  it("judges only runs of what is set now, of a scenario that has a goal", () => {
    const shown = shownWith({ closedPlaces: 10, waiting: 10, elsewhere: 10 });
    expect(verdictsOf({ ...shown, runIsCurrent: false })).toEqual(["none", "none", "none", "none"]);
    expect(verdictsOf(shownRun({ ...goal, goal: undefined }, 1))).toEqual(["none", "none", "none", "none"]);
  });

  it("holds money against the square only where a scenario has prices", () => {
    const figures = toKeyFigures(shownRun(scenarioOf(sketch), 4), null, words);
    const money = figures.at(-1);
    expect(money).toMatchObject({ id: "money", unit: "miljoen euro", verdictText: "doel 0 niet gehaald" });
    expect(money?.value).toMatch(/^−\d+,\d$/);
    expect(money?.domain[0]).toBeLessThan(money?.figure.low ?? NaN);
    expect(toKeyFigures(shownRun(goal, 1), null, words).map(({ id }) => id)).not.toContain("money");
  });

  it("counts money in thousands where the budget is small, with its band and its difference", () => {
    const basis = scenarioOf(sketch);
    const money = { ...basis.money!, square: { ...basis.money!.square, placeEquivalents: 20 } };
    const [small, large] = [shownRun({ ...basis, money }, 4), shownRun(basis, 4)];
    const [value, other] = [small, large].map(({ run }) => run?.summary.measures["money/total/result"]?.mean ?? NaN);
    const inThousands = (euro: number) => words.format.number(euro / 1000);
    expect(toKeyFigures(small, large, words).at(-1)).toMatchObject({
      unit: "duizend euro",
      value: inThousands(value!),
      difference: `${inThousands(value! - other!)} meer dan A`,
    });
  });

  it("holds scenarios against each other over the replications that both have", () => {
    const basis = scenarioOf(sketch);
    const busier = { ...basis, arrivals: { ...basis.arrivals, perYear: 330 } };
    const differences = (replications: number, ofBasis: number): string[] =>
      toKeyFigures(shownRun(busier, replications), shownRun(basis, ofBasis), words).map(({ difference }) => difference);
    expect(differences(12, 4)).toEqual(differences(4, 4));
    expect(differences(12, 4)).not.toEqual(differences(12, 12));
    expect(differences(4, 4).at(-1)).toMatch(/^\d+,\d (minder|meer) dan A$/);
  });
});
