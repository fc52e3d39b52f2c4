import type { Scenario } from "@plaatsbepaling/sim-core";
import { beforeAll, describe, expect, it } from "vitest";
import gooi from "../../../../scenarios/gooi-en-vechtstreek/gooi-2020-2023.scenario.json";
import sketch from "../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import { loadWords, wordsIn, type Words } from "../i18n/words.ts";
import { differencesBetween } from "../results/paired-differences.ts";
import { scenarioOf, shownRun } from "../results/test/shown-run.ts";
import type { Letter } from "../scenario-store/scenario-tab.ts";
import { toCapacityView } from "./capacity/capacity-view.ts";
import type { ShownScenario } from "./cell-context.ts";
import { toComparisonView } from "./comparison/comparison-view.ts";
import { toFlowView } from "./flow/flow-view.ts";
import { toMoneyView } from "./money/money-view.ts";

const words = wordsIn("nl");
const usual = scenarioOf(sketch);

function open(letter: Letter, scenario: Scenario): ShownScenario {
  const tab = { letter, name: scenario.id, scenario, origin: scenario, saved: scenario, isBasis: letter === "A" };
  return { tab: { ...tab, isHidden: false, unknown: null }, shown: shownRun(scenario, 6) };
}

/** The usual plan, of which only what comes before a day is left. */
function until(end: string, targetDate: string): Scenario {
  const { money, capacityPlan, period } = usual;
  const steps = capacityPlan.steps.filter(({ date }) => date <= end);
  return scenarioOf({
    ...usual,
    ...(money === undefined ? {} : { money: { ...money, incidental: {} } }),
    period: { ...period, end, targetDate },
    capacityPlan: { ...capacityPlan, steps },
  });
}

describe("a scenario of one year", () => {
  const year = open("A", until("2021-12-31", "2021-12-01"));
  let english: Words;
  beforeAll(async () => {
    english = await loadWords("en");
  });

  it("names its year once, and calls no year the worst of one", () => {
    const [dutch, other] = [toMoneyView(year.shown, words), toMoneyView(year.shown, english)];
    expect(dutch?.title).toMatch(/^In 2021 (is er|blijft er) /);
    expect(dutch?.lead).not.toContain("slechtste jaar");
    expect(other?.title).toMatch(/^In 2021, /);
  });
});

describe("a scenario without closed care", () => {
  const { careForms, ...rest } = scenarioOf(gooi);
  const forms = Object.entries(careForms).map(([id, form]) => [
    id,
    form.role === "closed" ? { ...form, role: "alternative" } : form,
  ]);
  const { shown } = open("A", scenarioOf({ ...rest, careForms: Object.fromEntries(forms) as unknown }));

  it("has its building up drawn, beside no closed places at all", () => {
    const { paths } = toCapacityView(shown, words);
    expect(paths?.alternatives.realised.line.some((places) => places > 0)).toBe(true);
    expect(new Set(paths?.closed.realised.line)).toEqual(new Set([0]));
  });
});

describe("two scenarios", () => {
  const basis = open("A", usual);

  it("are about the same youths when they differ in what is planned, and not when they differ in who there is", () => {
    const busier = open("B", { ...usual, arrivals: { ...usual.arrivals, perYear: 300 } });
    const other = open("B", scenarioOf(gooi));
    const [same, others] = [busier, other].map(
      (second) =>
        toComparisonView(
          { first: basis.tab, second: second.tab },
          { differences: differencesBetween(basis.shown, second.shown), words },
        ).description,
    );
    expect(same).toContain("dezelfde jongeren, dus");
    expect(others).toContain("niet over dezelfde jongeren");
  });
});

describe("who goes outside the landsdeel", () => {
  const leadOf = (elsewhereAfter: number): string => {
    const { placement } = usual;
    const urgent = { ...placement.urgent, goesElsewhereAfterDays: elsewhereAfter };
    return toFlowView(open("A", scenarioOf({ ...usual, placement: { ...placement, urgent } })), words).lead;
  };

  it("is told as all after waiting only when nobody goes there at once", () => {
    expect(leadOf(14)).toMatch(/^Buiten het landsdeel komen er \d+, allemaal na wachten\./);
    expect(leadOf(0)).toMatch(/^Buiten het landsdeel komen er \d+, (van wie \d+|niemand) na wachten\./);
  });
});
