import { runMeanField, toCareSystem, type Scenario } from "@plaatsbepaling/sim-core";
import { beforeAll, describe, expect, it } from "vitest";
import displacing from "../../../../scenarios/features/sluiten-op-datum-met-gedwongen-verhuizing.scenario.json";
import lumpSum from "../../../../scenarios/features/het-vierkant-met-lumpsum.scenario.json";
import gooi from "../../../../scenarios/gooi-en-vechtstreek/gooi-2020-2023.scenario.json";
import sketch from "../../../../scenarios/zuidwest/houtskoolschets.scenario.json";
import { loadWords, wordsIn, type Words } from "../i18n/words.ts";
import { differencesBetween } from "./comparison/compared-differences.ts";
import { scenarioOf, shownRun } from "../results/test/shown-run.ts";
import type { Letter } from "../scenario-store/scenario-tab.ts";
import { toCapacityView } from "./capacity/capacity-view.ts";
import { toAnswer } from "./answer/answer-view.ts";
import type { CellContext, ShownScenario } from "./cell-context.ts";
import { toChartView } from "./chart/chart-view.ts";
import { toComparisonView } from "./comparison/comparison-view.ts";
import { toFlowView } from "./flow/flow-view.ts";
import { toKeyFigures } from "./key-figures/key-figures-view.ts";
import { priceBasis } from "./money/price-basis.ts";
import { toMoneyView } from "./money/money-view.ts";
import { toPaperSumView } from "./paper-sum/paper-sum-view.ts";
import { toStockAndFlowView } from "./stock-and-flow/stock-and-flow-view.ts";
import { toWaitingView } from "./waiting/waiting-view.ts";

const words = wordsIn("nl");
const usual = scenarioOf(sketch);

function open(letter: Letter, scenario: Scenario): ShownScenario {
  const tab = { letter, name: scenario.id, scenario, origin: scenario, saved: scenario, isBasis: letter === "A" };
  return { tab: { ...tab, isHidden: false, unknown: null }, shown: shownRun(scenario, 6) };
}

