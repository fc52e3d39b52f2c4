import { summarisePeriods } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import sketch from "../../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import { wordsIn } from "../../i18n/words.ts";
import { scenarioOf, shownRun } from "../../results/test/shown-run.ts";
import { sketchScenario } from "../../simulation/test/test-scenarios.ts";
import { toStockAndFlowView, type Flow } from "./stock-and-flow-view.ts";

const words = wordsIn("nl");

describe("the table of stocks and flows", () => {
  const shown = shownRun(scenarioOf(sketch), 7);
  const view = toStockAndFlowView(shown, words);
  const inTenths = (value: number): number => Math.round(value * 10);

  it("adds up as it is printed, in each form and half-year and together", () => {
    expect(view.periods).toHaveLength(8);
    expect(view.periods[0]).toBe("1e helft 2021");
    for (const { flows } of view.forms) {
      for (const { start, inflow, outflow, end } of flows) {
        expect(inTenths(start) + inTenths(inflow) - inTenths(outflow)).toBe(inTenths(end));
        expect(Math.min(start, inflow, outflow, end)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("goes on where the half-year before ended, from the starting position of the scenario", () => {
    for (const { flows } of view.forms) {
      expect(flows.slice(1).map(({ start }) => start)).toEqual(flows.slice(0, -1).map(({ end }) => end));
    }
    const closed = view.forms.find(({ name }) => name.includes("JeugdzorgPlus"));
    expect(closed?.flows[0]?.start).toBe(235);
  });

  it("takes its flows from the run, to within the rounding", () => {
    if (shown.run === null) throw new Error("It was run.");
    const periods = summarisePeriods(shown.run.scenario, shown.run.batch);
    Object.keys(shown.run.scenario.careForms).forEach((id, form) => {
      const close = (of: keyof Flow, period: number, counted = NaN): void =>
        expect(Math.abs((view.forms[form]?.flows[period]?.[of] ?? NaN) - counted)).toBeLessThanOrEqual(0.201);
      periods.forEach(({ forms }, period) => {
        close("inflow", period, forms[id]?.admissions.mean);
        close("outflow", period, forms[id]?.departures.mean);
      });
      close("end", 7, shown.run?.summary.series[`form/${id}/inCare`]?.mean.at(-1));
    });
  });

  it("says in its title how closed care and its alternatives begin and end", () => {
    expect(view.title).toMatch(
      /^In gesloten zorg gaat het van 235 naar \d+ jongeren; in de alternatieven van 15 naar \d+$/,
    );
  });

  it("says so where a scenario keeps no flows", () => {
    expect(toStockAndFlowView(shownRun(sketchScenario, 1), words)).toMatchObject({ forms: [], lacksFlows: true });
  });
});
