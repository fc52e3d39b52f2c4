import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  coversHalfYear,
  halfYearBefore,
  halfYearReport,
  makeHalfYearData,
  parseScenario,
  toCsv,
  toHtml,
  toMarkdown,
  type HalfYear,
  type HalfYearData,
  type Scenario,
} from "../../src/index.ts";
import { checked, smallScenario } from "../support/small-scenario.ts";

const firstOf2021 = halfYearBefore("2021-07-01")!;

function dataOf(scenario: Scenario, half: HalfYear = firstOf2021, replications = 3): HalfYearData {
  return makeHalfYearData(checked(scenario), half, { seed: 1, replications });
}

/** All replications agree. */
const surely = (value: number) => ({ mean: value, low: value, high: value });

/** In kib until 31 January; two who wait since 11 December get its place and a new one, which opens on 1 March. */
function known(): Scenario {
  const scenario = smallScenario({ perYear: 0, places: 1, stay: 500, end: "2022-12-31" });
  scenario.startingPosition = {
    elapsed: "justArrived",
    inCare: [{ form: "kib", profile: "any", youths: 1, daysInCare: 470 }],
    waiting: [{ profile: "any", youths: 3, daysWaited: 21 }],
  };
  scenario.capacityPlan.steps = [
    { date: "2021-03-01", form: "kib", location: "here", change: "open", units: 1 },
    { date: "2021-09-01", form: "kib", location: "here", change: "open", units: 1 },
  ];
  return scenario;
}

describe("the half-year of a date", () => {
  it("ends on the eve of 1 January or 1 July", () => {
    expect(halfYearBefore("2021-07-01")).toMatchObject({ year: 2021, half: 1, from: 18_628, until: 18_809 });
    expect(halfYearBefore("2022-01-01")).toMatchObject({ year: 2021, half: 2, from: 18_809, until: 18_993 });
    for (const other of ["2021-06-30", "2021-04-01", "2021", "1-7-2021"]) expect(halfYearBefore(other)).toBeNull();
  });

  it("must lie within the run", () => {
    const scenario = checked(known());
    expect(coversHalfYear(scenario, firstOf2021)).toBe(true);
    expect(coversHalfYear(scenario, halfYearBefore("2023-01-01")!)).toBe(true);
    expect(coversHalfYear(scenario, halfYearBefore("2021-01-01")!)).toBe(false);
    expect(coversHalfYear(scenario, halfYearBefore("2023-07-01")!)).toBe(false);
  });
});

describe("a half-year that is known day by day", () => {
  const data = dataOf(known());

  it("has its youths, inflow, outflow and stock", () => {
    expect(data.course).toEqual([
      { half: firstOf2021, youths: surely(3), inflow: surely(2), outflow: surely(1), inCareAfter: surely(2) },
    ]);
    expect(data.forms[0]).toMatchObject({ form: 0, places: 2, youths: surely(3), inCareAfter: surely(2) });
  });

  it("has how long those who wait have waited, and those who were placed", () => {
    // One waits on: 21 days before the start and 181 in the half-year. The others waited 21 + 30 and 21 + 59 days.
    expect(data.forms[0]).toMatchObject({ waiting: surely(1), daysWaited: 202, daysToPlace: (51 + 80) / 2 });
  });

  it("has what was planned by then and what came of it", () => {
    expect(data.measures).toEqual([
      { date: "2021-03-01", change: "open", form: 0, location: 0, placesPlanned: 1, placesDone: 1 },
    ]);
  });

  it("has the half-years before it as well", () => {
    const later = dataOf(known(), halfYearBefore("2022-07-01")!, 1);
    expect(later.course.map(({ half, youths }) => [half.year, half.half, youths.mean])).toEqual([
      [2021, 1, 3],
      [2021, 2, 3],
      [2022, 1, 3],
    ]);
    expect(later.measures).toHaveLength(2);
  });

  it("says that there is no cost where the scenario has no money", () => {
    expect(data.money).toBeNull();
    expect(toMarkdown(halfYearReport(data, "nl"))).toContain("daarom staan hier geen kosten");
  });
});

describe("cost of a half-year", () => {
  const file = new URL("../../../../scenarios/features/dubbel-aanbod-tijdens-de-ombouw.scenario.json", import.meta.url);
  const parsed = parseScenario(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error("The feature is no scenario.");
  const data = makeHalfYearData(parsed.value, firstOf2021, { seed: 1, replications: 2 });

  it("is that of the ledger: 181 days at 1080 euro a day of places, against a budget of 1200 a day", () => {
    expect(data.money?.total).toMatchObject({ halfYear: surely(181 * 1080), yearBefore: null });
    expect(data.money?.budgetOfHalfYear).toEqual(surely(181 * 1200));
    expect(data.money?.budgetOfYear).toEqual(surely(365 * 1200));
    // From July on a new form stands beside the old one, for 540 a day.
    expect(data.money?.total.forecastOfYear).toEqual(surely(365 * 1080 + 184 * 540));
    expect(data.money?.isWholeYear).toBe(true);
  });

  it("is shown with the sentence that prices are assumptions", () => {
    const text = toMarkdown(halfYearReport(data, "en"));
    expect(text).toContain("The prices of the scenario are assumptions");
    expect(text).toContain("€ 195,480");
  });
});

describe("the report", () => {
  it("has the parts of the half-year report of Noordoostpolder, in both languages and all forms", () => {
    const data = dataOf(known());
    const parts = (language: "nl" | "en"): string[] =>
      halfYearReport(data, language).blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    expect(parts("nl")).toEqual(["Kosten", "Jeugdigen", "Wachttijden", "Zorgzwaarte", "Voortgang van de maatregelen"]);
    expect(parts("en")).toEqual(["Cost", "Youths", "Waiting times", "Severity", "Progress of the measures"]);
    for (const language of ["nl", "en"] as const) {
      const report = halfYearReport(data, language);
      for (const text of [toMarkdown(report), toHtml(report), toCsv(report, "plain")]) {
        expect(text).not.toMatch(/undefined|NaN/);
      }
    }
  });
});