function contextOf(active: ShownScenario): CellContext {
  return { words, active, basis: active, visible: [active], axisTop: (_, top) => top };
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

describe("a scenario of one month", () => {
  const { shown } = open("A", until("2021-01-31", "2021-01-15"));

  it("has flows of that month, and not of half a year", () => {
    expect(toStockAndFlowView(shown, words).periods).toEqual(["1e helft 2021, tot en met 31 jan 2021"]);
  });

  it("says how many places there are on the day of the goal, and calls no plan that closes nothing a success", () => {
    expect(toCapacityView(shown, words).title).toBe("Op 15 januari 2021 zijn er 235 gesloten plaatsen, zoals gepland");
  });

  it("counts who found a place and who went on a list to the whole that it names", () => {
    const { title } = toFlowView({ ...open("A", shown.scenario), shown }, words);
    const [all, placed, listed] = [...title.matchAll(/\d+/g)].map(([number]) => Number(number));
    expect((placed ?? NaN) + (listed ?? NaN)).toBe(all);
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
    expect(Math.max(...Array.from(paths?.alternatives.realised.line ?? []))).toBeGreaterThan(0);
    expect(new Set(Array.from(paths?.closed.realised.line ?? []))).toEqual(new Set([0]));
  });
});

describe("a scenario with a run-in", () => {
  const scenario = scenarioOf(gooi);
  const only = open("A", scenario);

  it("is drawn and told over its period alone: not before what counts, and not a day after it", () => {
    const { rows, lead } = toChartView({ measure: "inCare", forms: [], without: [] }, "inCare", contextOf(only));
    const days = rows.map(({ counts: { epochDays } }) => [epochDays[0], epochDays[epochDays.length - 1]]);
    expect(days).toEqual([[Date.UTC(2020, 0, 1) / 86_400_000, Date.UTC(2023, 11, 31) / 86_400_000]]);
    expect(lead).toMatch(/het hoogst op \d+ \w+ 202[0-3]:/);
  });

  it("has an estimate of the same days", () => {
    const estimate = runMeanField(toCareSystem(scenario), { stepDays: 7 });
    const shown = { ...only.shown, runIsCurrent: false, estimate };
    const { rows } = toWaitingView(contextOf({ ...only, shown }));
    expect(rows[0]?.counts.epochDays[0]).toBe(Date.UTC(2020, 0, 1) / 86_400_000);
    expect(rows[0]?.counts.line).toHaveLength(rows[0]?.counts.epochDays.length ?? 0);
  });
});

describe("a scenario of whole weeks", () => {
  it("has an estimate by the week up to its last day", () => {
    const scenario = until("2021-02-04", "2021-01-15");
    const estimate = runMeanField(toCareSystem(scenario), { stepDays: 7 });
    const weekly = open("A", scenario);
    const { rows } = toWaitingView(contextOf({ ...weekly, shown: { ...weekly.shown, runIsCurrent: false, estimate } }));
    expect(Array.from(rows[0]?.counts.epochDays ?? []).at(-1)).toBe(Date.UTC(2021, 1, 4) / 86_400_000);
  });
});

describe("a scenario without a day of the goal", () => {
  const { shown, tab } = open(
    "A",
    scenarioOf({ ...scenarioOf(gooi), paperSum: { youths: 1000, places: { gesloten: 5 } } }),
  );

  it("says so where a figure of that day would stand", () => {
    const missing = toKeyFigures(shown, null, words).filter(({ figure }) => figure.value === null);
    expect(missing.map(({ missing: why }) => why)).toContain("dit scenario heeft geen streefdatum");
  });

  it("lays nothing beside its sum on paper", () => {
    expect(toPaperSumView(shown, words)?.date).toBe("");
  });

  it("has no chart of a place outside that it does not have", () => {
    const view = toChartView({ measure: "elsewhere", forms: [], without: [] }, "elsewhere", contextOf({ tab, shown }));
    expect(view.noSuchThing).toBe("Dit scenario kent geen plaats buiten het landsdeel.");
  });
});

describe("a scenario to which nobody comes", () => {
  const nobody = open(
    "A",
    scenarioOf({ ...usual, arrivals: { perYear: 0 }, startingPosition: { elapsed: "justArrived", inCare: [] } }),
  );

  it("contrasts no nothing with nothing", () => {
    expect(toWaitingView(contextOf(nobody)).lead).toBe("Er wacht nooit iemand.");
    expect(toFlowView(nobody, words).title).toBe("Er komen geen aanmeldingen");
    expect(toChartView({ measure: "waiting", forms: [], without: [] }, "waiting", contextOf(nobody)).lead).toBe("");
  });
});

describe("closings that make youths leave", () => {
  const { shown } = open("A", scenarioOf({ ...scenarioOf(displacing), goal: { closedPlaces: 8 } }));

  it("are named in the answer, of which they are the reason", () => {
    expect(toAnswer(shown, words).sentences.join(" ")).toMatch(
      /Door sluitingen moesten er gemiddeld \d+ jongeren hun plaats uit\./,
    );
  });

  it("stand beside those who were placed outside from the start", () => {
    const elsewhere = toKeyFigures(shown, null, words).find(({ id }) => id === "elsewhere");
    expect(elsewhere?.note).toMatch(/door sluitingen nog \d/);
    expect(elsewhere?.verdictText).toContain("doel 0 op 1 jan 2022");
  });
});

describe("two scenarios", () => {
  const basis = open("A", usual);

  it("that are the same wait equally in every run, and neither is the worse", () => {
    const same = open("B", usual);
    const { chance } = toComparisonView(
      { first: basis.tab, second: same.tab },
      { differences: differencesBetween(basis.shown, same.shown), words },
    );
    expect(chance).toBe("In alle doorrekeningen wachten er evenveel.");
  });

  it("with days of their own are not held against each other by these days alone", () => {
    const shorter = open("B", until("2022-12-31", "2022-06-01"));
    const strip = toKeyFigures(shorter.shown, basis.shown, words);
    expect(strip.filter(({ difference }) => difference !== "").map(({ id }) => id)).toEqual(["direct", "elsewhere"]);
    const { title, chance, description, rows } = toComparisonView(
      { first: basis.tab, second: shorter.tab },
      { differences: differencesBetween(basis.shown, shorter.shown), words },
    );
    expect(description).toContain("1 januari 2024 en 1 juni 2022");
    expect(description).toContain("niet dezelfde");
    expect([title, chance]).toEqual(["B vergeleken met A", ""]);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ id }) => id.endsWith("OnTarget"))).toEqual([]);
  });

  it("that differ by little are not called equal", () => {
    const busier = open("B", { ...usual, arrivals: { ...usual.arrivals, perYear: usual.arrivals.perYear + 0.2 } });
    const texts = toKeyFigures(busier.shown, basis.shown, words).map(({ difference }) => difference);
    expect(texts).toContain("vrijwel gelijk aan A");
    const equal = toKeyFigures(open("B", usual).shown, basis.shown, words).map(({ difference }) => difference);
    expect(new Set(equal)).toEqual(new Set(["gelijk aan A"]));
  });

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

describe("amounts far below a million", () => {
  const view = toMoneyView(open("A", scenarioOf(lumpSum)).shown, words);
  const result = view?.ledger.find(({ kind }) => kind === "result");

  it("are counted in thousands, so that no year reads as nothing", () => {
    expect(view?.scale.unit).toBe("thousand");
    expect(view?.title).toMatch(/blijft er \d+\.000 euro over$/);
    expect(result?.amounts).not.toContain("0");
    expect(result?.amounts.every((amount) => /^\d+$/.test(amount))).toBe(true);
  });

  it("have no band where they are the same in every run", () => {
    expect(view?.lead).toMatch(/^In minstens 9 van de 10 doorrekeningen is dat \d+\.000 euro\./);
    expect(result?.bands).toEqual(result?.amounts);
  });
});

describe("prices and goal", () => {
  const goal = { ...usual.goal, closedPlaces: 60 };
  const money = usual.money === undefined ? undefined : { ...usual.money, breakEvenOccupancy: 0.8 };
  const other = open("B", scenarioOf({ ...usual, goal, money }));
  const basis = open("A", usual);

  it("are named where two scenarios differ in them", () => {
    const { inputs, otherInputs } = toComparisonView(
      { first: basis.tab, second: other.tab },
      { differences: differencesBetween(basis.shown, other.shown), words },
    );
    expect([inputs, otherInputs]).toEqual([[], "de prijzen en het budget en het doel"]);
  });

  it("say what the band of the money is of: prices with a spread, or chance alone", () => {
    expect(priceBasis(usual, words)).toMatch(/^Geen prijs is gemeten: .* Prijzen hebben een spreiding/);
    expect(priceBasis({ ...usual, uncertainty: {} }, words)).toContain("alleen door toeval");
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
