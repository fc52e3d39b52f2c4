import { describe, expect, it } from "vitest";
import { erlangC, offeredLoads, placesReport, runScenario, toCsv, toMarkdown, type Scenario } from "../../src/index.ts";
import { checked, smallScenario } from "../support/small-scenario.ts";

const queue: Scenario = smallScenario({
  perYear: 365.25,
  places: 12,
  stay: { kind: "exponential", mean: 9 },
  end: "2023-12-31",
  warmUpDays: 365,
});

describe("the offered load of a form", () => {
  it("is arrivals times the mean stay, whatever the places", () => {
    expect(offeredLoads(queue)["kib"]).toBeCloseTo(9, 1);
    const small = structuredClone(queue);
    small.careForms["kib"]!.locations!["here"]!.placesAtStart = 2;
    expect(offeredLoads(small)["kib"]).toBeCloseTo(9, 1);
  });

  it("follows what the plan comes to in the end", () => {
    const growing = structuredClone(queue);
    growing.arrivals.changes = [{ from: "2023-07-01", factor: 2 }];
    expect(offeredLoads(growing)["kib"]).toBeCloseTo(18, 1);
  });
});

describe("the report on places", () => {
  const run = runScenario(checked(queue), { seed: 1, replications: 40 });
  const report = placesReport([run], "en");

  it("gives the chance to wait that the simulation of a single queue finds", () => {
    const rows = toCsv(report).split("\r\n");
    const theory =
      rows
        .find((row) => row.startsWith("KIB"))
        ?.split(",")
        .map(Number) ?? [];
    expect(theory[4]).toBeCloseTo(erlangC(9, 12), 2);
    expect(run.summary.measures["form/kib/foundFullShare"]!.mean).toBeCloseTo(erlangC(9, 12), 1);
  });

  it("is there in both languages", () => {
    expect(toMarkdown(placesReport([run], "nl"))).toContain("| KIB | 9,0 | 12 | 75% |");
    expect(toMarkdown(report)).toContain("| KIB | 9.0 | 12 | 75% |");
  });
});
